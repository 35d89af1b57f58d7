import {
  type Direction,
  type Document,
  hiddenProperties,
  isBinary,
  propertiesOf,
  type Schema,
} from "@certspec/openapi";
import { constraintsOf } from "./constraints.ts";
import { withMapping } from "./discriminators.ts";
import { hasSiblings, normalizeSchema } from "./normalize-schema.ts";
import { withOpenValues } from "./open-values.ts";
import { schemaName, schemaReference } from "./reached-schemas.ts";
import { resolve } from "./resolve.ts";
import { mapSubschemas } from "./subschemas.ts";

/** The context that a schema is prepared for. */
export interface SchemaContext {
  document: Document;
  direction: Direction;
  /** Names of the input variants, by the name of the shared schema. */
  variants: ReadonlyMap<string, string>;
  /** Properties whose values tell alternatives apart, and so stay closed; `*` for such a property itself. */
  closed: ReadonlySet<string>;
  /** Properties that do not travel in this direction, by what the schema that this is a part of says of them. */
  hidden: ReadonlySet<string>;
}

/** No properties: where no discriminator reads anything, and nothing is hidden. */
export const noProperties: ReadonlySet<string> = new Set();
const itselfClosed: ReadonlySet<string> = new Set(["*"]);
const noVariants: ReadonlyMap<string, string> = new Map();

/** A schema as openapi-typescript should read it, for one direction. */
export function prepareSchema(schema: Schema, context: SchemaContext): Schema {
  if (schema.$ref !== undefined && !hasSiblings(schema)) {
    // A part that is used elsewhere too keeps there what this schema hides, so it is written out here.
    const target = resolve<Schema>(context.document, schema);
    return demandsHidden(schema, context) ? prepareSchema(target, context) : prepareReference(schema, context);
  }
  const normal = normalizeSchema(schema, context.document);
  const hidden = hiddenHere(normal, context);
  const prepared = mapSubschemas(
    withoutProperties(normal, hidden, context.hidden.size > 0),
    (subschema, keyword, property) =>
      prepareSchema(subschema, contextWithin(context, keyword === "allOf" ? hidden : noProperties, property)),
  );
  const inRequest = context.direction === "request";
  const mapped = withMapping(prepared, schema, context.document, inRequest ? context.variants : noVariants);
  const written = withNull(withBytes(withBounds(mapped)));
  return inRequest || context.closed.has("*") ? written : withOpenValues(written);
}

function prepareReference(schema: Schema, { direction, variants }: SchemaContext): Schema {
  const variant = direction === "request" ? variants.get(schemaName(schema.$ref) ?? "") : undefined;
  const reference = variant === undefined ? schema : { ...schema, $ref: schemaReference(variant) };
  if (!schema.nullable) return reference;
  const { nullable: _, ...rest } = reference;
  return orNull(rest);
}

/** Whether a referenced part has properties that the schema around it hides, and that it does not hide itself. */
function demandsHidden(schema: Schema, { document, direction, hidden }: SchemaContext): boolean {
  if (hidden.size === 0) return false;
  const { properties } = propertiesOf(document, schema);
  const own = hiddenProperties(document, schema, direction);
  return [...hidden].some((name) => Object.hasOwn(properties, name) && !own.has(name));
}

function contextWithin(context: SchemaContext, hidden: ReadonlySet<string>, property?: string): SchemaContext {
  const inProperty = property !== undefined && context.closed.has(property) ? itselfClosed : noProperties;
  const closed = property === undefined ? context.closed : inProperty;
  return closed === context.closed && hidden === context.hidden ? context : { ...context, closed, hidden };
}

function hiddenHere(schema: Schema, { document, direction, hidden }: SchemaContext): ReadonlySet<string> {
  if (!schema.properties && !schema.allOf) return noProperties;
  const own = hiddenProperties(document, schema, direction);
  if (own.size === 0) return hidden;
  return hidden.size === 0 ? own : new Set([...hidden, ...own]);
}

function withoutProperties(schema: Schema, names: ReadonlySet<string>, isPart: boolean): Schema {
  const { properties, type, ...others } = schema;
  if (!properties || names.size === 0) return schema;
  const left = Object.entries(properties).filter(([name]) => !names.has(name));
  // An object without properties may have any, which would hide misspelt names of the other parts.
  if (isPart && left.length === 0) return others;
  return { ...schema, properties: Object.fromEntries(left) };
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

/** Annotations stay outside of the union, because comments are made from them. */
function orNull(schema: Schema): Schema {
  const [outer, inner] = [true, false].map((isOuter) =>
    Object.fromEntries(Object.entries(schema).filter(([key]) => annotations.includes(key) === isOuter)),
  );
  return { ...outer, anyOf: [inner ?? {}, { type: "null" }] };
}
