import { isBinary } from "@certspec/openapi";
import { constraintsOf } from "./constraints.ts";
import { type Direction, hiddenIn, schemaName, schemaReference } from "./directions.ts";
import { withMapping } from "./discriminators.ts";
import { hasSiblings, normalizeSchema } from "./normalize-schema.ts";
import { withOpenValues } from "./open-values.ts";
import type { Document, Schema } from "./openapi.ts";
import { resolve } from "./resolve.ts";
import { mapSubschemas } from "./subschemas.ts";

/** What the same schema reads differently in. */
export interface SchemaContext {
  document: Document;
  direction: Direction;
  /** Names of the request forms, by the name of the shared schema. */
  twins: ReadonlyMap<string, string>;
  /** Properties whose values tell union members apart, and so stay closed; `*` for such a property itself. */
  closed: ReadonlySet<string>;
}

/** Where no discriminator reads anything. */
export const noneClosed: ReadonlySet<string> = new Set();
const itselfClosed: ReadonlySet<string> = new Set(["*"]);
const noTwins: ReadonlyMap<string, string> = new Map();

/** A schema as openapi-typescript should read it, for one direction. */
export function prepareSchema(schema: Schema, context: SchemaContext): Schema {
  if (schema.$ref !== undefined && !hasSiblings(schema)) return prepareReference(schema, context);
  const visible = withoutHidden(normalizeSchema(schema, context.document), context);
  const prepared = mapSubschemas(visible, (subschema, property) =>
    prepareSchema(subschema, property === undefined ? context : contextWithin(context, property)),
  );
  const inRequest = context.direction === "request";
  const mapped = withMapping(prepared, schema, context.document, inRequest ? context.twins : noTwins);
  const written = withNull(withBytes(withBounds(mapped)));
  return inRequest || context.closed.has("*") ? written : withOpenValues(written);
}

function prepareReference(schema: Schema, { direction, twins }: SchemaContext): Schema {
  const twin = direction === "request" ? twins.get(schemaName(schema.$ref) ?? "") : undefined;
  const reference = twin === undefined ? schema : { ...schema, $ref: schemaReference(twin) };
  if (!schema.nullable) return reference;
  const { nullable: _, ...rest } = reference;
  return orNull(rest);
}

function contextWithin(context: SchemaContext, property: string): SchemaContext {
  const closed = context.closed.has(property) ? itselfClosed : noneClosed;
  return closed === context.closed ? context : { ...context, closed };
}

function withoutHidden(schema: Schema, { document, direction }: SchemaContext): Schema {
  const flag = hiddenIn[direction];
  const isHidden = (property: Schema) => property[flag] === true || resolve<Schema>(document, property)[flag] === true;
  if (!schema.properties || !Object.values(schema.properties).some(isHidden)) return schema;
  const properties = Object.entries(schema.properties).filter(([, property]) => !isHidden(property));
  return { ...schema, properties: Object.fromEntries(properties) };
}

function withBounds(schema: Schema): Schema {
  const bounds = constraintsOf(schema);
  if (bounds.length === 0) return schema;
  return { ...schema, description: [schema.description?.trim(), ...bounds].filter(Boolean).join("\n") };
}

/** A text cannot hold bytes unencoded, so one whose media type is binary is a part of a form. */
function withBytes(schema: Schema): Schema {
  const { type, contentMediaType, contentEncoding } = schema;
  if (typeof contentMediaType !== "string" || ![type].flat().includes("string")) return schema;
  return isBinary(contentMediaType) && contentEncoding === undefined ? { ...schema, format: "binary" } : schema;
}

/** `null` stands among the types, in the enum, or in a union around a composition, which would swallow it. */
function withNull(schema: Schema): Schema {
  if (schema.nullable === undefined && !Array.isArray(schema.type)) return schema;
  const { nullable, ...rest } = schema;
  const types = [rest.type ?? []].flat();
  const others = types.filter((type) => type !== "null");
  if (!nullable && (others.length === 0 || others.length === types.length)) return rest;
  const [type] = others;
  if (rest.allOf || rest.anyOf || rest.oneOf || (type === undefined && !rest.enum)) {
    return orNull(type === undefined ? rest : { ...rest, type: others.length === 1 ? type : others });
  }
  if (type !== undefined) rest.type = [...others, "null"];
  if (rest.enum) rest.enum = [...new Set([...rest.enum, null])];
  return rest;
}

const annotations = ["title", "description", "deprecated", "default", "example", "examples"];

/** What documents the schema stays outside of the union, where comments are made from. */
function orNull(schema: Schema): Schema {
  const [outer, inner] = [true, false].map((isOuter) =>
    Object.fromEntries(Object.entries(schema).filter(([key]) => annotations.includes(key) === isOuter)),
  );
  return { ...outer, anyOf: [inner ?? {}, { type: "null" }] };
}
