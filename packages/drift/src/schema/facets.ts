import { isObject, type JsonObject, listOf } from "../document/json.ts";
import { below } from "../document/pointer.ts";
import type { Reader, Sourced } from "../document/reader.ts";
import { plainSchema } from "./plain-schema.ts";

/** Several schemas of which one, or at least one, applies. */
export interface RawUnion {
  kind: "oneOf" | "anyOf";
  pointer: string;
  alternatives: Sourced[];
}

/** One schema object that applies, without its references, `allOf` and unions. */
export interface Facet {
  schema: JsonObject;
  pointer: string;
  /** Null is allowed beside what the schema says. */
  nullable: boolean;
  unions: RawUnion[];
}

const wordsOnly = new Set(["title", "description", "deprecated", "example", "examples"]);

/** All schema objects that apply at a place: references are followed, and `allOf` and unions of one are taken apart. */
export function facetsOf(reader: Reader, sources: readonly Sourced[]): Facet[] {
  const facets: Facet[] = [];
  const seen = new Set<unknown>();
  for (const source of sources) collect(source, false);
  return facets;

  function collect({ value, pointer }: Sourced, nullable: boolean): void {
    if (value === false) facets.push({ schema: { not: {} }, pointer, nullable, unions: [] });
    if (!isObject(value) || seen.has(value)) return;
    seen.add(value);
    const refers = typeof value.$ref === "string";
    if (!(refers && reader.is30)) {
      const facet: Facet = { schema: plainSchema(value), pointer, nullable, unions: [] };
      // A schema that only refers elsewhere, or only combines others, is no place of its own.
      if (Object.keys(value).some((key) => key !== "$ref" && key !== "allOf")) facets.push(facet);
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
    const real = members.filter((member) => !isNull(reader, member));
    const nullable = facet.nullable || real.length < members.length;
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
}

function membersOf({ value, pointer }: Sourced<JsonObject>, kind: "oneOf" | "anyOf"): Sourced[] {
  return listOf(value[kind]).map((member, index) => ({ value: member, pointer: below(pointer, kind, index) }));
}

/** The alternatives of a union; those of a union in it that says nothing else are its own. */
function flatMembers(reader: Reader, union: Sourced<JsonObject>, kind: "oneOf" | "anyOf", depth = 0): Sourced[] {
  return membersOf(union, kind).flatMap((member) => {
    const { value, pointer } = reader.follow(member);
    const isUnion =
      isObject(value) &&
      value[kind] !== undefined &&
      Object.keys(value).every((key) => key === kind || wordsOnly.has(key));
    return isUnion && depth < 20 ? flatMembers(reader, { value, pointer }, kind, depth + 1) : [member];
  });
}

function isNull(reader: Reader, source: Sourced): boolean {
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
  const isValue = (schema: JsonObject) =>
    ("const" in schema || "enum" in schema) &&
    Object.keys(schema).every((key) => key === "const" || key === "enum" || key === "type" || wordsOnly.has(key));
  if (!plain.every(isValue)) return undefined;
  return { enum: plain.flatMap((schema) => ("const" in schema ? [schema.const] : schema.enum)) };
}
