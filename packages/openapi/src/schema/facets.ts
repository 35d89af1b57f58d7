import { isObject, type JsonObject, listOf } from "../json.ts";
import { below, type Sourced } from "../pointer.ts";
import { referenceOf } from "../reader.ts";
import { isNothing, plainSchema } from "./plain-schema.ts";
import type { Facet, SchemaReader } from "./schema-node.ts";

const combining = new Set(["$ref", "$dynamicRef", "allOf"]);
const besideBase = new Set([...combining, "title", "description", "nullable", "readOnly", "writeOnly", "deprecated"]);
const wordsOnly = new Set(["title", "description", "deprecated", "example", "examples"]);

/** All schema objects that apply at a place: references are followed, and `allOf` and unions of one are taken apart. */
export function facetsOf(reader: SchemaReader, sources: readonly Sourced[]): Facet[] {
  const facets: Facet[] = [];
  const seen = new Set<unknown>();
  for (const source of sources) collect(source, false);
  for (const facet of facets) takeHeirs(facet);
  return facets;

  function collect({ value, pointer }: Sourced, nullable: boolean): void {
    if (value === false) facets.push({ schema: { not: {} }, pointer, nullable, unions: [] });
    if (!isObject(value) || seen.has(value)) return;
    seen.add(value);
    const refers = referenceOf(value) !== undefined;
    if (!(refers && reader.is30)) {
      const facet: Facet = { schema: withoutXml(reader, plainSchema(value)), pointer, nullable, unions: [] };
      // A schema that only refers elsewhere, or only combines others, is no place of its own.
      if (Object.keys(value).some((key) => !combining.has(key))) facets.push(facet);
      for (const [index, member] of listOf(value.allOf).entries())
        collect({ value: member, pointer: below(pointer, "allOf", index) }, nullable);
      for (const kind of ["oneOf", "anyOf"] as const) takeUnion(facet, kind);
    }
    if (refers) collect(reader.step({ value, pointer }), nullable);
  }

  function takeUnion(facet: Facet, kind: "oneOf" | "anyOf"): void {
    const members = isObject(facet.schema.discriminator)
      ? membersOf({ value: facet.schema, pointer: facet.pointer }, kind)
      : flatMembers(reader, { value: facet.schema, pointer: facet.pointer }, kind);
    if (members.length === 0) return;
    const possible = members.filter(({ value }) => !isNothing(value));
    const real = possible.filter((member) => !isNull(reader, member));
    const nullable = facet.nullable || real.length < possible.length;
    const [only] = real;
    if (only && real.length === 1) {
      collect(only, nullable);
      return;
    }
    const folded = real.length === 0 ? { type: "null" } : foldedUnion(real.map(({ value }) => value));
    if (folded) {
      facets.push({ schema: folded, pointer: facet.pointer, nullable, unions: [] });
      return;
    }
    facet.nullable = nullable;
    facet.unions.push({ kind, pointer: below(facet.pointer, kind), alternatives: real });
  }

  /** A schema that others extend stands for all of them where it is used; not where it is the base of one. */
  function takeHeirs({ schema, pointer, unions }: Facet): void {
    if (!isObject(schema.discriminator) || unions.length > 0) return;
    const isBase = facets.some(
      (other) => other.schema !== schema && Object.keys(other.schema).some((key) => !besideBase.has(key)),
    );
    const heirs = isBase ? [] : reader.subtypes(schema);
    if (heirs.length === 0 || heirs.some((heir) => seen.has(reader.at(heir)))) return;
    const alternatives = heirs.map((heir) => ({ value: { $ref: `#${heir}` }, pointer: heir }));
    unions.push({ kind: "oneOf", pointer, alternatives, implicit: true });
  }
}

function withoutXml(reader: SchemaReader, schema: JsonObject): JsonObject {
  if (schema.xml === undefined || reader.hasXml()) return schema;
  const { xml: _, ...rest } = schema;
  return rest;
}

function membersOf({ value, pointer }: Sourced<JsonObject>, kind: "oneOf" | "anyOf"): Sourced[] {
  return listOf(value[kind]).map((member, index) => ({ value: member, pointer: below(pointer, kind, index) }));
}

/** The alternatives of a union; those of a union in it that says nothing else are its own. */
function flatMembers(reader: SchemaReader, union: Sourced<JsonObject>, kind: "oneOf" | "anyOf", depth = 0): Sourced[] {
  return membersOf(union, kind).flatMap((member) => {
    const { value, pointer } = reader.follow(member);
    const isUnion =
      isObject(value) &&
      value[kind] !== undefined &&
      Object.keys(value).every((key) => key === kind || wordsOnly.has(key));
    return isUnion && depth < 20 ? flatMembers(reader, { value, pointer }, kind, depth + 1) : [member];
  });
}

function isNull(reader: SchemaReader, source: Sourced): boolean {
  const { value } = reader.follow(source);
  if (!isObject(value)) return false;
  const values = "const" in value ? [value.const] : value.enum;
  return value.type === "null" || (Array.isArray(values) && values.length > 0 && values.every((item) => item === null));
}

/** A union whose alternatives are nothing but types, or nothing but values, as one schema. */
function foldedUnion(alternatives: readonly unknown[]): JsonObject | undefined {
  const plain = alternatives.filter(isObject);
  if (plain.length < alternatives.length) return undefined;
  if (plain.every((schema) => schema.type !== undefined && Object.keys(schema).every((key) => key === "type")))
    return { type: plain.flatMap((schema) => schema.type) };
  const open = openList(plain);
  if (open) return open;
  if (!plain.every(isValue)) return undefined;
  return { enum: plain.flatMap((schema) => ("const" in schema ? [schema.const] : schema.enum)) };
}

function isValue(schema: JsonObject): boolean {
  return (
    ("const" in schema || "enum" in schema) &&
    Object.keys(schema).every((key) => key === "const" || key === "enum" || key === "type" || wordsOnly.has(key))
  );
}

/** Known values beside any other of their type: the type, with the values as examples. */
function openList(alternatives: readonly JsonObject[]): JsonObject | undefined {
  const [any, ...others] = alternatives.filter((schema) => !isValue(schema));
  const values = alternatives.filter(isValue).flatMap((schema) => ("const" in schema ? [schema.const] : schema.enum));
  if (!any || others.length > 0 || values.length === 0 || typeof any.type !== "string") return undefined;
  const isAny = Object.keys(any).every((key) => key === "type" || wordsOnly.has(key));
  const isOfType = alternatives.every(({ type }) => type === undefined || type === any.type);
  const fits = values.every((value) => typeof value === "string") === (any.type === "string");
  return isAny && isOfType && fits ? { type: any.type, examples: values } : undefined;
}
