import type { Document } from "../document.ts";

type Node = Readonly<Record<string, unknown>>;

/** The pointer that a reference stands for, by its pointer or by an anchor's or schema's name. */
export function referenceTarget(document: Document, reference: string): string {
  if (reference.startsWith("#/") || reference === "#") return decodeURIComponent(reference.slice(1));
  const found = Object.entries(
    (document.components as { schemas?: Record<string, Node> } | undefined)?.schemas ?? {},
  ).find(
    ([, schema]) =>
      schema.$id === reference ||
      (reference.startsWith("#") && `#${schema.$anchor ?? schema.$dynamicAnchor}` === reference),
  );
  if (!found) throw new ReferenceError(`$ref ${JSON.stringify(reference)} leads nowhere`);
  return `/components/schemas/${found[0]}`;
}
