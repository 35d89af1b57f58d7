import { type Direction, type Document, follow, type Schema, type Sourced } from "@certspec/openapi";
import type { Arbitrary } from "fast-check";
import fc from "fast-check";
import { arbitraryList } from "./arbitrary-list.ts";
import { arbitraryInteger, arbitraryNumber } from "./arbitrary-number.ts";
import { arbitraryObject } from "./arbitrary-object.ts";
import { arbitraryText } from "./arbitrary-text.ts";
import { choiceArms } from "./choice-arms.ts";
import { keepPossible } from "./keep-possible.ts";
import { both, type Merged, mergeSchemas, type Part } from "./merge-schemas.ts";

export interface Generation {
  document: Document;
  direction: Direction;
  /** Whether a value is valid by the schema at a pointer; what is generated passes it. */
  isValid: (pointer: string, value: unknown) => boolean;
}

/** A schema of which every value holds another one of the same schema. */
export class EndlessSchema extends TypeError {}

/** Values that a schema allows, its bounds among them. Stated examples stand in for what cannot be made up. */
export function arbitraryFor(schema: Sourced<Schema>, generation: Generation): Arbitrary<unknown> {
  const { isValid, document } = generation;
  const made = attempted(() => createBuilding(generation).build([schema]));
  const possible = made instanceof Error ? undefined : keepPossible(made, (value) => isValid(schema.pointer, value));
  if (possible) return possible;
  const stated = statedValues(document, schema).filter((value) => isValid(schema.pointer, value));
  if (stated.length) return fc.constantFrom(...stated);
  const reason = made instanceof Error ? made.message : "nothing that was made up is valid by it";
  throw new TypeError(
    `no value can be made up for the schema at #${schema.pointer} (${reason}); give it an example, or mend it`,
  );
}

/** How the values of inner schemas are built. */
export interface Building extends Pick<Generation, "document" | "direction"> {
  build: (schemas: Part) => Arbitrary<unknown>;
  /** How it goes on below what these references lead to. */
  below: (pointers: readonly string[]) => Building;
  /** Whether what may be left out is left out, because a tree has to end. */
  isEnding: boolean;
}

const maxDepth = 5;
const maxSchemas = 3000;

/** Make a start; how many schemas are built is bounded, however they refer to each other. */
function createBuilding({ document, direction }: Generation): Building {
  let left = maxSchemas;
  const at = (depth: number, above: ReadonlySet<string>, ending: ReadonlySet<string> | undefined): Building => ({
    document,
    direction,
    isEnding: ending !== undefined,
    below: (pointers) => {
      const again = pointers.find((pointer) => ending?.has(pointer));
      if (again !== undefined) throw new EndlessSchema(`what is at #${again} contains itself without end`);
      const ends = ending !== undefined || depth >= maxDepth || left < 0 || pointers.some((each) => above.has(each));
      const seen = new Set([...above, ...pointers]);
      return at(depth, seen, ends ? new Set([...(ending ?? []), ...pointers]) : undefined);
    },
    build: (schemas) => {
      left -= 1;
      if (left < -maxSchemas) throw new EndlessSchema("it refers to too many others");
      const merged = mergeSchemas(document, schemas);
      return buildMerged(merged, at(depth + 1, above, ending).below(merged.pointers));
    },
  });
  return at(0, new Set(), undefined);
}

/** Values of a merged schema, with one of each of its alternatives. */
export function buildMerged(merged: Merged, building: Building): Arbitrary<unknown> {
  const [choice, ...choices] = merged.choices;
  if (!choice) return buildPlain(merged, building);
  const arms = choiceArms(building.document, choice);
  const built = arms.flatMap((arm) => {
    const made = attempted(() => buildMerged(both({ ...merged, choices }, arm), building.below(arm.pointers)));
    if (made instanceof EndlessSchema) return [];
    if (made instanceof Error) throw made;
    return [made];
  });
  if (!built.length) throw new EndlessSchema("every alternative contains itself without end");
  return fc.oneof(...built);
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

function attempted<Value>(action: () => Value): Value | EndlessSchema {
  try {
    return action();
  } catch (error) {
    if (error instanceof EndlessSchema) return error;
    throw error;
  }
}

function statedValues(document: Document, schema: Sourced<Schema>): unknown[] {
  const { example, examples = [], default: usual } = follow(document, schema)?.value ?? {};
  return [example, ...examples, usual].filter((value) => value !== undefined);
}
