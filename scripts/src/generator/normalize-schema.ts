import { type Document, propertiesOf, type Schema } from "@certspec/openapi";
import { isUndefined, type PreparedSchema } from "./prepared-schema.ts";
import { resolve } from "./resolve.ts";

/** Spells a schema in the one of several equal ways that openapi-typescript reads as it is meant. */
export function normalizeSchema(schema: Schema, document: Document): Schema {
  let plain = schema;
  for (const step of steps) plain = step(plain);
  const complete = withRequiredNamed(withRequiredApart(withRequiredOfParts(plain, document), document), document);
  return withBasesFirst(withUnionsWhole(complete, document), document);
}

// Most schemas need none of these, so each step checks first, and copies only the parts that it changes.
const steps = [
  withoutBooleans,
  withoutSiblings,
  withoutConstantNull,
  withOneRequired,
  withoutMereUnions,
  withAnyOfApart,
  withWideMap,
];

const structural = ["properties", "required", "allOf", "anyOf", "oneOf"] as const;

/** Returns whether keywords beside `$ref` add to what it refers to. */
export function hasSiblings(schema: Schema): boolean {
  return schema.$ref !== undefined && structural.some((keyword) => schema[keyword] !== undefined);
}

/** Only objects are read in a list of schemas. */
function withoutBooleans(schema: Schema): Schema {
  let plain = schema;
  for (const keyword of ["allOf", "anyOf", "oneOf", "prefixItems"] as const) {
    const parts: readonly unknown[] = plain[keyword] ?? [];
    if (!parts.some((part) => typeof part === "boolean")) continue;
    plain = { ...plain, [keyword]: parts.map((part) => (part === true ? {} : part === false ? { enum: [] } : part)) };
  }
  return plain;
}

/** Beside `$ref`, everything else would be dropped. */
function withoutSiblings(schema: Schema): Schema {
  if (!hasSiblings(schema)) return schema;
  const { $ref, allOf = [], ...rest } = schema;
  return { ...rest, allOf: [{ $ref } as Schema, ...allOf] };
}

function withoutConstantNull(schema: Schema): Schema {
  if (schema.const !== null) return schema;
  const { const: _, ...rest } = schema;
  return { ...rest, type: "null" };
}

/** A part that only requires what the others have would require nothing. */
function withOneRequired(schema: Schema): Schema {
  if (!schema.allOf || schema.allOf.every(hasType)) return schema;
  const { allOf, ...rest } = schema;
  const required = allOf.flatMap((part) => (hasType(part) ? [] : (part.required ?? [])));
  if (required.length) rest.required = [...new Set([...(rest.required ?? []), ...required])];
  const parts = allOf.filter(hasType);
  return parts.length ? { ...rest, allOf: parts } : rest;
}

/** A union of `required` lists says nothing that a type can hold, and would make the whole type `unknown`. */
function withoutMereUnions(schema: Schema): Schema {
  let plain = schema;
  for (const keyword of ["anyOf", "oneOf"] as const) {
    if (!plain[keyword]?.some((branch) => !hasType(branch))) continue;
    const { [keyword]: _, ...rest } = plain;
    if (rest.type !== undefined || hasType(rest)) plain = rest;
  }
  return plain;
}

/** `anyOf` beside properties would be an alternative to them, and one in a part would be given the value of a discriminator. */
function withAnyOfApart(schema: Schema): Schema {
  if (!schema.anyOf) return schema;
  const { anyOf, ...rest } = schema;
  if (!hasType(rest)) return schema;
  return { ...rest, allOf: [...(rest.allOf ?? []), { oneOf: anyOf }] };
}

/** A type's index signature binds its named properties too, so it has to take their types, and `undefined` for one that is optional. */
function withWideMap(schema: Schema): Schema {
  const { properties = {}, required = [], additionalProperties } = schema;
  if (typeof additionalProperties !== "object") return schema;
  const members = Object.values(properties);
  if (members.length === 0) return schema;
  const isOptional = Object.keys(properties).some((name) => !required.includes(name));
  const missing: PreparedSchema[] = isOptional ? [{ type: "null", [isUndefined]: true }] : [];
  return { ...schema, additionalProperties: { anyOf: [additionalProperties, ...members, ...missing] } };
}

/** Requires of the whole the properties that a part requires of the other parts. */
function withRequiredOfParts(schema: Schema, document: Document): Schema {
  if (!schema.allOf) return schema;
  const foreign = schema.allOf.flatMap((part) => requiredElsewhere(part, document, new Set()));
  if (foreign.length === 0) return schema;
  return { ...schema, required: [...new Set([...(schema.required ?? []), ...foreign])] };
}

/** The names that a schema requires, directly or by its parts, and does not describe itself. */
function requiredElsewhere(part: Schema, document: Document, seen: ReadonlySet<Schema>): string[] {
  const schema = resolve<Schema>(document, part);
  const { required = [], allOf = [] } = schema;
  if (seen.has(schema)) return [];
  const inner = allOf.flatMap((each) => requiredElsewhere(each, document, new Set(seen).add(schema)));
  const { properties } = propertiesOf<Schema>(document, schema);
  return [...required, ...inner].filter((name) => !Object.hasOwn(properties, name));
}

/** A name that is required and nowhere described is a property of which nothing else is known. */
function withRequiredNamed(schema: Schema, document: Document): Schema {
  const { properties, required, allOf } = schema;
  if (!required || (!properties && allOf)) return schema;
  const isObject = properties !== undefined || schema.type === "object";
  const known = propertiesOf<Schema>(document, schema).properties;
  const unknown = required.filter((name) => !Object.hasOwn(known, name));
  if (!isObject || unknown.length === 0 || schema.additionalProperties) return schema;
  return { ...schema, properties: { ...properties, ...Object.fromEntries(unknown.map((name) => [name, {}])) } };
}

/** `required` beside `allOf` binds properties of its parts too: name those again, in a separate part. */
function withRequiredApart(schema: Schema, document: Document): Schema {
  if (!schema.allOf || !schema.required) return schema;
  const { allOf, properties = {}, required, ...rest } = schema;
  const named: [string, Schema][] = required.flatMap((name) => {
    if (Object.hasOwn(properties, name) || allOf.some((part) => requires(part, name, document))) return [];
    const property = propertiesOf<Schema>(document, { allOf }).properties[name];
    return property ? [[name, property]] : [];
  });
  const members = [...Object.entries(properties), ...named];
  if (members.length === 0) return { ...rest, allOf };
  return { ...rest, allOf: [...allOf, { type: "object", required, properties: Object.fromEntries(members) }] };
}

function requires(part: Schema, name: string, document: Document): boolean {
  const { properties = {}, required = [], allOf = [] } = resolve<Schema>(document, part);
  if (required.includes(name) && Object.hasOwn(properties, name)) return true;
  return allOf.some((inner) => requires(inner, name, document));
}

/**
 * A part that is a union with a discriminator would be read as the base of the whole, and lose the property that tells its
 * alternatives apart. Within a union of one it is not a base.
 */
function withUnionsWhole(schema: Schema, document: Document): Schema {
  const isUnion = (part: Schema) => {
    const { discriminator, anyOf, oneOf } = resolve<Schema>(document, part);
    return discriminator !== undefined && (anyOf ?? oneOf) !== undefined;
  };
  if (!schema.allOf?.some(isUnion)) return schema;
  return { ...schema, allOf: schema.allOf.map((part) => (isUnion(part) ? { oneOf: [part] } : part)) };
}

/** Only the first part is searched for the discriminator that a subtype inherits. */
function withBasesFirst(schema: Schema, document: Document): Schema {
  const isBase = (part: Schema) => resolve<Schema>(document, part).discriminator !== undefined;
  if (!schema.allOf?.some(isBase)) return schema;
  return { ...schema, allOf: schema.allOf.toSorted((left, right) => Number(isBase(right)) - Number(isBase(left))) };
}

const typed = ["$ref", "allOf", "anyOf", "oneOf", "enum", "const", "items"] as const;

function hasType(schema: Schema): boolean {
  const { type, properties, additionalProperties } = schema;
  if (type !== undefined && type !== "object") return true;
  if (properties || additionalProperties) return true;
  return typed.some((keyword) => schema[keyword] !== undefined);
}
