import {
  child,
  type Direction,
  type Document,
  discriminatorOf,
  hiddenBy,
  hiddenProperties,
  listOf,
  namedSubtypes,
  referenceOf,
  type Sourced,
  schemaKeywords,
} from "@certspec/openapi";
import { knownFormats } from "./formats.ts";
import { referenceTarget } from "./reference-target.ts";

/** A schema as Ajv reads it. */
export type Adapted = boolean | Record<string, unknown>;

export interface Adaptation {
  document: Document;
  direction: Direction;
  /** The name under which Ajv knows the schema at a pointer, in one of its readings. */
  nameOf: (pointer: string, reading?: Partial<Reading>) => string;
  /** Remembers where each adapted schema is written. */
  origins: WeakMap<object, string>;
}

/** How a schema is read where it is a part of another one. */
export interface Reading {
  /** Names of properties that the whole hides. */
  hidden: readonly string[];
  /** Whether it is an extended schema, of which a discriminator does not choose a subtype. */
  isBase: boolean;
}

/** The keywords that Ajv reads; definitions are known to it by references, and what a text holds it does not judge. */
const keywordsOf = (kind: "map" | "list" | "single"): string[] =>
  [...schemaKeywords].flatMap(([key, each]) =>
    each === kind && key !== "$defs" && key !== "contentSchema" ? [key] : [],
  );
const maps = keywordsOf("map");
const lists = keywordsOf("list");
const singles = keywordsOf("single");
const plain = [
  ["const", "multipleOf", "maximum", "minimum", "maxLength", "minLength", "pattern", "maxItems", "minItems"],
  ["uniqueItems", "maxContains", "minContains", "maxProperties", "minProperties", "dependentRequired"],
].flat();

type Node = Record<string, unknown>;

/** Turns a schema of a document into one for Ajv: references by name, annotations left out, the forms of OpenAPI 3.0 translated. */
export function adaptSchema(
  located: Sourced<unknown>,
  adaptation: Adaptation,
  { hidden = [], isBase = false }: Partial<Reading> = {},
): Adapted {
  const { value: node, pointer } = located;
  if (typeof node === "boolean") return node;
  if (typeof node !== "object" || node === null) throw new TypeError("a schema is an object or a boolean");
  const source = node as Node;
  const { document, direction, nameOf, origins } = adaptation;
  const adapted: Node = {};
  origins.set(adapted, pointer);
  const isOld = document.openapi.startsWith("3.0");
  const hiding = new Set([...hidden, ...hiddenProperties(document, source, direction)]);
  const reference = referenceOf(source);
  if (reference !== undefined) {
    const target = referenceTarget(document, reference);
    const own = hiddenProperties(document, { $ref: reference }, direction);
    adapted.$ref = nameOf(target, { hidden: [...hiding].filter((name) => !own.has(name)).toSorted(), isBase });
    if (isOld) return adapted;
  }
  const inner = (keys: (string | number)[], reading?: Reading): Adapted =>
    adaptSchema(child(located, ...keys) ?? { value: true, pointer }, adaptation, reading);

  for (const key of plain) if (Object.hasOwn(source, key)) adapted[key] = source[key];
  for (const key of singles) if (Object.hasOwn(source, key)) adapted[key] = inner([key]);
  for (const key of lists) {
    if (!Array.isArray(source[key])) continue;
    const parts = source[key].map((_, index) =>
      inner([key, index], key === "allOf" ? { hidden: [...hiding], isBase: true } : undefined),
    );
    adapted[key] =
      key === "oneOf" || key === "anyOf"
        ? discriminate(parts, { document, origins, choice: source, key, pointer })
        : parts;
  }
  for (const key of maps) {
    if (typeof source[key] !== "object" || source[key] === null) continue;
    const entries = Object.keys(source[key]).map((name): [string, Adapted] => {
      const value = inner([key, name]);
      const property = key === "properties" ? child(located, key, name) : undefined;
      const mark = property && hiddenBy(document, property, direction);
      return [name, mark ? misdirected(value, mark.pointer, origins) : value];
    });
    adapted[key] = Object.fromEntries(entries);
  }
  if (Array.isArray(source.required)) adapted.required = source.required.filter((name) => !hiding.has(String(name)));
  const subtypes = isBase ? [] : subtypeConditions(located, adaptation);
  if (subtypes.length > 0) adapted.allOf = [...listOf(adapted.allOf), ...subtypes];
  if (typeof source.format === "string" && knownFormats.has(source.format)) adapted.format = source.format;
  return Object.assign(adapted, typeOf(source, isOld), boundsOf(source));
}

/** A schema whose discriminator names subtypes takes what the named one takes. */
function subtypeConditions({ value, pointer }: Sourced<unknown>, { document, nameOf, origins }: Adaptation): Node[] {
  return namedSubtypes(document, value).map(({ pointer: subtype, propertyName, values }) => {
    const property = { enum: values };
    const isNamed = { properties: { [propertyName]: property }, required: [propertyName] };
    const named = { $ref: nameOf(subtype) };
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema, in an object that nothing awaits.
    const condition = { if: isNamed, then: named };
    for (const each of [property, isNamed, named, condition]) origins.set(each, `${pointer}/discriminator`);
    return condition;
  });
}

/** A property that a message of this direction must not have. */
function misdirected(value: Adapted, mark: string, origins: WeakMap<object, string>): Adapted {
  const rejected = { allOf: [value], misdirected: true };
  origins.set(rejected, mark);
  return rejected;
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

interface Choice {
  document: Document;
  /** The schema that has the alternatives, under `oneOf` or `anyOf`. */
  choice: Readonly<Record<string, unknown>>;
  key: string;
  pointer: string;
  origins: WeakMap<object, string>;
}

/** Where a discriminator names the alternative, the others do not apply. */
function discriminate(parts: readonly Adapted[], { document, choice, key, pointer, origins }: Choice): Adapted[] {
  return parts.map((part, index) => {
    const discriminator = discriminatorOf(document, choice, listOf(choice[key])[index]);
    if (!discriminator) return part;
    const property = { enum: discriminator.values };
    const chosen = { allOf: [part], properties: { [discriminator.propertyName]: property } };
    for (const each of [chosen, property]) origins.set(each, `${pointer}/discriminator`);
    return chosen;
  });
}
