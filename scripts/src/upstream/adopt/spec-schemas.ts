import { below, isObject, type JsonObject, listOf, referenceOf } from "@certspec/openapi";
import type { SchemaReader } from "@certspec/openapi/operations";
import { pascalCase } from "../../generator/names.ts";
import { EditRejected } from "./edit-rejected.ts";

/** The schemas of a spec, as far as upstream's schemas are written with them. */
export interface SpecSchemas {
  /** The names of the spec's components by the digest of upstream's. */
  known: ReadonlyMap<string, string>;
  /** The digests of the components of an upstream document, by their pointers. */
  digestsOf(reader: SchemaReader): ReadonlyMap<string, string>;
  /** The names that no new schema can have, in lower case; new ones join them. */
  taken: Set<string>;
  /** New schemas by their names: each becomes a file. */
  added: Map<string, unknown>;
  /** The names of those that earlier edits have added. */
  earlier: ReadonlySet<string>;
  /** The only property that holds a schema of the spec, by the name of the schema. */
  homes: ReadonlyMap<string, string>;
}

/** How a value of an upstream document becomes one of the spec. */
export interface Conversion {
  reader: SchemaReader;
  schemas: SpecSchemas;
  /** The folder of the file that it is written into: `schemas`, or another one. */
  folder: string;
  /** The names of its holders, for the name of a new schema: `Certificate`, then `status`. */
  holders: readonly string[];
  /** Whether objects may have undeclared properties, whatever upstream says: those of responses may. */
  isOpen: boolean;
}

/**
 * A schema, or what has schemas, as it is written in a spec: in OpenAPI 3.1's words, without texts, and with references to
 * the spec's components. An object of upstream that has a name and that the spec does not have gets a new file.
 */
export function toSpec(value: unknown, pointer: string, conversion: Conversion): unknown {
  if (Array.isArray(value)) return value.map((item, index) => toSpec(item, below(pointer, index), conversion));
  if (!isObject(value)) return value;
  if (referenceOf(value) === undefined) return plainSpec(value, pointer, conversion);
  const { $ref: _, $dynamicRef: __, ...beside } = value;
  const { reader } = conversion;
  const target = reader.step({ value, pointer });
  const name = schemaName(target.value, target.pointer, conversion);
  if (name === undefined)
    return joined(flatSpec(target.value, target.pointer, conversion), beside, pointer, conversion);
  const $ref = conversion.folder === "schemas" ? `${name}.yaml` : `../schemas/${name}.yaml`;
  return reader.is30 ? { $ref } : { $ref, ...(plainSpec(beside, pointer, conversion) as JsonObject) };
}

/** The same, and the outermost schema is written out whether it has a name or not. */
export function flatSpec(value: unknown, pointer: string, conversion: Conversion): unknown {
  const { reader } = conversion;
  const found = reader.follow({ value, pointer });
  if (!isObject(found.value)) return found.value;
  if (conversion.holders.length > 40) throw new EditRejected("upstream's schema contains itself");
  const inner = { ...conversion, holders: [...conversion.holders, ""] };
  const beside = isObject(value) && found.value !== value && !reader.is30 ? value : {};
  const { $ref: _, $dynamicRef: __, ...rest } = beside as JsonObject;
  return joined(plainSpec(found.value, found.pointer, inner), rest, pointer, conversion);
}

function joined(referred: unknown, beside: JsonObject, pointer: string, conversion: Conversion): unknown {
  if (conversion.reader.is30 || !isObject(referred) || Object.keys(beside).length === 0) return referred;
  const own = plainSpec(beside, pointer, conversion) as JsonObject;
  const clash = Object.keys(own).some((key) => key in referred);
  return clash ? { ...own, allOf: [referred] } : { ...referred, ...own };
}

function plainSpec(written: JsonObject, pointer: string, conversion: Conversion): unknown {
  const value = conversion.reader.is30 ? withNull(written) : written;
  const said = Object.entries(value).filter(([key, inner]) => !(conversion.isOpen && closes(key, inner)));
  const entries = said.map(([key, inner]): [string, unknown] => {
    const at = below(pointer, key);
    if (key === "enum" || key === "const" || key === "default") return [key, inner];
    if (key === "properties" && isObject(inner)) {
      const shared = sharedComponents(inner, at, conversion);
      const properties = Object.entries(inner).map(([name, property]) => {
        // A component that several properties of an object share has the name of the object.
        const holders = shared.has(property) ? singular(conversion.holders) : [...conversion.holders, name];
        return [name, toSpec(property, below(at, name), { ...conversion, holders })];
      });
      return [key, Object.fromEntries(properties)];
    }
    const holders = key === "items" ? singular(conversion.holders) : conversion.holders;
    return [key, toSpec(inner, at, { ...conversion, holders })];
  });
  const plain = unwrapped(Object.fromEntries(entries));
  return inOrder(conversion.reader.is30 ? modernized(plain) : plain);
}

/** In OpenAPI 3.0, a part of `allOf` may say nothing but that null is allowed, which is said of the whole then. */
function withNull(schema: JsonObject): JsonObject {
  const isNull = (part: unknown) => isObject(part) && part.nullable === true && Object.keys(part).length === 1;
  const parts = listOf(schema.allOf);
  if (!parts.some(isNull)) return schema;
  // In place, so that the pointers of the others stay.
  return { ...schema, nullable: true, allOf: parts.map((part) => (isNull(part) ? {} : part)) };
}

function closes(key: string, value: unknown): boolean {
  return (key === "additionalProperties" || key === "unevaluatedProperties") && value === false;
}

/** The properties of an object in place that refer to the same component as another one. */
function sharedComponents(properties: JsonObject, pointer: string, { reader, schemas, holders }: Conversion) {
  const users = new Map<string, unknown[]>();
  if (holders.filter((name) => name !== "").length < 2) return new Set<unknown>();
  for (const [name, value] of Object.entries(properties)) {
    if (!isObject(value) || referenceOf(value) === undefined) continue;
    const target = reader.step({ value, pointer: below(pointer, name) }).pointer;
    const digest = schemas.digestsOf(reader).get(target) ?? target;
    users.set(digest, [...(users.get(digest) ?? []), value]);
  }
  return new Set([...users.values()].filter(({ length }) => length > 1).flat());
}

/** As people write a schema: its type first, and its parts last. */
function inOrder(schema: JsonObject): JsonObject {
  const rank = (key: string) => {
    const first = ["in", "name", "$ref", "type", "format", "required"].indexOf(key);
    const last = ["enum", "properties", "additionalProperties", "items", "schema", "content"].indexOf(key);
    return first >= 0 ? first : 10 + last;
  };
  return Object.fromEntries(Object.entries(schema).sort(([a], [b]) => rank(a) - rank(b)));
}

function singular(holders: readonly string[]): string[] {
  const last = holders.at(-1) ?? "";
  return [...holders.slice(0, -1), last.replace(/ies$/, "y").replace(/(?<!s)s$/, "")];
}

/** The name of the spec's schema for a component of upstream; undefined for one that is written in place. */
function schemaName(value: unknown, pointer: string, conversion: Conversion): string | undefined {
  const { schemas, reader, holders } = conversion;
  const digest = schemas.digestsOf(reader).get(pointer);
  const known = digest === undefined ? undefined : schemas.known.get(digest);
  if (known !== undefined && !belongsElsewhere(value, known, schemas.homes.get(known), holders)) return known;
  if (digest === undefined || !isShape(value)) return undefined;
  for (const [name, schema] of schemas.added) {
    const home = schemas.earlier.has(name) ? name : undefined;
    if (digests.get(schema as object) === digest && !belongsElsewhere(value, name, home, holders)) return name;
  }
  const name = freeName(holders, schemas.taken);
  schemas.taken.add(name.toLowerCase());
  const holder: Record<string, unknown> = {};
  digests.set(holder, digest);
  // Known before it is filled: a schema that contains itself comes by here again.
  schemas.added.set(name, holder);
  Object.assign(holder, plainSpec(value as JsonObject, pointer, { ...conversion, folder: "schemas", holders: [name] }));
  return name;
}

/**
 * Whether a schema is that of another property: it is named after the only one that holds it, and has so few properties
 * that the same ones say little, such as `enabled`.
 */
function belongsElsewhere(value: unknown, name: string, home: string | undefined, holders: readonly string[]): boolean {
  const { properties } = isObject(value) ? value : {};
  if (home === undefined || !isObject(properties) || Object.keys(properties).length > 2) return false;
  const [own, here] = [home, holders.at(-1) ?? ""].map(pascalCase);
  return own === name && here !== own;
}

const digests = new WeakMap<object, string>();

/** Objects and unions get a name; a text or a list is written where it is used. */
function isShape(value: unknown): boolean {
  return (
    isObject(value) &&
    ["properties", "allOf", "oneOf", "anyOf"].some((key) => isObject(value[key]) || Array.isArray(value[key]))
  );
}

function freeName(holders: readonly string[], taken: ReadonlySet<string>): string {
  const names = holders.filter((name) => name !== "");
  const [own = "", ...inner] = names;
  const wishes = [inner.slice(-1), inner.slice(-2), [own, ...inner]].map((parts) => pascalCase(parts.join("-")));
  const free = wishes.find((wish) => /^[A-Z]/.test(wish) && !taken.has(wish.toLowerCase()));
  if (free !== undefined) return free;
  const base = wishes.find((wish) => /^[A-Z]/.test(wish)) ?? "Schema";
  for (let count = 2; ; count += 1) if (!taken.has(`${base}${count}`.toLowerCase())) return `${base}${count}`;
}

/** A composition of one schema is that schema; parts of `allOf` that said something in words only are nothing. */
function unwrapped({ allOf, ...rest }: JsonObject): JsonObject {
  const applied = listOf(allOf).filter((part) => !isObject(part) || Object.keys(part).length > 0);
  const schema: JsonObject = applied.length > 0 ? { ...rest, allOf: applied } : rest;
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    const { [key]: parts, ...others } = schema;
    const [only, second] = Array.isArray(parts) ? parts : [];
    if (second !== undefined || !isObject(only) || Object.keys(only).some((name) => name in others)) continue;
    return { ...others, ...only };
  }
  return schema;
}

/** Turns what 3.0 writes differently into 3.1. */
function modernized({ nullable, ...rest }: JsonObject): JsonObject {
  const schema: Record<string, unknown> = { ...rest };
  for (const [limit, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    if (typeof schema[exclusive] !== "boolean") continue;
    if (schema[exclusive] && schema[limit] !== undefined) {
      schema[exclusive] = schema[limit];
      delete schema[limit];
    } else delete schema[exclusive];
  }
  // A property may be called so.
  if (typeof nullable !== "boolean") return nullable === undefined ? schema : { ...schema, nullable };
  if (!nullable) return schema;
  if (typeof schema.type === "string") {
    const values = Array.isArray(schema.enum) && !schema.enum.includes(null) ? { enum: [...schema.enum, null] } : {};
    return { ...schema, type: [schema.type, "null"], ...values };
  }
  for (const key of ["anyOf", "oneOf"])
    if (Array.isArray(schema[key])) return { ...schema, [key]: [...(schema[key] as unknown[]), { type: "null" }] };
  return Object.keys(schema).length === 0 ? schema : { anyOf: [schema, { type: "null" }] };
}
