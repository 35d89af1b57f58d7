import type { Route } from "../engine/route.ts";
import type { Resource, SingleResource } from "./collection.ts";
import { isItemKey, keyAbove, pathKey } from "./path-key.ts";
import type { Resources } from "./read-resources.ts";

/** The effect of a request on records. */
export type Role =
  | { kind: "list" | "create" | "replace"; resource: Resource; collectionPath: string }
  | {
      kind: "get" | "put" | "patch" | "remove" | "act" | "below";
      resource: Resource;
      collectionPath: string;
      id: string;
    }
  | { kind: "single"; place: string; single: SingleResource };

/** A record that a path contains. */
export interface Ancestor {
  resource: Resource;
  collectionPath: string;
  id: string;
}

/** Determines the role of a request from its path; `undefined` for an operation without records. */
export function roleOf(
  route: Route,
  path: string,
  { resources, singles }: Resources,
): { role: Role | undefined; ancestors: Ancestor[] } {
  const { operation, source } = route;
  const segments = path.split("/").slice(1).map(decodeURIComponent);
  const key = pathKey(source, segments);
  const ancestors = ancestorsOf(key, segments, resources);
  const { method } = operation;
  const place = segments.map(encodeURIComponent).join("/");
  const itself = isRecord(key, resources) ? ancestors.pop() : undefined;
  if (itself) return { role: itemRole(method, itself), ancestors };
  const resource = resources.get(key);
  if (resource?.list?.route === route) return { role: { kind: "list", resource, collectionPath: place }, ancestors };
  if (resource?.create === route) return { role: { kind: "create", resource, collectionPath: place }, ancestors };
  if (resource?.list && method === "put")
    return { role: { kind: "replace", resource, collectionPath: place }, ancestors };
  const single = singles.get(key);
  if (single) return { role: { kind: "single", place, single }, ancestors };
  const above = isRecord(keyAbove(key), resources) ? ancestors.at(-1) : undefined;
  if (!above) return { role: undefined, ancestors };
  return { role: { kind: method === "get" ? "below" : "act", ...above }, ancestors: ancestors.slice(0, -1) };
}

function isRecord(key: string, resources: Resources["resources"]): boolean {
  return isItemKey(key) && resources.has(keyAbove(key));
}

function itemRole(method: string, record: Ancestor): Role | undefined {
  const kinds = { get: "get", put: "put", patch: "patch", post: "patch", delete: "remove" } as const;
  const kind = kinds[method as keyof typeof kinds];
  return kind && { kind, ...record };
}

/** The records that a path contains, including the last one. */
function ancestorsOf(key: string, segments: readonly string[], resources: ReadonlyMap<string, Resource>): Ancestor[] {
  const parts = key.split("/").slice(1);
  return parts.flatMap((part, index) => {
    const resource = part === "{}" ? resources.get(`/${parts.slice(0, index).join("/")}`) : undefined;
    if (!resource) return [];
    return {
      resource,
      collectionPath: segments.slice(0, index).map(encodeURIComponent).join("/"),
      id: segments[index] ?? "",
    };
  });
}
