import { isObject, type JsonObject, listOf } from "../json.ts";
import { below, type Sourced } from "../pointer.ts";
import { referenceOf } from "../reader.ts";
import { isNothing, plainSchema } from "./plain-schema.ts";
import type { KeywordSet, SchemaReader } from "./schema-node.ts";

const combining = new Set(["$ref", "$dynamicRef", "allOf"]);
const besideBase = new Set([...combining, "title", "description", "nullable", "readOnly", "writeOnly", "deprecated"]);
const wordsOnly = new Set(["title", "description", "deprecated", "example", "examples"]);

/** All schema objects that apply at a place: references are followed, and `allOf` and unions of one are taken apart. */
export function keywordsOf(reader: SchemaReader, sources: readonly Sourced[]): KeywordSet[] {
  const keywords: KeywordSet[] = [];
  const seen = new Set<unknown>();
  for (const source of sources) collect(source, false);
  for (const set of keywords) takeSubtypes(set);
  return keywords;

  function collect({ value, pointer }: Sourced, nullable: boolean): void {
    if (value === false) keywords.push({ schema: { not: {} }, pointer, nullable, unions: [] });
    if (!isObject(value) || seen.has(value)) return;
    seen.add(value);
    const refers = referenceOf(value) !== undefined;
    if (!(refers && reader.is30)) {
      const set: KeywordSet = { schema: withoutXml(reader, plainSchema(value)), pointer, nullable, unions: [] };
      // A schema that only refers elsewhere, or only combines others, is not a place itself.
      if (Object.keys(value).some((key) => !combining.has(key))) keywords.push(set);
      for (const [index, part] of listOf(value.allOf).entries())
        collect({ value: part, pointer: below(pointer, "allOf", index) }, nullable);
      for (const kind of ["oneOf", "anyOf"] as const) takeUnion(set, kind);
    }
    if (refers) collect(reader.step({ value, pointer }), nullable);
  }

  function takeUnion(set: KeywordSet, kind: "oneOf" | "anyOf"): void {
    const alternatives = isObject(set.schema.discriminator)
      ? alternativesOf({ value: set.schema, pointer: set.pointer }, kind)
      : flatAlternatives(reader, { value: set.schema, pointer: set.pointer }, kind);
    if (alternatives.length === 0) return;
    const possible = alternatives.filter(({ value }) => !isNothing(value));
    const real = possible.filter((alternative) => !isNull(reader, alternative));
    const nullable = set.nullable || real.length < possible.length;
    const [only] = real;
    if (only && real.length === 1) {
      collect(only, nullable);
      return;
    }
    const folded = real.length === 0 ? { type: "null" } : foldedUnion(real.map(({ value }) => value));
    if (folded) {
      keywords.push({ schema: folded, pointer: set.pointer, nullable, unions: [] });
      return;
    }
    set.nullable = nullable;
    set.unions.push({ kind, pointer: below(set.pointer, kind), alternatives: real });
  }

  /** A schema that others extend stands for all of them where it is used; not where it is the base of one. */
  function takeSubtypes({ schema, pointer, unions }: KeywordSet): void {
    if (!isObject(schema.discriminator) || unions.length > 0) return;
    const isBase = keywords.some(
      (other) => other.schema !== schema && Object.keys(other.schema).some((key) => !besideBase.has(key)),
    );
    const subtypes = isBase ? [] : reader.subtypes(schema);
    if (subtypes.length === 0 || subtypes.some((subtype) => seen.has(reader.at(subtype)))) return;
    const alternatives = subtypes.map((subtype) => ({ value: { $ref: `#${subtype}` }, pointer: subtype }));
    unions.push({ kind: "oneOf", pointer, alternatives, implicit: true });
  }
}

function withoutXml(reader: SchemaReader, schema: JsonObject): JsonObject {
  if (schema.xml === undefined || reader.hasXml()) return schema;
  const { xml: _, ...rest } = schema;
  return rest;
}

function alternativesOf({ value, pointer }: Sourced<JsonObject>, kind: "oneOf" | "anyOf"): Sourced[] {
  return listOf(value[kind]).map((alternative, index) => ({
    value: alternative,
    pointer: below(pointer, kind, index),
  }));
}

/** The alternatives of a union; those of a union in it that says nothing else are its own. */
function flatAlternatives(
  reader: SchemaReader,
  union: Sourced<JsonObject>,
  kind: "oneOf" | "anyOf",
  depth = 0,
): Sourced[] {
  return alternativesOf(union, kind).flatMap((alternative) => {
    const { value, pointer } = reader.follow(alternative);
    const isUnion =
      isObject(value) &&
      value[kind] !== undefined &&
      Object.keys(value).every((key) => key === kind || wordsOnly.has(key));
    return isUnion && depth < 20 ? flatAlternatives(reader, { value, pointer }, kind, depth + 1) : [alternative];
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
  if (plain.every(isType)) {
    const said = plain.filter((schema) => Object.keys(schema).length > 1);
    return {
      type: plain.flatMap((schema) => schema.type),
      // Texts of the alternatives are texts of the whole.
      ...(said.length > 0 && { examples: said }),
    };
  }
  const open = openList(plain);
  if (open) return open;
  if (!plain.every(isValue)) return undefined;
  return { enum: plain.flatMap((schema) => ("const" in schema ? [schema.const] : schema.enum)) };
}

function isType(schema: JsonObject): boolean {
  return (
    schema.type !== undefined &&
    Object.keys(schema).every((key) => key === "type" || (wordsOnly.has(key) && key !== "deprecated"))
  );
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
