import fc, { type Arbitrary } from "fast-check";
import type { Document, Schema } from "../document.ts";
import { isObject } from "../json.ts";
import type { Sourced } from "../pointer.ts";
import type { Direction } from "../schema/directions.ts";
import { arbitraryInteger, arbitraryNumber } from "./arbitrary-number.ts";
import { arbitraryPattern } from "./arbitrary-pattern.ts";
import { arbitraryText } from "./arbitrary-text.ts";
import { choiceArms, subtypesOf } from "./choice-arms.ts";
import { keepPossible } from "./keep-possible.ts";
import { both, chainOf, isHidden, type Merged, mergeSchemas, type Part, propertyPart } from "./merge-schemas.ts";

export interface Generation {
  document: Document;
  direction: Direction;
  /** Whether a value is valid by the schema at a pointer; what is generated passes it. */
  isValid: (pointer: string, value: unknown) => boolean;
}

/** A schema of which every value holds another one of the same schema. */
export class EndlessSchema extends TypeError {}

/** Generates values that a schema allows, including its bounds. Where no value can be generated, it uses the schema's examples. */
export function arbitraryFor(
  schema: Sourced<Schema>,
  generation: Omit<Generation, "document"> & { document: object },
): Arbitrary<unknown> {
  const { isValid, document } = generation;
  const passes = (value: unknown): boolean => isValid(schema.pointer, value);
  const made = attempted(() => createBuilding(generation).build([schema]));
  const possible = made instanceof Error ? undefined : keepPossible(made, passes);
  if (possible) return possible;
  // The more expensive ways are tried where nothing else helps.
  for (const more of [{ tellsApart: true }, { tellsApart: true, isPartValid: isValid }]) {
    const apart = attempted(() => createBuilding({ ...generation, ...more }).build([schema]));
    const possibleApart = apart instanceof Error ? undefined : keepPossible(apart, passes);
    if (possibleApart) return possibleApart;
  }
  const stated = statedValues(document, schema).filter((value) => isValid(schema.pointer, value));
  if (stated.length) return fc.constantFrom(...stated);
  const reason = made instanceof Error ? made.message : "nothing that was made up is valid by it";
  throw new TypeError(
    `no value can be made up for the schema at #${schema.pointer} (${reason}); give it an example, or mend it`,
  );
}

/** How the values of inner schemas are built. */
interface Building extends Pick<Generation, "direction"> {
  document: object;
  /** Whether a value of one alternative breaks the others on purpose, for a `oneOf` that nearly every value fits twice. */
  tellsApart: boolean;
  /** Keeps values of parts that are valid by themselves, for an object of so many choices that hardly one fits as a whole. */
  isPartValid?: Generation["isValid"] | undefined;
  build: (schemas: Part) => Arbitrary<unknown>;
  /** How it goes on below what these references lead to. */
  below: (pointers: readonly string[]) => Building;
  /** Whether what may be left out is left out, because a tree has to end. */
  isEnding: boolean;
}

const maxDepth = 5;
const maxSchemas = 3000;

/** Makes a start; how many schemas are built is bounded, however they refer to each other. */
function createBuilding({
  document,
  direction,
  tellsApart = false,
  isPartValid,
}: Pick<Building, "document" | "direction"> & Partial<Building>): Building {
  let left = maxSchemas;
  const at = (depth: number, above: ReadonlySet<string>, ending: ReadonlySet<string> | undefined): Building => ({
    document,
    direction,
    tellsApart,
    isPartValid,
    isEnding: ending !== undefined,
    below: (pointers) => {
      const again = pointers.find((pointer) => ending?.has(pointer));
      if (again !== undefined) throw new EndlessSchema(`the schema at #${again} contains itself without end`);
      const ends = ending !== undefined || depth >= maxDepth || left < 0 || pointers.some((each) => above.has(each));
      const seen = new Set([...above, ...pointers]);
      return at(depth, seen, ends ? new Set([...(ending ?? []), ...pointers]) : undefined);
    },
    build: (schemas) => {
      left -= 1;
      if (left < -maxSchemas) throw new EndlessSchema("it refers to too many others");
      const inner = at(depth + 1, above, ending);
      const kinds = subtypesOf(document, schemas);
      if (kinds.length > 0) {
        const below = inner.below(schemas.map(({ pointer }) => pointer));
        return fc.oneof(...alternatives(kinds, (kind) => buildMerged(mergeSchemas(document, kind), below)));
      }
      const merged = mergeSchemas(document, schemas);
      const made = buildMerged(merged, inner.below(merged.pointers));
      const [only, ...others] = schemas;
      if (!isPartValid || depth === 0 || !only || others.length > 0) return made;
      return keepPossible(made, (value) => isPartValid(only.pointer, value)) ?? made;
    },
  });
  return at(0, new Set(), undefined);
}

/** Values of a merged schema, with one of each of its alternatives. */
function buildMerged(merged: Merged, building: Building): Arbitrary<unknown> {
  const [choice, ...choices] = merged.choices;
  if (!choice) return buildPlain(merged, building);
  const arms = choiceArms(building.document, choice);
  const built = alternatives(arms, (arm) => {
    const made = buildMerged(both({ ...merged, choices }, arm), building.below(arm.pointers));
    return building.tellsApart
      ? fc.oneof(
          made,
          made.map((value) => apartFrom(value, arm, arms)),
        )
      : made;
  });
  return fc.oneof(...built);
}

/**
 * Builds alternatives, but those that contain themselves without end.
 * @throws {EndlessSchema} when all of them do.
 */
function alternatives<Arm>(arms: readonly Arm[], build: (arm: Arm) => Arbitrary<unknown>): Arbitrary<unknown>[] {
  const built = arms.flatMap((arm) => {
    const made = attempted(() => build(arm));
    return made instanceof EndlessSchema ? [] : [made];
  });
  if (!built.length) throw new EndlessSchema("every alternative contains itself without end");
  return built;
}

/** An object of one alternative that the others reject, because a property of theirs has another type. */
function apartFrom(value: unknown, arm: Merged, arms: readonly Merged[]): unknown {
  if (!isObject(value)) return value;
  const foreign = arms.flatMap(({ properties }) =>
    Object.entries(properties).flatMap(([name, part]) => (Object.hasOwn(arm.properties, name) ? [] : [{ name, part }])),
  );
  const wrong = foreign.map(({ name, part }) => [
    name,
    part.some(({ value: { type } }) => type === "string") ? 1 : "x",
  ]);
  return { ...value, ...Object.fromEntries(wrong) };
}

function buildPlain(merged: Merged, building: Building): Arbitrary<unknown> {
  if (merged.isNever) return fc.constant(null);
  if (merged.const !== undefined) return fc.constant(merged.const);
  if (merged.enum) return merged.enum.length ? fc.constantFrom(...merged.enum) : fc.constant(null);
  const types = typesOf(merged);
  const chosen = building.isEnding && types.includes("null") ? ["null"] : types;
  return chosen.length ? fc.oneof(...chosen.map((type) => buildType(type, merged, building))) : fc.constant(null);
}

/** The types that a schema allows; where it states none, what its keywords speak of. */
export function typesOf(merged: Merged): readonly string[] {
  if (merged.type !== undefined) return [merged.type].flat();
  const { properties, patterns, others, names, items, prefixItems, contains } = merged;
  const isObject =
    Object.keys(properties).length || patterns.length || others !== undefined || names || merged.required?.length;
  if (isObject || merged.minProperties !== undefined) return ["object"];
  if (items || prefixItems.length || contains || merged.minItems !== undefined) return ["array"];
  const { minimum, maximum, multipleOf } = merged;
  const isNumber = [minimum, maximum, multipleOf, merged.exclusiveMinimum].some((bound) => bound !== undefined);
  return [isNumber ? "number" : "string"];
}

function buildType(type: string, merged: Merged, building: Building): Arbitrary<unknown> {
  if (type === "null") return fc.constant(null);
  if (type === "boolean") return fc.boolean();
  if (type === "integer") return arbitraryInteger(merged);
  if (type === "number") return arbitraryNumber(merged);
  if (type === "array") return arbitraryList(merged, building);
  if (type === "object") return arbitraryObject(merged, building);
  return arbitraryText(merged);
}

/** Lists that a schema allows: as short as they may be, and up to three items longer. */
function arbitraryList(merged: Merged, { build, isEnding }: Building): Arbitrary<unknown[]> {
  const { prefixItems, items, contains, minItems = 0, maxItems, uniqueItems = false, minContains } = merged;
  const heads = prefixItems.slice(0, maxItems).map(build);
  const isClosed = items?.some(({ value: node }) => (node as unknown) === false) === true;
  const wanted = contains ? (minContains ?? 1) : 0;
  const least = Math.max(0, minItems - heads.length, Math.min(wanted, maxItems ?? wanted));
  const most = isClosed
    ? 0
    : Math.max(least, Math.min((maxItems ?? Number.POSITIVE_INFINITY) - heads.length, least + (isEnding ? 0 : 3)));
  const head = fc.tuple(...heads);
  if (most <= 0 || (!items && !contains && heads.length && minItems <= heads.length))
    return head.map((values) => [...values]);
  const all = build([...(items ?? []), ...(contains ?? [])]);
  const item = items && contains && wanted === 0 ? build(items) : all;
  return fc
    .tuple(head, several(item, { least, most, isUnique: uniqueItems }))
    .map(([first, rest]) => [...first, ...rest]);
}

interface Count {
  least: number;
  most: number;
  isUnique: boolean;
}

function several(item: Arbitrary<unknown>, { least, most, isUnique }: Count): Arbitrary<unknown[]> {
  const length = { minLength: least, maxLength: most };
  // Of several times as many, some are the same; where too few are left, there are no more.
  if (isUnique)
    return fc.array(item, { minLength: least * 3, maxLength: least * 3 + most - least }).map((values) => {
      const different = new Map(values.map((value) => [JSON.stringify(value), value]));
      return [...different.values()].slice(0, most);
    });
  if (least <= 50) return fc.array(item, length);
  // Very long lists repeat a few items, because only the length matters.
  return fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 4 }), fc.integer({ min: least, max: most }))
    .map(([few, count]) => Array.from({ length: count }, (_, index) => few[index % few.length]));
}

/** Objects that a schema allows: every optional property with and without, and others where the schema speaks of them. */
function arbitraryObject(merged: Merged, building: Building): Arbitrary<Record<string, unknown>> {
  const { required = [], properties, dependents, minProperties = 0, maxProperties } = merged;
  const brought = required.flatMap((name) => (Object.hasOwn(dependents, name) ? (dependents[name] ?? []) : []));
  const needed = new Set([...required, ...brought]);
  const names = [...new Set([...Object.keys(properties), ...needed])];
  const shown = names.filter((name) => !isHidden(building.document, building.direction, merged, name));
  const model: [string, Arbitrary<unknown>][] = [];
  for (const name of shown) {
    const isRequired = needed.has(name);
    // A tree ends where it may.
    if (building.isEnding && !isRequired) continue;
    const value = unlessEndless(() => building.build(propertyPart(merged, name)), isRequired);
    if (value) model.push([name, value]);
  }
  const keys = model.map(([name]) => name);
  const own = fc.record(Object.fromEntries(model), {
    requiredKeys: keys.filter((name) => needed.has(name) || minProperties >= keys.length),
    noNullPrototype: true,
  });
  const missing = Math.max(0, minProperties - keys.length);
  return fc.tuple(own, extras(merged, building, missing)).map(([record, more]) => {
    const whole = Object.entries({ ...more, ...record });
    const complete = whole.filter(([name]) =>
      (Object.hasOwn(dependents, name) ? (dependents[name] ?? []) : []).every((other) => Object.hasOwn(record, other)),
    );
    const isFull = maxProperties !== undefined && complete.length > maxProperties;
    const ordered = complete.toSorted(([left], [right]) => Number(needed.has(right)) - Number(needed.has(left)));
    return Object.fromEntries(isFull ? ordered.slice(0, maxProperties) : complete);
  });
}

/** Properties that are not listed, where the schema says what they are, or as many as it asks for. */
function extras(merged: Merged, building: Building, missing: number): Arbitrary<Record<string, unknown>> {
  const { patterns, others, names, properties } = merged;
  const most = Math.max(missing, building.isEnding ? 0 : 2);
  const sources: [Arbitrary<string>, Part][] = patterns.map(([pattern, value]) => [
    arbitraryPattern(pattern, { minLength: 0, maxLength: 40 }),
    value,
  ]);
  const isFree = others ? others.length > 0 : others !== false && missing > 0;
  if (isFree)
    sources.push([names ? building.build(names).map(String) : fc.stringMatching(/^[a-z]{1,8}$/), others || []]);
  if (!sources.length || most === 0) return fc.constant({});
  const entries = sources.flatMap(([name, value]) => {
    const built = unlessEndless(() => building.build(value), missing > 0);
    return built ? [fc.tuple(name, built)] : [];
  });
  if (!entries.length) return fc.constant({});
  return fc
    .uniqueArray(fc.oneof(...entries), { minLength: missing, maxLength: most, selector: ([name]) => name })
    .map((found) => Object.fromEntries(found.filter(([name]) => !Object.hasOwn(properties, name))));
}

/** Leaves out an endless part where it is optional. */
function unlessEndless<Value>(action: () => Value, isNeeded: boolean): Value | undefined {
  const made = attempted(action);
  if (!(made instanceof EndlessSchema)) return made;
  if (isNeeded) throw made;
  return undefined;
}

function attempted<Value>(action: () => Value): Value | EndlessSchema {
  try {
    return action();
  } catch (error) {
    if (error instanceof EndlessSchema) return error;
    throw error;
  }
}

function statedValues(document: object, schema: Sourced<Schema>): unknown[] {
  return chainOf(document, schema)
    .flatMap(({ value: { example, examples = [], default: usual } }) => [example, ...examples, usual])
    .filter((value) => value !== undefined);
}
