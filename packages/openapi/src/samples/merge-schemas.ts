import type { Schema } from "../document.ts";
import type { Sourced } from "../pointer.ts";
import { child, readerOf } from "../reader.ts";
import { type Direction, hiddenBy } from "../schema/directions.ts";
import { readPattern } from "./read-pattern.ts";

/** A schema as values are made up from it: without references and parts, its alternatives as lists of which one each counts. */
export interface Merged extends Omit<Schema, Replaced> {
  readonly properties: Readonly<Record<string, Part>>;
  readonly patterns: readonly [pattern: string, value: Part][];
  /** The schema of other properties; `false` where there may be none, nothing where it is not stated. */
  readonly others: Part | false | undefined;
  readonly names: Part | undefined;
  readonly items: Part | undefined;
  readonly prefixItems: readonly Part[];
  readonly contains: Part | undefined;
  readonly choices: readonly Choice[];
  readonly dependents: Readonly<Record<string, readonly string[]>>;
  /** Patterns beside the first. */
  readonly alsoMatches: readonly string[];
  /** The references that were followed. */
  readonly pointers: readonly string[];
  readonly isNever: boolean;
}

type Replaced = "allOf" | "oneOf" | "anyOf" | "properties" | "items" | "prefixItems" | "contains";

/** Schemas that must all hold. */
export type Part = readonly Sourced<Schema>[];

/** Alternatives of which one holds, and the schema that lists them. */
export interface Choice {
  readonly arms: readonly Part[];
  readonly owner: Readonly<Record<string, unknown>>;
}

type Node = Schema & Readonly<Record<string, unknown>>;

const none: Merged = {
  properties: {},
  patterns: [],
  others: undefined,
  names: undefined,
  items: undefined,
  prefixItems: [],
  contains: undefined,
  choices: [],
  dependents: {},
  alsoMatches: [],
  pointers: [],
  isNever: false,
};

/** Merges schemas that must all hold, their parts and what they refer to included. */
export function mergeSchemas(document: object, schemas: Part): Merged {
  const [first = none, ...others] = schemas.map((schema) => readSchema(document, schema, 0));
  return others.reduce(both, first);
}

/** By document: a program may use one schema in several, in each of which its references lead elsewhere. */
const knownIn = new WeakMap<object, WeakMap<object, Merged>>();

function readSchema(document: object, schema: Sourced<Schema>, depth: number): Merged {
  const { value: node } = schema;
  if (typeof node === "boolean") return { ...none, isNever: !node };
  if (typeof node !== "object" || node === null || depth > 50) return none;
  const known = knownIn.get(document) ?? new WeakMap<object, Merged>();
  knownIn.set(document, known);
  const found = known.get(node);
  if (found) return found;
  const merged = readNode(document, schema, depth);
  known.set(node, merged);
  return merged;
}

function readNode(document: object, schema: Sourced<Schema>, depth: number): Merged {
  const { value: node } = schema;
  const parts: Sourced<Schema>[] = (node.allOf ?? []).flatMap(
    (_, index) => child<Schema>(schema, "allOf", index) ?? [],
  );
  // One step: what a reference leads to may be a reference with keywords beside it.
  const target = nextOf(document, schema);
  const isIgnoring = target && readerOf(document).is30;
  const merged = target ? both(readSchema(document, target, depth + 1), { ...none, pointers: [target.pointer] }) : none;
  if (isIgnoring) return merged;
  const all = both(merged, ownMerged(node as Node, schema));
  return parts.reduce((current, part) => both(current, readSchema(document, part, depth + 1)), all);
}

const plain = [
  ["type", "format", "const", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ["minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minContains", "minProperties"],
  ["maxProperties", "required", "contentEncoding", "contentMediaType"],
].flat();

function ownMerged(node: Node, schema: Sourced<Schema>): Merged {
  const at = (...keys: (string | number)[]): Part => {
    const found = child<Schema>(schema, ...keys);
    return found && found.value !== undefined ? [found] : [];
  };
  const one = (key: string): Part | undefined => (Object.hasOwn(node, key) ? at(key) : undefined);
  const list = (key: string): Part[] =>
    Array.isArray(node[key]) ? (node[key] as unknown[]).map((_, index) => at(key, index)) : [];
  const keysOf = (key: string): string[] => (typeof node[key] === "object" && node[key] ? Object.keys(node[key]) : []);
  const isClosed = node.additionalProperties === false || node.unevaluatedProperties === false;
  const branches = node.if === undefined ? [] : [[[...at("if"), ...at("then")], at("else")]];
  // With the property comes what depends on it, or it is not there.
  const brought = keysOf("dependentSchemas").map((name) => [
    [{ value: { required: [name] }, pointer: schema.pointer }, ...at("dependentSchemas", name)],
    [{ value: { properties: { [name]: false } } as unknown as Schema, pointer: schema.pointer }],
  ]);
  const kept = Object.fromEntries(plain.flatMap((key) => (Object.hasOwn(node, key) ? [[key, node[key]]] : [])));
  const rejected = typesRejected(node.not);
  const isNullable = node.nullable === true && node.type !== undefined;
  return {
    ...none,
    ...kept,
    ...(rejected && node.type === undefined && { type: jsonTypes.filter((type) => !rejected.includes(type)) }),
    ...(isNullable && { type: [node.type ?? []].flat().concat("null") }),
    ...(isNullable && node.enum && { enum: [...node.enum, null] }),
    properties: Object.fromEntries(keysOf("properties").map((name) => [name, at("properties", name)])),
    patterns: keysOf("patternProperties").map((name) => [name, at("patternProperties", name)]),
    others: isClosed ? false : (one("additionalProperties") ?? one("unevaluatedProperties")),
    names: one("propertyNames"),
    items: one("items") ?? one("unevaluatedItems"),
    prefixItems: list("prefixItems"),
    contains: one("contains"),
    choices: [list("oneOf"), list("anyOf"), ...branches, ...brought]
      .filter(({ length }) => length > 0)
      .map((arms) => ({ arms, owner: node })),
    dependents: (node.dependentRequired as Record<string, string[]> | undefined) ?? {},
  };
}

const jsonTypes = ["string", "integer", "number", "boolean", "array", "object", "null"];

/** The types that a `not` rejects which speaks of nothing else. */
function typesRejected(not: unknown): readonly unknown[] | undefined {
  if (typeof not !== "object" || not === null || !("type" in not) || Object.keys(not).length > 1) return undefined;
  const types = [not.type].flat();
  return types.includes("number") ? [...types, "integer"] : types;
}

/** The schema of the values that fit both. */
export function both(left: Merged, right: Merged): Merged {
  if (left === none) return right;
  if (right === none) return left;
  const pick = <Key extends keyof Merged>(key: Key, choose: (a: number, b: number) => number): number | undefined => {
    const [a, b] = [left[key] as unknown, right[key] as unknown];
    if (typeof a !== "number" || typeof b !== "number") return (typeof a === "number" ? a : b) as number | undefined;
    return choose(a, b);
  };
  const numbers = {
    ...Object.fromEntries(
      (["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"] as const).map((key) => [
        key,
        pick(key, Math.max) ?? left[key] ?? right[key],
      ]),
    ),
    ...Object.fromEntries(
      (["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"] as const).map((key) => [
        key,
        pick(key, Math.min) ?? left[key] ?? right[key],
      ]),
    ),
  };
  const patterns = [left.pattern, right.pattern].filter((pattern) => pattern !== undefined);
  const merged = {
    ...left,
    ...right,
    ...numbers,
    ...common("type", left, right),
    ...common("enum", left, right),
    ...(left.const !== undefined && { const: left.const }),
    ...(left.format !== undefined && { format: left.format }),
    ...(patterns[0] !== undefined && { pattern: patterns[0] }),
    alsoMatches: [...left.alsoMatches, ...right.alsoMatches, ...patterns.slice(1)],
    required: [...new Set([...(left.required ?? []), ...(right.required ?? [])])],
    properties: joined(left.properties, right.properties),
    patterns: [...left.patterns, ...right.patterns],
    others: left.others === false || right.others === false ? false : together(left.others, right.others),
    names: together(left.names, right.names),
    items: together(left.items, right.items),
    prefixItems: Array.from({ length: Math.max(left.prefixItems.length, right.prefixItems.length) }, (_, index) => [
      ...(left.prefixItems[index] ?? []),
      ...(right.prefixItems[index] ?? []),
    ]),
    contains: left.contains ?? right.contains,
    choices: [...left.choices, ...right.choices],
    dependents: { ...left.dependents, ...right.dependents },
    pointers: [...left.pointers, ...right.pointers],
    isNever: left.isNever || right.isNever,
  };
  return Object.fromEntries(
    Object.entries(merged).filter(([key, value]) => value !== undefined || key in none),
  ) as unknown as Merged;
}

function together(left: Part | undefined, right: Part | undefined): Part | undefined {
  return left && right ? [...left, ...right] : (left ?? right);
}

function joined(left: Merged["properties"], right: Merged["properties"]): Merged["properties"] {
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  const own = (of: Merged["properties"], name: string): Part => (Object.hasOwn(of, name) ? (of[name] ?? []) : []);
  return Object.fromEntries(names.map((name) => [name, [...own(left, name), ...own(right, name)]]));
}

/** The types, or the values, that both allow. */
function common(key: "type" | "enum", left: Merged, right: Merged): Partial<Merged> {
  const [a, b] = [left[key], right[key]];
  if (a === undefined || b === undefined) return a === undefined && b === undefined ? {} : { [key]: a ?? b };
  const [first, second] = [[a].flat() as unknown[], [b].flat() as unknown[]];
  const isSame = (value: unknown, other: unknown): boolean => JSON.stringify(value) === JSON.stringify(other);
  const found = first.flatMap((value) => {
    if (second.some((other) => isSame(value, other))) return [value];
    if (key === "type" && value === "number" && second.includes("integer")) return ["integer"];
    return key === "type" && value === "integer" && second.includes("number") ? ["integer"] : [];
  });
  return { [key]: found };
}

/** A schema, and those that its chain of references leads to. */
export function chainOf(document: object, schema: Sourced<Schema>): Sourced<Schema>[] {
  const chain: Sourced<Schema>[] = [];
  for (let each: Sourced<Schema> | undefined = schema; each; each = nextOf(document, each)) {
    if (chain.some(({ value }) => value === each?.value)) break;
    chain.push(each);
  }
  return chain;
}

/** The schema that a reference leads to in one step; undefined for a schema that is not a reference, or leads nowhere. */
function nextOf(document: object, schema: Sourced<Schema>): Sourced<Schema> | undefined {
  return readerOf(document).next(schema) as Sourced<Schema> | undefined;
}

/** The schema of a property: by its name, by a pattern that it matches, else of all others. */
export function propertyPart({ properties, patterns, others }: Merged, name: string): Part {
  const own = Object.hasOwn(properties, name) ? (properties[name] ?? []) : [];
  const matched = patterns.filter(([pattern]) => readPattern(pattern)?.test(name)).flatMap(([, value]) => value);
  return own.length || matched.length ? [...own, ...matched] : others || [];
}

/** Whether a message of a direction must not have a property. */
export function isHidden(document: object, direction: Direction, { properties }: Merged, name: string): boolean {
  const property = Object.hasOwn(properties, name) ? (properties[name] ?? []) : [];
  if (property.some((part) => hiddenBy(document, part, direction))) return true;
  return property.length > 0 && mergeSchemas(document, property).isNever;
}
