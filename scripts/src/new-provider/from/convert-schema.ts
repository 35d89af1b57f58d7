import { schemaKeywords, unicodePattern } from "@certspec/openapi";
import { child, entries, isMapping, items, type Mapping, type Place } from "./place.ts";
import type { Source } from "./source.ts";
import { referenceTo } from "./subtypes-of.ts";

/** The surroundings that converting a schema depends on. */
export interface SchemaContext {
  source: Source;
  /** The file of a schema that is referred to, relative to the schemas; that of its properties alone where it is extended. */
  fileOf: (target: Place, reading?: { isBase: boolean }) => string;
  /** The file of a list of values that stands in place, which becomes a type with known values; undefined where it stays. */
  fileOfValues: (list: Place) => string | undefined;
  /** Keeps an example that the source has of a schema. */
  hint: (schema: object, example: unknown) => void;
  remark: (place: Place, text: string) => void;
}

/** A schema of the source as one of OpenAPI 3.1 in our conventions; its references get their own files. */
export function convertSchema(place: Place, context: SchemaContext, isBase = false): unknown {
  const { value } = place;
  if (!isMapping(value)) return value === undefined ? {} : value;
  if (typeof value.$ref === "string") return convertReference(place, context, isBase);
  const converted: Mapping = {};
  for (const [key, part] of entries(place)) {
    if (key.startsWith("x-") || leftOut.has(key)) continue;
    if (key === "pattern") {
      if (isUsable(part, part.value, context)) converted.pattern = unicodePattern(part.value);
      continue;
    }
    const kind = schemaKeywords.get(key);
    if (kind === "single") converted[key] = convertSchema(part, context);
    else if (kind === "list") converted[key] = items(part).map((item) => convertSchema(item, context, key === "allOf"));
    else if (key === "patternProperties") converted[key] = mapped(withUsablePatterns(part, context), context);
    else if (kind === "map") converted[key] = mapped(part, context);
    else if (key === "discriminator") converted[key] = convertDiscriminator(part, context);
    else converted[key] = part.value;
  }
  if (converted.additionalProperties === false && forbidsItsParts(place, context)) {
    delete converted.additionalProperties;
    context.remark(
      child(place, "additionalProperties"),
      "it forbids the properties of the schemas in `allOf`, so that no value is valid; it was left out.",
    );
  }
  // Many documents of 3.1 still write some keywords of 3.0.
  const schema = modernized(unwrapped(converted));
  if (converted.format === "password") schema["x-sensitive"] = true;
  for (const example of examplesOf(value)) context.hint(schema, example);
  return schema;
}

// References replace them, or our readers do not know them.
const leftOut = new Set([
  "example",
  "examples",
  "xml",
  "externalDocs",
  "$defs",
  "definitions",
  "$schema",
  "$id",
  "$anchor",
  "$vocabulary",
  "$comment",
]);

/** Whether the parts of a closed schema have properties that it does not list itself: it knows nothing of them. */
function forbidsItsParts(place: Place, { source }: SchemaContext): boolean {
  const own = child(place, "properties").value;
  const seen = new Set<unknown>();
  const hasOthers = (part: Place): boolean => {
    const { value } = part;
    if (!isMapping(value) || seen.has(value)) return false;
    seen.add(value);
    const names = isMapping(value.properties) ? Object.keys(value.properties) : [];
    return names.some((name) => !isMapping(own) || !Object.hasOwn(own, name)) || partsOf(part).some(hasOthers);
  };
  const partsOf = (whole: Place): Place[] => items(child(whole, "allOf")).map((part) => source.follow(part));
  return partsOf(place).some(hasOthers);
}

function convertReference(place: Place, context: SchemaContext, isBase: boolean): unknown {
  const $ref = context.fileOf(context.source.follow(place), { isBase });
  // 3.0 ignores what stands beside a reference.
  if (context.source.is30) return { $ref };
  const { $ref: _, ...others } = place.value as Mapping;
  if (Object.keys(others).length === 0) return { $ref };
  const beside = convertSchema({ ...place, value: others }, context) as Mapping;
  return Object.keys(beside).length === 0 ? { $ref } : { $ref, ...beside };
}

function mapped(place: Place, context: SchemaContext): Mapping {
  const isProperties = place.keys.at(-1) === "properties";
  return Object.fromEntries(
    entries(place).map(([name, schema]) => {
      const file = isProperties ? context.fileOfValues(schema) : undefined;
      return [name, file === undefined ? convertSchema(schema, context) : { $ref: file }];
    }),
  );
}

/** Whether JavaScript reads a pattern; one for another language would make every tool reject the whole schema. */
function isUsable(place: Place, pattern: unknown, { remark }: SchemaContext): boolean {
  if (unicodePattern(pattern) !== undefined) return true;
  remark(
    place,
    `the pattern \`${pattern}\` was left out: it is not a regular expression of ECMA-262. Write it in that dialect.`,
  );
  return false;
}

function withUsablePatterns(place: Place, context: SchemaContext): Place {
  const kept = entries(place).filter(([pattern, part]) => isUsable(part, pattern, context));
  return { ...place, value: Object.fromEntries(kept.map(([pattern, { value }]) => [unicodePattern(pattern), value])) };
}

function convertDiscriminator(place: Place, { source, fileOf }: SchemaContext): Mapping {
  const { propertyName } = place.value as Mapping;
  const mapping = entries(child(place, "mapping")).map(([key, target]) => {
    const $ref = referenceTo(`${target.value}`, child(child(source.root, "components"), "schemas").value);
    const isName = $ref !== target.value;
    return [key, fileOf(source.follow({ ...target, file: isName ? source.root.file : target.file, value: { $ref } }))];
  });
  return { propertyName, ...(mapping.length && { mapping: Object.fromEntries(mapping) }) };
}

/** Turns what 3.0 writes differently into 3.1. */
function modernized({ nullable, ...schema }: Mapping): Mapping {
  for (const [limit, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    if (schema[exclusive] === true && schema[limit] !== undefined) {
      schema[exclusive] = schema[limit];
      delete schema[limit];
    } else if (typeof schema[exclusive] === "boolean") delete schema[exclusive];
  }
  if (nullable !== true) return schema;
  if (typeof schema.type === "string") {
    const values = Array.isArray(schema.enum) && !schema.enum.includes(null) ? { enum: [...schema.enum, null] } : {};
    return { ...schema, type: [schema.type, "null"], ...values };
  }
  for (const key of ["anyOf", "oneOf"]) {
    const branches = schema[key];
    if (Array.isArray(branches)) return { ...schema, [key]: [...branches, { type: "null" }] };
  }
  if (!Array.isArray(schema.allOf) && schema.$ref === undefined) return schema;
  const { description, ...rest } = schema;
  return { ...(description !== undefined && { description }), anyOf: [rest, { type: "null" }] };
}

/** A composition of one schema is that schema, which 3.0 needs to say something beside a reference. */
function unwrapped(schema: Mapping): Mapping {
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    const { [key]: parts, ...others } = schema;
    const [only, second] = Array.isArray(parts) ? parts : [];
    if (second !== undefined || !isMapping(only) || Object.keys(only).some((name) => name in others)) continue;
    return { ...others, ...only };
  }
  return schema;
}

function examplesOf({ example, examples }: Mapping): unknown[] {
  return [...(example === undefined ? [] : [example]), ...(Array.isArray(examples) ? examples : [])];
}
