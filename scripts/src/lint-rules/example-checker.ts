import { type Direction, schemaKeywords, unescapeKey } from "@certspec/openapi";
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
import { isHiddenIn } from "./schema-path.ts";

/** A point on which an example and its schema disagree. */
export interface Mismatch {
  message: string;
  /** The keys that lead from the example down to the value. */
  keys: string[];
  /** Whether the value is a property that the schema does not name. */
  isUnknown: boolean;
}

/** Compares a value with the schema at a place; throws when the schema itself cannot be used. */
export type ExampleChecker = (value: unknown, schema: Placed, direction?: Direction) => Mismatch[];

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
    // 19.99 is a multiple of 0.01, though not quite in floating point.
    multipleOfPrecision: 8,
    formats: fullFormats,
    // Each schema meets a few examples: better code would take longer to write than it saves.
    inlineRefs: false,
    code: { optimize: false },
  });
  ajv.addKeyword({ keyword: wrongDirection, schemaType: "string", errors: false, validate: () => false });
  const names = new Map<string, string>();

  return (value, schema, direction) => {
    const validate = ajv.getSchema(nameOf(schema, { direction, isPart: false }));
    if (validate === undefined) throw new Error("the schema was not found");
    validate(value);
    return withoutNoise(validate.errors ?? []).map(describe);
  };

  /** The name under which Ajv knows the schema at a place, in one of its readings. */
  function nameOf(schema: Placed, reading: Reading): string {
    const key = `${spotOf(schema)} ${reading.direction} ${reading.isPart}`;
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
      else if (!unread.includes(key))
        copy[key] = adaptIn(key, placed, unions.includes(key) ? branch : partial.includes(key) ? part : whole);
    }

    const hidden = hiddenNames(child(schema, "properties"), reading.direction);
    for (const name of hidden)
      (copy.properties as Record<string, unknown>)[name] = { [wrongDirection]: reading.direction };
    if (Array.isArray(copy.required)) copy.required = copy.required.filter((name) => !hidden.includes(name));
    const isClosed = !reading.isPart && !isOnlyReference && !isOnlyUnion && namesProperties(schema);
    if (isClosed) copy.unevaluatedProperties ??= false;
    return copy;
  }

  /** The value of a keyword, with the schemas in it as Ajv reads them. */
  function adaptIn(keyword: string, placed: Placed, reading: Reading): unknown {
    switch (schemaKeywords.get(keyword)) {
      case "single":
        return adapt(placed, reading);
      case "list":
        return itemsOf(placed).map((item) => adapt(item, reading));
      case "map":
        return Object.fromEntries(entriesOf(placed).map(([name, schema]) => [name, adapt(schema, reading)]));
      default:
        return placed.value;
    }
  }

  function hiddenNames(properties: Placed, direction: Direction | undefined): string[] {
    if (direction === undefined) return [];
    return entriesOf(properties).flatMap(([name, schema]) => (isHiddenIn(schema, direction, resolve) ? [name] : []));
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

/** How a schema is read: by the direction of its message, and alone or as a part of another one. */
interface Reading {
  direction: Direction | undefined;
  isPart: boolean;
}

const wrongDirection = "wrongDirection";
const unions = ["anyOf", "oneOf"];
/** The keywords whose schemas say only a part of what holds for a value. */
const partial = ["allOf", "contains", "dependentSchemas", "else", "if", "not", "then"];
const structure = ["allOf", ...unions, "patternProperties", "properties", "dependentSchemas", "if"];
// References are places here, and Ajv takes `discriminator` only beside certain schemas.
const unread = ["$anchor", "$defs", "$id", "$schema", "discriminator"];

/** The direct target of a reference; a `$ref` with other keywords beside it is a separate schema. */
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
  if (keyword === wrongDirection)
    return "must not be here: its schema is `readOnly` in a request, or `writeOnly` in a response";
  return message;
}

function isUnknown(error: ErrorObject): boolean {
  return unknownProperty(error) !== undefined;
}

function unknownProperty({ params }: ErrorObject): string | undefined {
  return params.unevaluatedProperty ?? params.additionalProperty;
}
