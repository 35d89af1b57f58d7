import type { Route } from "../engine/route.ts";
import type { Collection } from "./collection.ts";
import { isItemKey, keyAbove, pathKey } from "./path-key.ts";
import type { Collections } from "./read-collections.ts";

/** What a request does to things. */
export type Role =
  | { kind: "list" | "create" | "replace"; collection: Collection; shelf: string }
  | { kind: "get" | "put" | "patch" | "remove" | "act" | "below"; collection: Collection; shelf: string; id: string }
  | { kind: "single"; place: string; selectors: readonly string[] };

/** A thing that a path goes through. */
export interface Ancestor {
  collection: Collection;
  shelf: string;
  id: string;
}

/** Say what a request does, from where its path leads; `undefined` for what has nothing to do with things. */
export function roleOf(
  route: Route,
  path: string,
  { things, singles }: Collections,
): { role: Role | undefined; ancestors: Ancestor[] } {
  const { operation, source } = route;
  const segments = path.split("/").slice(1).map(decodeURIComponent);
  const key = pathKey(source, segments);
  const ancestors = ancestorsOf(key, segments, things);
  const { method } = operation;
  const place = segments.map(encodeURIComponent).join("/");
  const itself = isThing(key, things) ? ancestors.pop() : undefined;
  if (itself) return { role: itemRole(method, itself), ancestors };
  const collection = things.get(key);
  if (collection?.list?.route === route) return { role: { kind: "list", collection, shelf: place }, ancestors };
  if (collection?.create === route) return { role: { kind: "create", collection, shelf: place }, ancestors };
  if (collection?.list && method === "put") return { role: { kind: "replace", collection, shelf: place }, ancestors };
  const selectors = singles.get(key);
  if (selectors) return { role: { kind: "single", place, selectors }, ancestors };
  const above = isThing(keyAbove(key), things) ? ancestors.at(-1) : undefined;
  if (!above) return { role: undefined, ancestors };
  return { role: { kind: method === "get" ? "below" : "act", ...above }, ancestors: ancestors.slice(0, -1) };
}

function isThing(key: string, things: Collections["things"]): boolean {
  return isItemKey(key) && things.has(keyAbove(key));
}

function itemRole(method: string, thing: Ancestor): Role | undefined {
  const kinds = { get: "get", put: "put", patch: "patch", post: "patch", delete: "remove" } as const;
  const kind = kinds[method as keyof typeof kinds];
  return kind && { kind, ...thing };
}

/** The things that a path goes through, itself included. */
function ancestorsOf(key: string, segments: readonly string[], things: ReadonlyMap<string, Collection>): Ancestor[] {
  const parts = key.split("/").slice(1);
  return parts.flatMap((part, index) => {
    const collection = part === "{}" ? things.get(`/${parts.slice(0, index).join("/")}`) : undefined;
    if (!collection) return [];
    return { collection, shelf: segments.slice(0, index).map(encodeURIComponent).join("/"), id: segments[index] ?? "" };
  });
}
