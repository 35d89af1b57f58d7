import { unescapeKey } from "@certspec/openapi";
import { Ajv2020, type AnySchema, type ErrorObject } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import {
  child,
  entriesOf,
  follow,
  isMapping,
  isReference,
  itemsOf,
  type Placed,
  type Resolve,
  spotOf,
} from "./placed.ts";

/** Which way a message goes; `readOnly` and `writeOnly` depend on it. */
export type Side = "request" | "response";

/** A point on which an example and its schema disagree. */
export interface Mismatch {
  message: string;
  /** The keys that lead from the example down to the value. */
  keys: string[];
  /** Whether the value is a property that the schema does not name. */
  isUnknown: boolean;
}

/** Compares a value with the schema at a place; throws when the schema itself cannot be used. */
export type ExampleChecker = (value: unknown, schema: Placed, side?: Side) => Mismatch[];

/**
 * Creates a checker that is stricter than JSON Schema in one point: an object has only the properties that its schema names, unless
 * the schema says that it is open. So a misspelt property is found.
 */
export function createExampleChecker(resolve: Resolve): ExampleChecker {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateSchema: false,
    logger: false,
    formats: fullFormats,
    // Each schema meets a few examples: better code would take longer to write than it saves.
    inlineRefs: false,
    code: { optimize: false },
  });
  ajv.addKeyword({ keyword: wrongSide, schemaType: "string", errors: false, validate: () => false });
  const names = new Map<string, string>();

  return (value, schema, side) => {
    const validate = ajv.getSchema(nameOf(schema, { side, isPart: false }));
    if (validate === undefined) throw new Error("the schema was not found");
    validate(value);
    return withoutNoise(validate.errors ?? []).map(describe);
  };

  /** The name under which Ajv knows the schema at a place, in one of its readings. */
  function nameOf(schema: Placed, reading: Reading): string {
    const key = `${spotOf(schema)} ${reading.side} ${reading.isPart}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `schema:/${names.size}`;
    // Before its parts, since it may be one of them.
    names.set(key, name);
    ajv.addSchema(adapt(schema, reading) as AnySchema, name);
    return name;
  }

  /** A schema as Ajv reads it: references by name, compositions closed as a whole. */
  function adapt(schema: Placed, reading: Reading): unknown {
    const { value } = schema;
    if (!isMapping(value)) return value;
    const isOnlyReference = isReference(value) && !structure.some((key) => key in value);
    const isOnlyUnion =
      unions.some((key) => key in value) && !["$ref", "allOf", "properties"].some((key) => key in value);
    const whole = { ...reading, isPart: false };
    const part = { ...reading, isPart: true };
    const branch = isOnlyUnion ? reading : part;

    const copy: Record<string, unknown> = {};
    for (const [key, placed] of entriesOf(schema)) {
      if (key === "$ref") copy.$ref = nameOf(targetOf(schema, resolve), isOnlyReference ? reading : part);
      else if (key === "allOf") copy[key] = itemsOf(placed).map((item) => adapt(item, part));
      else if (unions.includes(key)) copy[key] = itemsOf(placed).map((item) => adapt(item, branch));
      else if (key === "prefixItems") copy[key] = itemsOf(placed).map((item) => adapt(item, whole));
      else if (conditions.includes(key)) copy[key] = adapt(placed, part);
      else if (key === "dependentSchemas") copy[key] = adaptEach(placed, part);
      else if (maps.includes(key)) copy[key] = adaptEach(placed, whole);
      else if (inner.includes(key)) copy[key] = adapt(placed, whole);
      else if (!unread.includes(key)) copy[key] = placed.value;
    }

    const hidden = namesOfOtherSide(child(schema, "properties"), reading.side);
    for (const name of hidden) (copy.properties as Record<string, unknown>)[name] = { [wrongSide]: reading.side };
    if (Array.isArray(copy.required)) copy.required = copy.required.filter((name) => !hidden.includes(name));
    const isClosed = !reading.isPart && !isOnlyReference && !isOnlyUnion && namesProperties(schema);
    if (isClosed) copy.unevaluatedProperties ??= false;
    return copy;
  }

  function adaptEach(schemas: Placed, reading: Reading): Record<string, unknown> {
    return Object.fromEntries(entriesOf(schemas).map(([name, schema]) => [name, adapt(schema, reading)]));
  }

  function namesOfOtherSide(properties: Placed, side: Side | undefined): string[] {
    const mark = { request: "readOnly", response: "writeOnly", none: "" }[side ?? "none"];
    return entriesOf(properties)
      .filter(([, schema]) => child(schema, mark).value === true || child(follow(schema, resolve), mark).value === true)
      .map(([name]) => name);
  }

  /** Whether some part of a schema says which properties there are. */
  function namesProperties(schema: Placed, seen: ReadonlySet<string> = new Set()): boolean {
    const target = follow(schema, resolve);
    if (seen.has(spotOf(target))) return false;
    const parts = ["allOf", ...unions].flatMap((key) => [schema, target].flatMap((each) => itemsOf(child(each, key))));
    return (
      [schema, target].some(
        ({ value }) => isMapping(value) && ("properties" in value || "patternProperties" in value),
      ) || parts.some((part) => namesProperties(part, new Set([...seen, spotOf(target)])))
    );
  }
}

/** How a schema is read: by the side that its message goes to, and alone or as a part of another one. */
interface Reading {
  side: Side | undefined;
  isPart: boolean;
}

const wrongSide = "wrongSide";
const unions = ["anyOf", "oneOf"];
const conditions = ["contains", "else", "if", "not", "then"];
const maps = ["patternProperties", "properties"];
const inner = ["additionalProperties", "items", "propertyNames", "unevaluatedItems", "unevaluatedProperties"];
const structure = ["allOf", ...unions, ...maps, "dependentSchemas", "if"];
// References are places here, and Ajv takes `discriminator` only beside certain schemas.
const unread = ["$anchor", "$defs", "$id", "$schema", "discriminator"];

/** Where a reference leads first; a `$ref` with other keywords beside it is a schema of its own. */
function targetOf(schema: Placed, resolve: Resolve): Placed {
  const { node, location, chain } = resolve(schema.value as { $ref: string }, schema.location.source.absoluteRef);
  const [first] = chain ?? [];
  if (first !== undefined) return { value: first.node, location: first.location };
  return location === undefined ? { value: true, location: schema.location } : { value: node, location };
}

/** Leaves out what follows from other errors: that a union failed, that null was possible too, and properties of a failed branch. */
function withoutNoise(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const failed = errors.filter(({ keyword }) => unions.includes(keyword)).map(({ instancePath }) => instancePath);
  const causes = errors.filter(
    ({ keyword, params }) => !unions.includes(keyword) && !(keyword === "type" && params.type === "null"),
  );
  const clear = causes.filter((error) => !(isUnknown(error) && failed.includes(error.instancePath)));
  return [clear, causes].find(({ length }) => length > 0) ?? errors;
}

function describe(error: ErrorObject): Mismatch {
  const keys = error.instancePath.split("/").slice(1).map(unescapeKey);
  const property = unknownProperty(error);
  if (property !== undefined)
    return { message: `it names no property \`${property}\``, keys: [...keys, property], isUnknown: true };
  const subject = keys.length > 0 ? `\`${keys.at(-1)}\` property ` : "";
  return { message: `${subject}${reasonOf(error)}`, keys, isUnknown: false };
}

function reasonOf({ keyword, message = "is not valid", params }: ErrorObject): string {
  if (keyword === "type") return `type ${message}`;
  if (keyword === "enum") return `${message} ${params.allowedValues.map((value: unknown) => `"${value}"`).join(", ")}`;
  if (keyword === wrongSide) return "must not be here: its schema allows it on the other side only";
  return message;
}

function isUnknown(error: ErrorObject): boolean {
  return unknownProperty(error) !== undefined;
}

function unknownProperty({ params }: ErrorObject): string | undefined {
  return params.unevaluatedProperty ?? params.additionalProperty;
}
