import { type JsonObject, resolveObject } from "@certspec/openapi";
import type { OperationSource } from "../document/operation-source.ts";

/**
 * The keys of a path template: each parameter is `{}`, but a parameter with an enum has a key for each value, so that
 * `/{accounts_or_zones}/{id}/csrs` and `/zones/{zone_id}/csrs` have a common key.
 */
export function pathKeys(source: OperationSource): string[] {
  const { path } = source;
  let keys = [""];
  for (const segment of path.split("/").slice(1)) {
    const values = valuesOf(segment, source);
    if (keys.length * values.length > 100) return [path.replace(/\{[^}]+\}/g, "{}")];
    keys = keys.flatMap((key) => values.map((value) => `${key}/${value}`));
  }
  return keys;
}

/** The key of a template for a path that matches it; segments are decoded. */
export function pathKey(source: OperationSource, segments: readonly string[]): string {
  const template = source.path.split("/").slice(1);
  return template
    .map((segment, index) => {
      const actual = segments[index] ?? "";
      const values = valuesOf(segment, source);
      return `/${values.includes(actual) ? actual : (values[0] ?? segment)}`;
    })
    .join("");
}

/** The parent key, such as `/pets` for `/pets/{}`. */
export function keyAbove(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf("/")));
}

/** Tells whether a key is that of one record. */
export function isItemKey(key: string): boolean {
  return key.endsWith("/{}");
}

function valuesOf(segment: string, { document, operation, parameters }: OperationSource): string[] {
  const [, name] = /^\{([^{}]+)\}$/.exec(segment) ?? [];
  if (name === undefined) return [segment.includes("{") ? "{}" : segment];
  const parameter = parameters.find((each) => each.in === "path" && each.name === name);
  const { enum: listed } = resolveObject(document, parameter?.schema) ?? {};
  const alternatives = Object.values(resolveObject(document, operation["x-one-of-parameters"]) ?? {}) as JsonObject[];
  const stated = Array.isArray(listed) ? listed : alternatives.map((alternative) => alternative[name]);
  const values = stated.filter((value): value is string => typeof value === "string" && !value.includes("{"));
  return values.length ? [...new Set(values)] : ["{}"];
}
