import { escapePattern, isObject, pick } from "@certspec/openapi";
import type { Collection, ForeignId, Resource } from "./collection.ts";

/** Finds the properties that are named after another resource at the top of the paths. */
export function foreignIds(names: readonly string[], { identity }: Resource, keys: Iterable<string>): ForeignId[] {
  const tops = [...keys].filter((key) => /^\/[^/{}]+$/.test(key));
  return names.flatMap((property) => {
    const [, owner] = /^(.+?)_?id$/i.exec(property) ?? [];
    const key = owner === undefined || property === identity ? undefined : tops.find((each) => isPlural(each, owner));
    return key === undefined ? [] : [{ property, key }];
  });
}

function isPlural(key: string, owner: string): boolean {
  const plain = (text: string): string => text.replace(/[^a-z0-9]/gi, "").toLowerCase();
  const [one, many] = [plain(owner), plain(key)];
  return [one, `${one}s`, `${one}es`, one.replace(/y$/, "ies")].includes(many);
}

/** Gives the records that were made up the ids of records of another collection, in turn. */
export function relateRecords(collection: Collection, { property }: ForeignId, other: Collection): void {
  const { identity } = other.resource;
  const ids = other.records.map(({ id, value }) => (identity === undefined ? id : pick(value, identity)) ?? id);
  for (const [index, record] of collection.records.entries()) {
    const { value } = record;
    const id = ids[index % ids.length];
    const isMadeUp = index >= collection.examples && isObject(value);
    if (isMadeUp && typeof value[property] === typeof id) record.value = { ...value, [property]: id };
  }
}

/** Gives a value the values of its path, such as the `zone_id` of `/zones/{zone_id}/keys`. */
export function withPathValues(value: unknown, { list, item }: Resource, path: string): unknown {
  const template = (list?.route ?? item.get("get"))?.source.path.split("/").slice(1) ?? [];
  if (!isObject(value)) return value;
  const entries = path.split("/").flatMap((segment, index) => {
    const [, name] = /^\{([^{}]+)\}$/.exec(template[index] ?? "") ?? [];
    const isRepeated = name !== undefined && name !== "id" && typeof value[name] === "string";
    return isRepeated ? [[name, decodeURIComponent(segment)]] : [];
  });
  return { ...value, ...Object.fromEntries(entries) };
}

/** Gives a value links to itself: URLs that end with its collection and the id of the example. */
export function withOwnLinks(value: unknown, { key }: Resource, id: string): unknown {
  const [name = ""] = /[^/{}]+$/.exec(key) ?? [];
  if (name === "") return value;
  const pattern = new RegExp(`^((?:https?:/)?/.*?(?<=/)${escapePattern(name)}/)[^/?#]+$`);
  const visit = (each: unknown): unknown => {
    if (typeof each === "string") return each.replace(pattern, (_, start: string) => start + encodeURIComponent(id));
    if (Array.isArray(each)) return each.map(visit);
    return isObject(each) ? Object.fromEntries(Object.entries(each).map(([own, inner]) => [own, visit(inner)])) : each;
  };
  return visit(value);
}
