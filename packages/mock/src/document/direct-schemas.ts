import { type JsonObject, resolveObject } from "@certspec/openapi";
import { concernedReferences } from "./concerned-references.ts";

/** Who says what a body holds. */
export type Side = "request" | "response";

/** The flag of what only the other side says. */
export const foreignFlags: Readonly<Record<Side, string>> = { request: "readOnly", response: "writeOnly" };

type Schema = Record<string, unknown>;

/**
 * Write schemas as one side of an exchange takes them: nobody has to say what the other side says, and no answer has what
 * only requests have. Components that hold such a thing get a twin.
 */
export function createDirector(document: JsonObject, side: Side): (schema: unknown) => unknown {
  const flag = foreignFlags[side];
  const concerned = concernedReferences(document, flag);
  const twins = new Map<string, string>();

  /** What a schema is built on: all of it holds. */
  function parts({ $ref, allOf }: JsonObject): unknown[] {
    const target = typeof $ref === "string" ? [resolveObject(document, { $ref })] : [];
    return Array.isArray(allOf) ? [...target, ...allOf] : target;
  }

  function isForeign(schema: unknown, seen: readonly unknown[] = []): boolean {
    if (!isNode(schema) || seen.includes(schema)) return false;
    return schema[flag] === true || parts(schema).some((part) => isForeign(part, [...seen, schema]));
  }

  function foreignNames(schema: unknown, seen: readonly unknown[] = []): string[] {
    if (!isNode(schema) || seen.includes(schema)) return [];
    const own = Object.entries((schema.properties as JsonObject | undefined) ?? {});
    return [
      ...own.filter(([, property]) => isForeign(property)).map(([name]) => name),
      ...parts(schema).flatMap((part) => foreignNames(part, [...seen, schema])),
    ];
  }

  /** `outer` are the names that what it is a part of says of the same object. */
  function directed(schema: unknown, outer: readonly string[] = []): unknown {
    if (!isNode(schema)) return schema;
    const made: Schema = { ...schema };
    const names = [...new Set([...outer, ...foreignNames(schema)])].toSorted();
    if (typeof made.$ref === "string") made.$ref = twinOf(made.$ref, names);
    if (Array.isArray(made.required)) made.required = made.required.filter((name) => !names.includes(name));
    change(made, ["allOf", "anyOf", "oneOf"], (list) => listOf(list, (part) => directed(part, names)));
    change(made, ["if", "then", "else"], (part) => directed(part, names));
    change(made, ["prefixItems"], (list) => listOf(list, (item) => directed(item)));
    change(made, ["items", "additionalProperties", "contains", "unevaluatedProperties"], (part) => directed(part));
    change(made, ["properties", "patternProperties"], (members) => {
      const kept = Object.entries(members ?? {}).filter(([, member]) => side === "request" || !isForeign(member));
      return Object.fromEntries(kept.map(([name, member]) => [name, directed(member)]));
    });
    return made;
  }

  function twinOf(reference: string, names: readonly string[]): string {
    if (names.length === 0 && !concerned.has(reference)) return reference;
    const key = JSON.stringify([reference, names]);
    const known = twins.get(key);
    if (known !== undefined) return known;
    const schemas = schemasOf(document);
    const name = firstFree(`${reference.split("/").at(-1)}.${side}`, schemas);
    const twin = `#/components/schemas/${name}`;
    // Set first: a schema that holds itself comes by here again.
    twins.set(key, twin);
    schemas[name] = {};
    schemas[name] = directed(resolveObject(document, { $ref: reference }), names);
    return twin;
  }

  return directed;
}

function isNode(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function change(schema: Schema, keywords: readonly string[], into: (value: unknown) => unknown): void {
  for (const keyword of keywords) if (schema[keyword] !== undefined) schema[keyword] = into(schema[keyword]);
}

function listOf(list: unknown, into: (item: unknown) => unknown): unknown {
  return Array.isArray(list) ? list.map(into) : list;
}

function schemasOf(document: JsonObject): Schema {
  const root = document as { components?: { schemas?: Schema } };
  root.components ??= {};
  root.components.schemas ??= {};
  return root.components.schemas;
}

function firstFree(name: string, taken: object): string {
  return Object.hasOwn(taken, name) ? firstFree(`${name}_`, taken) : name;
}
