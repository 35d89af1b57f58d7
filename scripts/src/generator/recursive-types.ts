import { schemaName, schemaReference } from "./directions.ts";
import { pascalCase } from "./names.ts";
import type { Schema } from "./openapi.ts";

/**
 * Names for the types that hold themselves without an object between, such as JSON's own values, by the reference to their schema.
 * TypeScript resolves a member of an interface at once, and the circle would have no end; an alias it resolves when asked.
 */
export function recursiveTypes(schemas: Readonly<Record<string, Schema>>): Map<string, string> {
  const direct = new Map(Object.entries(schemas).map(([name, schema]) => [name, directReferences(schema)]));
  const reaches = (from: string): boolean => {
    const seen = new Set<string>();
    const queue = [...(direct.get(from) ?? [])];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      if (name === from) return true;
      if (seen.has(name)) continue;
      seen.add(name);
      queue.push(...(direct.get(name) ?? []));
    }
    return false;
  };
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of direct.keys()) {
    if (!reaches(name)) continue;
    const wish = `Recursive${pascalCase(name)}`;
    let free = wish;
    for (let number = 2; taken.has(free); number += 1) free = `${wish}${number}`;
    taken.add(free);
    names.set(schemaReference(name), free);
  }
  return names;
}

/** The schemas that a schema's type names outside of any object. */
function directReferences({ $ref, allOf, anyOf, oneOf, items, prefixItems }: Schema): string[] {
  const own = schemaName($ref);
  const parts = [allOf, anyOf, oneOf, prefixItems, items].flatMap((part) => part ?? []);
  return [
    ...(own === undefined ? [] : [own]),
    ...parts.flatMap((part) => (isSchema(part) ? directReferences(part) : [])),
  ];
}

function isSchema(part: unknown): part is Schema {
  return typeof part === "object" && part !== null;
}
