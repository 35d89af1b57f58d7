import type { Schema } from "@certspec/openapi";
import { mapValues } from "./map-values.ts";
import { pascalCase } from "./names.ts";
import { listAlias, type PreparedSchema } from "./prepared-schema.ts";
import { schemaName } from "./reached-schemas.ts";

type Schemas = Readonly<Record<string, PreparedSchema>>;

/**
 * Names the lists through which component schemas hold themselves without an object between, as JSON's own values do.
 * TypeScript resolves a member of an interface at once, and would never come to an end; an alias it resolves on demand.
 */
export function nameRecursiveLists(schemas: Schemas): Schemas {
  const recursive = recursiveSchemas(schemas);
  const taken = new Set<string>();
  const freeName = (component: string): string => {
    const wish = `${pascalCase(component)}List`;
    let free = wish;
    for (let number = 2; taken.has(free); number += 1) free = `${wish}${number}`;
    taken.add(free);
    return free;
  };
  return mapValues(schemas, (schema, component) => {
    if (!recursive.has(component)) return schema;
    const named = (part: PreparedSchema): PreparedSchema => {
      const isOnCircle = isList(part) && referencesOf(part).some((name) => recursive.has(name));
      if (isOnCircle) return { ...part, [listAlias]: freeName(component) };
      return mapValues(part, (value, keyword) =>
        compositions.includes(keyword) && Array.isArray(value) ? mapValues(value, named) : value,
      );
    };
    return named(schema);
  });
}

const compositions = ["allOf", "anyOf", "oneOf"];

/** The names of the schemas that come back to themselves without an object between. */
function recursiveSchemas(schemas: Schemas): Set<string> {
  const references = new Map(Object.entries(schemas).map(([name, schema]) => [name, referencesOf(schema)]));
  const reachesItself = (start: string): boolean => {
    const seen = new Set<string>();
    const queue = [...(references.get(start) ?? [])];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      if (name === start) return true;
      if (seen.has(name)) continue;
      seen.add(name);
      queue.push(...(references.get(name) ?? []));
    }
    return false;
  };
  return new Set([...references.keys()].filter(reachesItself));
}

/** The names of the schemas that a schema refers to outside of any object. */
function referencesOf({ $ref, allOf, anyOf, oneOf, items, prefixItems }: Schema): string[] {
  const parts = [allOf, anyOf, oneOf, prefixItems, items].flatMap((part) => part ?? []);
  const own = schemaName($ref);
  return [...(own === undefined ? [] : [own]), ...parts.filter(isSchema).flatMap(referencesOf)];
}

function isList({ type }: Schema): boolean {
  return [type].flat().includes("array");
}

function isSchema(part: unknown): part is Schema {
  return typeof part === "object" && part !== null;
}
