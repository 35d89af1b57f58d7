import fc from "fast-check";
import type { Schema } from "../document.ts";
import { isObject } from "../json.ts";
import type { Sourced } from "../pointer.ts";
import { atPointer, follow } from "../reader.ts";
import type { Direction } from "../schema/directions.ts";
import { arbitraryFor, typesOf } from "./arbitrary-for.ts";
import { arbitraryPattern } from "./arbitrary-pattern.ts";
import { choiceArms, naming, subtypesOf } from "./choice-arms.ts";
import { both, chainOf, isHidden, type Merged, mergeSchemas, type Part, propertyPart } from "./merge-schemas.ts";
import { plainNumber, plainTexts, textTest } from "./plain-leaves.ts";

/** How a sample is made. */
export interface SampleOptions {
  /** The way that the message goes: properties of the other one are left out. */
  direction: Direction;
  /** Whether optional parts are left out. */
  minimal?: boolean;
  /** On how many outer levels of objects optional parts are kept; on all of them by default. */
  fullLevels?: number;
  /** Which alternative of every choice is tried first, counted from 0. */
  branch?: number;
  /** A text for which nothing else is asked; `text` by default. */
  word?: string;
  /** The examples of a schema; by default those that it states. */
  examplesOf?: (schema: Schema) => readonly unknown[];
  /** Whether a value is valid by the schema at a pointer. Without it, nothing is known that keywords do not say one by one. */
  isValid?: (pointer: string, value: unknown) => boolean;
  /** Whether a valid value suits its place. */
  suits?: (value: unknown) => boolean;
}

/**
 * Returns a value that a schema allows and a reader understands, the same each time: what the schema states (a constant, an example,
 * its default, a value of its enum), else plain texts and small numbers, else one of those that are generated.
 * @throws {TypeError} when there is none.
 */
export function sampleOf(document: object, schema: Sourced<Schema>, options: SampleOptions): unknown {
  const { direction, isValid = () => true, suits = () => true } = options;
  for (const attempt of attemptsOf(options)) {
    const value = createSampling(document, attempt)(schema);
    if (value !== undefined && isValid(schema.pointer, value) && suits(value)) return value;
  }
  const generated = arbitraryFor(schema, { document, direction, isValid });
  const found = fc.sample(generated, { numRuns: 100, seed: 1 }).find(suits);
  if (found === undefined) throw new TypeError(`nothing that the schema at #${schema.pointer} allows suits its place`);
  return found;
}

/** The attempts in order: stated examples first, then without them, then required parts alone, then other alternatives. */
function attemptsOf(options: SampleOptions): SampleOptions[] {
  const { branch = 0 } = options;
  const plain = { ...options, examplesOf: () => [] };
  const others = [0, 1, 2, 3].flatMap((more) => [
    { ...plain, branch: branch + more },
    { ...plain, branch: branch + more, minimal: true },
  ]);
  return [options, ...others];
}

interface Walk {
  /** Where the schemas on the way here are written, one for each time. */
  trail: readonly string[];
  /** How many of the schemas on the way here were references. */
  references: number;
  /** Tells the items of a list apart. */
  index: number;
  /** How many objects are around. */
  level: number;
  isMinimal: boolean;
}

/** Number of schemas to visit before optional parts are left out, and again before the attempt ends. */
const maxSchemas = 2000;
/** Number of nested references below which optional parts are left out. */
const maxReferences = 3;

/** Makes a start: what it returns makes the plain value of a schema, and undefined where it finds none. */
function createSampling(document: object, options: SampleOptions): (schema: Sourced<Schema>) => unknown {
  const {
    direction,
    minimal = false,
    fullLevels = Number.POSITIVE_INFINITY,
    branch = 0,
    word = "text",
    examplesOf = statedExamples,
    isValid,
  } = options;
  let left = maxSchemas;
  return (schema) =>
    valueFor([schema], { trail: [schema.pointer], references: 0, index: 0, level: 0, isMinimal: minimal }, true);

  function valueFor(part: Part, walk: Walk, isNeeded: boolean): unknown {
    left -= 1;
    if (left < -maxSchemas) return undefined;
    const named = [...part, ...part.flatMap((each) => (follow(document, each) ? naming(document, each) : []))];
    const whole = kindOf(named);
    const merged = mergeSchemas(document, whole);
    const again = timesIn(walk.trail, merged.pointers);
    if (again > 0 && [merged.type].flat().includes("null")) return null;
    // A schema that contains itself is left out where it is optional, and otherwise as small as possible.
    if (again > 1 || (again === 1 && !isNeeded)) return undefined;
    const stated = statedIn(part, walk.index).map((value) => withoutHidden(value, merged));
    const passes = (value: unknown): boolean => isAccepted(part, value);
    const example = stated.find((value) => allows(merged, value) && passes(value));
    if (example !== undefined) return example;
    const inner = {
      ...walk,
      trail: [...walk.trail, ...merged.pointers],
      references: walk.references + (merged.pointers.length > 0 ? 1 : 0),
      isMinimal: walk.isMinimal || again > 0 || left < 0,
    };
    return mergedValue(merged, inner, passes);
  }

  /** The value of a merged schema, with one of each of its alternatives. */
  function mergedValue(merged: Merged, walk: Walk, passes: (value: unknown) => boolean): unknown {
    const [choice, ...choices] = merged.choices;
    if (!choice) return plainValue(merged, walk, passes);
    const arms = choiceArms(document, choice).map((arm, index) => {
      const again = timesIn(walk.trail, arm.pointers);
      const isNull = [arm.type].flat().every((type) => type === "null");
      return { arm, again, isNull, stated: statedIn(choice.arms[index] ?? [], walk.index) };
    });
    const own = arms.filter(({ isNull }) => !isNull);
    const turned = own.map((_, index) => own[(index + branch) % own.length] as (typeof own)[number]);
    const ordered = [
      ...turned.filter(({ again }) => again === 0),
      ...arms.filter(({ isNull }) => isNull),
      ...turned.filter(({ again }) => again === 1),
    ];
    let first: unknown;
    for (const { arm, again, stated } of ordered) {
      left -= 1;
      if (left < -maxSchemas) break;
      const whole = both({ ...merged, choices }, arm);
      const inner = {
        ...walk,
        trail: [...walk.trail, ...arm.pointers],
        isMinimal: walk.isMinimal || again > 0,
      };
      const example = stated.find((value) => !whole.choices.length && allows(whole, value) && passes(value));
      const value = example ?? mergedValue(whole, inner, passes);
      if (value !== undefined && passes(value)) return value;
      first ??= value;
    }
    return first;
  }

  function plainValue(merged: Merged, walk: Walk, passes: (value: unknown) => boolean): unknown {
    if (merged.isNever) return undefined;
    if (merged.const !== undefined) return merged.const;
    if (merged.enum) {
      const values = merged.enum.filter((value) => value !== null);
      const turned = values.map((_, index) => values[(index + walk.index) % values.length]);
      return firstOf(turned, passes) ?? merged.enum[0];
    }
    const types = typesOf(merged);
    const type = types.find((each) => each !== "null") ?? types[0];
    if (type === "null") return null;
    if (type === "boolean") return walk.index % 2 === 0;
    if (type === "integer" || type === "number") return plainNumber(merged, type, walk.index);
    if (type === "array") return listOf(merged, walk);
    if (type === "object") return objectOf(merged, walk);
    return type === undefined ? undefined : firstOf(plainTexts(merged, word, walk.index), passes);
  }

  function objectOf(merged: Merged, walk: Walk): Record<string, unknown> | undefined {
    const { properties, minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = merged;
    const dependents = new Map(Object.entries(merged.dependents));
    const required = new Set(merged.required);
    for (const name of required) for (const other of dependents.get(name) ?? []) required.add(other);
    const names = [...new Set([...Object.keys(properties), ...required])].filter(
      (name) => !isHidden(document, direction, merged, name),
    );
    const isSmall = walk.isMinimal || walk.references > maxReferences || walk.level >= fullLevels;
    const inner = { ...walk, level: walk.level + 1 };
    const room = isSmall ? minProperties : maxProperties;
    let optional = room - names.filter((name) => required.has(name)).length;
    const made = new Map<string, unknown>();
    for (const name of names) {
      const isRequired = required.has(name);
      if (!isRequired && optional <= 0) continue;
      const value = valueFor(propertyPart(merged, name), inner, isRequired);
      if (value === undefined && isRequired) return undefined;
      if (value === undefined) continue;
      made.set(name, value);
      if (!isRequired) optional -= 1;
    }
    for (const name of made.keys()) if (dependents.get(name)?.some((other) => !made.has(other))) made.delete(name);
    for (let count = 0; made.size < minProperties; count += 1) {
      const name = count < minProperties * 2 ? nameOf(merged, walk, count) : undefined;
      const value = name === undefined ? undefined : valueFor(propertyPart(merged, name), inner, true);
      if (name === undefined || value === undefined) return undefined;
      made.set(name, value);
    }
    // Not by assignment: a property may be called __proto__.
    return Object.fromEntries(made);
  }

  /** A name for a property that a schema does not list. */
  function nameOf({ names, patterns, others }: Merged, walk: Walk, index: number): string | undefined {
    const [pattern] = patterns[0] ?? [];
    if (pattern !== undefined)
      return fc.sample(arbitraryPattern(pattern, { minLength: 1, maxLength: 40 }), { numRuns: index + 1, seed: 1 })[
        index
      ];
    if (others === false) return undefined;
    const name = names ? valueFor(names, { ...walk, index }, true) : `key${index + 1}`;
    return typeof name === "string" ? name : undefined;
  }

  function listOf(merged: Merged, walk: Walk): unknown[] | undefined {
    const { prefixItems, items, contains, minItems = 0, maxItems = Number.POSITIVE_INFINITY, uniqueItems } = merged;
    const wanted = contains ? (merged.minContains ?? 1) : 0;
    const least = Math.max(minItems, prefixItems.length > 0 && wanted > 0 ? prefixItems.length + wanted : wanted);
    const usual = prefixItems.length > 0 || (!items && !contains) ? prefixItems.length : 1;
    const length = Math.min(Math.max(least, usual), maxItems);
    const rest = [...(items ?? []), ...(wanted > 0 && contains ? contains : [])];
    const made: unknown[] = [];
    for (let index = 0; index < length; index += 1) {
      // Very long lists repeat a few items, because only the length matters.
      const isRepeated = index >= prefixItems.length + 20 && uniqueItems !== true;
      const head = prefixItems[index];
      const value = isRepeated
        ? made[index - 20]
        : valueFor(head ?? rest, { ...walk, index: head ? 0 : index - prefixItems.length }, index < least);
      if (value === undefined) break;
      made.push(value);
    }
    const isDifferent =
      uniqueItems !== true || new Set(made.map((value) => JSON.stringify(value))).size === made.length;
    return made.length >= least && isDifferent ? made : undefined;
  }

  /** The values that schemas, or what they refer to, state: for the items of a list one after the other. */
  function statedIn(part: Part, index: number): unknown[] {
    const nodes = part.flatMap((each) => chainOf(document, each)).map(({ value }) => value);
    const schemas = [...new Set(nodes)].filter((node) => isObject(node));
    const usual = index > 0 ? [] : schemas.map((schema) => schema.default);
    const stated = [...schemas.flatMap((schema) => examplesOf(schema).slice(index)), ...usual];
    return stated.filter((value) => value !== undefined && value !== null);
  }

  function withoutHidden(value: unknown, merged: Merged): unknown {
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).filter(([name]) => !isHidden(document, direction, merged, name)));
  }

  /** Whether the keywords of a schema that can be told from the outside allow a value. */
  function allows(merged: Merged, value: unknown): boolean {
    const { type, enum: values, required = [], properties } = merged;
    const listed = merged.const === undefined ? values : [merged.const];
    if (listed && !listed.some((each) => JSON.stringify(each) === JSON.stringify(value))) return false;
    if (type !== undefined && ![type].flat().some((each) => isOfType(each, value))) return false;
    if (typeof value === "string") return textTest(merged)(value);
    if (!isObject(value)) return true;
    const missing = required.filter((name) => !Object.hasOwn(value, name));
    if (missing.some((name) => !isHidden(document, direction, merged, name))) return false;
    return Object.entries(value).every(([name, inner]) => {
      const part = Object.hasOwn(properties, name) ? (properties[name] ?? []) : [];
      const { const: constant, enum: known } = mergeSchemas(document, part);
      const allowed = constant === undefined ? known : [constant];
      return !allowed || allowed.some((each) => JSON.stringify(each) === JSON.stringify(inner));
    });
  }

  /** By what is written in the document; a schema that was put together on the way has no place in it. */
  function isAccepted(part: Part, value: unknown): boolean {
    if (!isValid) return true;
    return part.every(
      ({ pointer, value: node }) => atPointer(document, pointer)?.value !== node || isValid(pointer, value),
    );
  }

  /** A schema that tells its subtypes apart, where it stands for itself: with one of them. */
  function kindOf(part: Part): Part {
    const kinds = subtypesOf(document, part);
    return kinds[branch % Math.max(1, kinds.length)] ?? part;
  }
}

function statedExamples({ example, examples = [] }: Schema): readonly unknown[] {
  return [...(example === undefined ? [] : [example]), ...(Array.isArray(examples) ? examples : [])];
}

function timesIn(trail: readonly string[], pointers: readonly string[]): number {
  return Math.max(0, ...pointers.map((pointer) => trail.filter((each) => each === pointer).length));
}

/** The first value that passes; the first of all where none does. */
function firstOf<Value>(values: Iterable<Value>, passes: (value: Value) => boolean): Value | undefined {
  let first: Value | undefined;
  for (const value of values) {
    if (passes(value)) return value;
    first ??= value;
  }
  return first;
}

function isOfType(type: string, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}
