import type { Arbitrary } from "fast-check";
import fc from "fast-check";
import type { Schema } from "../document.ts";
import type { Sourced } from "../pointer.ts";
import { type Generation, typesOf } from "./arbitrary-for.ts";
import { arbitraryInteger, arbitraryNumber } from "./arbitrary-number.ts";
import { arbitraryText } from "./arbitrary-text.ts";
import { choiceArms } from "./choice-arms.ts";
import { both, isHidden, type Merged, mergeSchemas, type Part } from "./merge-schemas.ts";

/** How values that cover a schema are collected. */
interface Covering extends Pick<Generation, "document" | "direction"> {
  /** Whether values and properties that the schema does not know are among them, as an API brings them that grows. */
  isOpen: boolean;
  /** Whether what may be left out is left out, because a tree has to end. */
  isEnding: boolean;
  /** The values of an inner schema, one for each statement that it makes; none where a tree has to end. */
  cover: (schemas: Part) => unknown[];
}

const most = 400;

/**
 * Values that show everything that a schema says once: each value of an enum, each alternative, each bound, and every
 * optional property present and absent. The same each time.
 */
export function coveringValues(schema: Sourced<Schema>, generation: Generation): unknown[] {
  const values = collect(schema, generation, false);
  return values.filter((value) => generation.isValid(schema.pointer, value)).slice(0, most);
}

/** Values as an API may bring them when it has grown: unknown values of enums, properties that are not listed. */
export function grownValues(schema: Sourced<Schema>, generation: Generation): unknown[] {
  const known = new Set(collect(schema, generation, false).map((value) => JSON.stringify(value)));
  return collect(schema, generation, true)
    .filter((value) => !known.has(JSON.stringify(value)))
    .slice(0, most);
}

/** Depths to try: the first at which not too many schemas are visited, however they refer to each other. */
const depths = [Number.POSITIVE_INFINITY, 8, 6, 5, 4, 3, 2, 1];
const maxSchemas = 2000;

/** A walk through more schemas than can be covered. */
class TooManySchemas extends Error {}

function collect(schema: Sourced<Schema>, generation: Generation, isOpen: boolean): unknown[] {
  for (const depth of depths) {
    try {
      // More than this is not used, and what covers a web of schemas is large.
      return different(collectTo(depth, schema, { ...generation, isOpen }).slice(0, most * 4));
    } catch (error) {
      if (!(error instanceof TooManySchemas)) throw error;
    }
  }
  return [];
}

function collectTo(
  maxDepth: number,
  schema: Sourced<Schema>,
  { document, direction, isOpen }: Generation & Pick<Covering, "isOpen">,
): unknown[] {
  let left = maxSchemas;
  const within = (above: ReadonlySet<string>, depth: number): Covering => ({
    document,
    direction,
    isOpen,
    isEnding: depth > maxDepth,
    cover: (schemas) => {
      left -= 1;
      if (left < 0) throw new TooManySchemas();
      const merged = mergeSchemas(document, schemas);
      if (merged.pointers.some((pointer) => above.has(pointer))) return [];
      const deeper: Deeper = (pointers) => within(new Set([...above, ...merged.pointers, ...pointers]), depth + 1);
      return coverMerged(merged, deeper, above);
    },
  });
  return within(new Set(), 0).cover([schema]);
}

type Deeper = (pointers: readonly string[]) => Covering;

function coverMerged(merged: Merged, deeper: Deeper, above: ReadonlySet<string>): unknown[] {
  const [choice, ...choices] = merged.choices;
  if (!choice) return coverPlain(merged, deeper(merged.pointers));
  const arms = choiceArms(deeper([]).document, choice).filter((arm) => !arm.pointers.some((each) => above.has(each)));
  return arms.flatMap((arm) => coverMerged(both({ ...merged, choices }, arm), deeper, above));
}

function coverPlain(merged: Merged, covering: Covering): unknown[] {
  if (merged.isNever) return [];
  if (merged.const !== undefined) return [merged.const];
  if (merged.enum) return [...merged.enum, ...(covering.isOpen ? unknownTo(merged.enum) : [])];
  return typesOf(merged).flatMap((type) => coverType(type, merged, covering));
}

/** A value that an open enum may gain later. */
function unknownTo(values: readonly unknown[]): unknown[] {
  const [kind, ...others] = new Set(values.filter((value) => value !== null).map((value) => typeof value));
  if (others.length || values.length < 2) return [];
  if (kind === "string") return ["a value of tomorrow"];
  return kind === "number" ? [Math.max(...values.map(Number)) + 1] : [];
}

function coverType(type: string, merged: Merged, covering: Covering): unknown[] {
  if (type === "null") return [null];
  if (type === "boolean") return [true, false];
  if (type === "integer") return sampled(arbitraryInteger(merged), 6);
  if (type === "number") return sampled(arbitraryNumber(merged), 6);
  if (type === "array") return coveringLists(merged, covering);
  if (type === "object") return coveringObjects(merged, covering);
  const { minLength = 0, maxLength = 0, pattern, format } = merged;
  const bounds = pattern === undefined && format === undefined ? [minLength, Math.min(maxLength, 1000)] : [];
  return [...sampled(arbitraryText(merged), 4), ...bounds.map((length) => "x".repeat(length))];
}

function coveringLists({ prefixItems, items, minItems = 0, maxItems }: Merged, { cover }: Covering): unknown[] {
  const heads = prefixItems.map(cover);
  if (heads.some(({ length }) => !length)) return [];
  const head = heads.map(([first]) => first);
  const varied = heads.flatMap((values, index) => values.map((value) => head.with(index, value)));
  const [base, ...rest] = items ? cover(items) : [];
  const fill = (first: unknown, length: number): unknown[] =>
    base === undefined
      ? head
      : [...head, first, ...Array.from({ length: Math.max(0, length - head.length - 1) }, () => base)];
  const lists = base === undefined ? [] : [base, ...rest].map((value) => fill(value, minItems));
  const bounds = base !== undefined && maxItems !== undefined && maxItems <= 100 ? [fill(base, maxItems)] : [];
  return [...lists, ...varied, ...bounds, ...(minItems <= head.length ? [head] : [])];
}

/** Objects that show once what a schema says of each property: its values, and that it may be absent. */
function coveringObjects(merged: Merged, covering: Covering): unknown[] {
  const { required = [], properties, others } = merged;
  const names = [...new Set([...Object.keys(covering.isEnding ? {} : properties), ...required])];
  const found = names
    .filter((name) => !isHidden(covering.document, covering.direction, merged, name))
    .map((name) => {
      const own = Object.hasOwn(properties, name) ? (properties[name] ?? []) : others || [];
      return { name, isRequired: required.includes(name), values: covering.cover(own) };
    });
  // A required part without an end has no values.
  if (found.some(({ isRequired, values }) => isRequired && !values.length)) return [];
  const shown = found.filter(({ values }) => values.length > 0);
  const base = Object.fromEntries(shown.map(({ name, values: [first] }) => [name, first]));
  const least = Object.fromEntries(
    shown.flatMap(({ name, isRequired, values: [first] }) => (isRequired ? [[name, first]] : [])),
  );
  const extras = others ? covering.cover(others).map((value) => ({ ...base, "another-name": value })) : [];
  return [
    base,
    least,
    ...shown.flatMap(({ name, isRequired }) => (isRequired ? [] : [without(base, name)])),
    ...shown.flatMap(({ name, values: [first] }) => [withProperty(least, name, first)]),
    ...extras,
    ...(covering.isOpen && others === undefined ? [{ ...base, "of-tomorrow": { more: [1, null] } }] : []),
    // By turns: the last values may be too many.
    ...Array.from({ length: Math.max(0, ...shown.map(({ values }) => values.length)) }).flatMap((_, index) =>
      shown.flatMap(({ name, values }) =>
        index > 0 && index < values.length ? [withProperty(base, name, values[index])] : [],
      ),
    ),
  ];
}

/** Not by assignment: a property may be called __proto__. */
function withProperty(object: object, name: string, value: unknown): object {
  return Object.fromEntries([...Object.entries(object).filter(([key]) => key !== name), [name, value]]);
}

function without(object: object, name: string): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}

function sampled(values: Arbitrary<unknown>, numRuns: number): unknown[] {
  return fc.sample(values, { numRuns, seed: 1 });
}

function different(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
