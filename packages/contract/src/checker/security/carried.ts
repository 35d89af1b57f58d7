import type { Document, SecurityScheme } from "@certspec/openapi";
import { resolveReference } from "../resolve-reference.ts";

/** Where the schemes of a document put their credentials: `header authorization`, `query key`, `cookie sid`. */
export function carriedBy(document: Document): ReadonlySet<string> {
  const cached = known.get(document);
  if (cached) return cached;
  const places = new Set(["header authorization"]);
  for (const node of Object.values(document.components?.securitySchemes ?? {})) {
    const place = placeOf(resolveReference(document, node));
    if (place) places.add(place);
  }
  known.set(document, places);
  return places;
}

const known = new WeakMap<Document, ReadonlySet<string>>();

/** The place of a scheme's credential; none for certificates, which no message shows. */
export function placeOf({ type, in: place, name = "" }: SecurityScheme): string | undefined {
  if (type === "http" || type === "oauth2" || type === "openIdConnect") return "header authorization";
  if (type !== "apiKey") return undefined;
  return place === "header" ? `header ${name.toLowerCase()}` : `${place} ${name}`;
}

/** The schemes of a requirement of which each has a place for itself: the first where several have one. */
export function inSeparatePlaces(document: Document, names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.filter((name) => {
    const node = document.components?.securitySchemes?.[name];
    const place = node && placeOf(resolveReference(document, node));
    if (place === undefined) return true;
    if (taken.has(place)) return false;
    taken.add(place);
    return true;
  });
}
