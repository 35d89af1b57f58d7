import { child, type Document, follow, type Sourced } from "@certspec/openapi";
import { discriminate } from "./discriminate.ts";
import { knownFormats } from "./formats.ts";
import { referenceTarget } from "./reference-target.ts";

/** Which way a message goes; readOnly and writeOnly depend on it. */
export type Direction = "request" | "response";

/** A schema as Ajv reads it. */
export type Adapted = boolean | Record<string, unknown>;

export interface Adaptation {
  document: Document;
  direction: Direction;
  /** The name under which Ajv knows the schema at a pointer. */
  nameOf: (pointer: string) => string;
  /** Remembers where each adapted schema is written. */
  origins: WeakMap<object, string>;
}

const maps = ["properties", "patternProperties", "dependentSchemas"];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const singles = [
  ["items", "contains", "additionalProperties", "propertyNames", "unevaluatedItems", "unevaluatedProperties"],
  ["not", "if", "then", "else"],
].flat();
const plain = [
  ["const", "multipleOf", "maximum", "minimum", "maxLength", "minLength", "pattern", "maxItems", "minItems"],
  ["uniqueItems", "maxContains", "minContains", "maxProperties", "minProperties", "dependentRequired"],
].flat();

type Node = Record<string, unknown>;

/** Turn a schema of a document into one for Ajv: references by name, annotations left out, the forms of OpenAPI 3.0 translated. */
export function adaptSchema(located: Sourced<unknown>, adaptation: Adaptation, hidden?: ReadonlySet<string>): Adapted {
  const { value: node, pointer } = located;
  if (typeof node === "boolean") return node;
  if (typeof node !== "object" || node === null) throw new TypeError("a schema is an object or a boolean");
  const source = node as Node;
  const { document, direction, nameOf, origins } = adaptation;
  const adapted: Node = {};
  origins.set(adapted, pointer);
  const isOld = document.openapi.startsWith("3.0");
  if (typeof source.$ref === "string") {
    adapted.$ref = nameOf(referenceTarget(document, source.$ref));
    if (isOld) return adapted;
  }
  const hiding = new Set([...(hidden ?? []), ...hiddenNames(document, located, direction)]);
  const inner = (keys: (string | number)[], names?: ReadonlySet<string>): Adapted =>
    adaptSchema(child(located, ...keys) ?? { value: true, pointer }, adaptation, names);

  for (const key of plain) if (Object.hasOwn(source, key)) adapted[key] = source[key];
  for (const key of singles) if (Object.hasOwn(source, key)) adapted[key] = inner([key]);
  for (const key of lists) {
    if (!Array.isArray(source[key])) continue;
    const parts = source[key].map((_, index) => inner([key, index], key === "allOf" ? hiding : undefined));
    adapted[key] =
      key === "oneOf" || key === "anyOf"
        ? discriminate(parts, { document, origins, choice: source, key, pointer })
        : parts;
  }
  for (const key of maps) {
    if (typeof source[key] !== "object" || source[key] === null) continue;
    const entries = Object.keys(source[key]).map((name): [string, Adapted] => {
      const value = inner([key, name]);
      const mark = key === "properties" ? markOf(document, child(located, key, name), direction) : undefined;
      return [name, mark === undefined ? value : misdirected(value, mark, origins)];
    });
    adapted[key] = Object.fromEntries(entries);
  }
  if (Array.isArray(source.required)) adapted.required = source.required.filter((name) => !hiding.has(String(name)));
  if (typeof source.format === "string" && knownFormats.has(source.format)) adapted.format = source.format;
  return Object.assign(adapted, typeOf(source, isOld), boundsOf(source));
}

/** Properties that a message of this direction must not have, and so need not have. */
function hiddenNames(document: Document, located: Sourced<unknown>, direction: Direction, depth = 0): string[] {
  const target = follow(document, located);
  const { properties = {}, allOf = [] } = (target?.value ?? {}) as { properties?: Node; allOf?: unknown[] };
  if (!target || depth > 20) return [];
  const own = Object.keys(properties).filter(
    (name) => markOf(document, child(target, "properties", name), direction) !== undefined,
  );
  const parts = allOf.flatMap((_, index) => {
    const part = child(target, "allOf", index);
    return part ? hiddenNames(document, part, direction, depth + 1) : [];
  });
  return [...own, ...parts];
}

/** Where a property is marked as one of the other direction: itself, or in a part of it. Elsewhere the marks mean nothing. */
function markOf(
  document: Document,
  property: Sourced<unknown> | undefined,
  direction: Direction,
  depth = 0,
): string | undefined {
  if (!property || typeof property.value !== "object" || property.value === null || depth > 20) return undefined;
  const { $ref, readOnly, writeOnly, allOf } = property.value as Node;
  const isReference = typeof $ref === "string";
  const isAlone = isReference && document.openapi.startsWith("3.0");
  if (!isAlone && (direction === "request" ? readOnly : writeOnly) === true) return property.pointer;
  const parts = isAlone || !Array.isArray(allOf) ? [] : allOf.map((_, index) => child(property, "allOf", index));
  const marks = [...(isReference ? [follow(document, property)] : []), ...parts].map((part) =>
    markOf(document, part, direction, depth + 1),
  );
  return marks.find((mark) => mark !== undefined);
}

/** A property that a message of this direction must not have. */
function misdirected(value: Adapted, mark: string, origins: WeakMap<object, string>): Adapted {
  const refused = { allOf: [value], misdirected: true };
  origins.set(refused, mark);
  return refused;
}

function typeOf({ type, enum: values, nullable }: Node, isOld: boolean): Node {
  const isNullable = isOld && nullable === true;
  return {
    ...(type !== undefined && { type: isNullable ? [type, "null"].flat() : type }),
    ...(Array.isArray(values) && { enum: isNullable ? [...new Set([...values, null])] : values }),
  };
}

/** In OpenAPI 3.0 an exclusive bound is a mark on the other one. */
function boundsOf({ exclusiveMinimum, exclusiveMaximum, minimum, maximum }: Node): Node {
  return {
    ...(typeof exclusiveMinimum === "number" && { exclusiveMinimum }),
    ...(exclusiveMinimum === true && { exclusiveMinimum: minimum }),
    ...(typeof exclusiveMaximum === "number" && { exclusiveMaximum }),
    ...(exclusiveMaximum === true && { exclusiveMaximum: maximum }),
  };
}
