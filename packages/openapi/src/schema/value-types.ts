import { listOf, stableText } from "../json.ts";
import type { KeywordSet, ValueTypes } from "./schema-node.ts";

const hints: Record<string, string> = {
  properties: "object",
  required: "object",
  additionalProperties: "object",
  items: "array",
};

/** Joins what keywords say about types: a list of types, `nullable`, `enum` and `const` in one form. */
export function valueTypesOf(keywords: readonly KeywordSet[]): ValueTypes {
  let types: Set<string> | undefined;
  let values: string[] | undefined;
  let nullable: boolean | undefined;
  // Beside an `allOf` it does not restrict by itself; the intention is null, or the `allOf`.
  const besideOthers = keywords.some(({ schema }) => schema.nullable === true && schema.type === undefined);
  for (const { schema, nullable: besides, unions } of keywords) {
    const allowed = "const" in schema ? [schema.const] : schema.enum;
    const listed = Array.isArray(allowed) ? allowed : undefined;
    const named = [schema.type ?? []].flat().filter((type) => typeof type === "string");
    const stated = named.length > 0 ? named : (listed?.map(typeOf) ?? []);
    const own = listed?.every((value) => value === null) ? [] : stated.filter((type) => type !== "null");
    if (stated.length > 0) types = types ? common(types, own) : widest(own);
    if (listed) {
      const texts = listed.filter((value) => value !== null).map((value) => stableText(value));
      if (texts.length > 0) values = values ? values.filter((text) => texts.includes(text)) : [...new Set(texts)];
    }
    const allowsNull =
      besides || schema.nullable === true || stated.includes("null") || listed?.includes(null) === true;
    if (stated.length > 0 || unions.length > 0) nullable = (nullable ?? true) && allowsNull;
  }
  const isNullable = besideOthers || (nullable ?? false);
  const any = isNullable && everyType.every((type) => types?.has(type));
  const both = types?.size === 1 && types.has("boolean") && values?.length === 2;
  return {
    types: any ? undefined : (types ?? hinted(keywords)),
    nullable: isNullable && !any,
    values: both ? undefined : values?.sort(),
  };
}

const everyType = ["string", "number", "boolean", "object", "array"];

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

function widest(types: readonly string[]): Set<string> {
  const set = new Set(types);
  if (set.has("number")) set.delete("integer");
  return set;
}

/** The types that both allow; an integer is a number. */
function common(first: ReadonlySet<string>, second: readonly string[]): Set<string> {
  const allows = (types: Iterable<string>, type: string) =>
    [...types].some((other) => other === type || (other === "number" && type === "integer"));
  return widest([...first, ...second].filter((type) => allows(first, type) && allows(second, type)));
}

/** Most documents leave `type` out where `properties` or `items` say it. */
function hinted(keywords: readonly KeywordSet[]): Set<string> | undefined {
  const found = keywords.flatMap(({ schema }) =>
    Object.entries(hints).flatMap(([key, type]) =>
      key in schema && (typeof schema[key] === "object" || listOf(schema[key]).length > 0) ? [type] : [],
    ),
  );
  return found.length > 0 ? new Set(found) : undefined;
}
