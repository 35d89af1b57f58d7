import fc, { type Arbitrary } from "fast-check";
import type { Document, Schema } from "../document.ts";
import { follow, type Located, member } from "../located.ts";
import type { Direction } from "./adapt-schema.ts";
import { arbitraryText } from "./arbitrary-text.ts";
import { discriminatorOf } from "./discriminator.ts";
import { keepPossible } from "./keep-possible.ts";
import { schemaMembers } from "./schema-members.ts";

export interface Generation {
  document: Document;
  direction: Direction;
  /** Whether a value is valid by the schema at a pointer; what is generated passes it. */
  isValid: (pointer: string, value: unknown) => boolean;
}

/** Values that a schema allows, its bounds among them. Stated examples stand in for what cannot be made up. */
export function arbitraryFor(schema: Located<Schema>, generation: Generation): Arbitrary<unknown> {
  const made = build(schema, { ...generation, depth: 0 });
  const { isValid } = generation;
  const stated = statedValues(generation.document, schema).filter((value) => isValid(schema.pointer, value));
  const possible = keepPossible(made, (value) => isValid(schema.pointer, value));
  if (possible) return possible;
  if (stated.length) return fc.constantFrom(...stated);
  throw new TypeError(`no value can be made up for the schema at #${schema.pointer}; give it an example`);
}

interface Building extends Generation {
  depth: number;
}

const maxDepth = 5;

function build(schema: Located<Schema>, building: Building): Arbitrary<unknown> {
  const target = follow(building.document, schema) ?? schema;
  const { node } = target;
  if (typeof node !== "object" || node === null) return fc.constant("any");
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  const choice = (["oneOf", "anyOf"] as const).find((key) => node[key]?.length);
  if (choice) return mergedWith(target, choice, building);
  const parts = (node.allOf ?? []).flatMap((_, index) => member<Schema>(target, "allOf", index) ?? []);
  const own = buildTyped(target, building);
  if (!parts.length) return own;
  const isObject = schemaMembers(building.document, [target]).types.has("object");
  const built = parts.map((part) => build(part, building));
  return isObject ? fc.tuple(...(node.properties ? [own] : []), ...built).map(merge) : (built[0] ?? own);
}

/** One of the alternatives, with what the schema says beside them. */
function mergedWith(target: Located<Schema>, key: "oneOf" | "anyOf", building: Building): Arbitrary<unknown> {
  const arms = (target.node[key] ?? []).flatMap((_, index) => member<Schema>(target, key, index) ?? []);
  const simple = arms.filter((arm) => follow(building.document, arm)?.node.type !== "object");
  const chosen = building.depth < maxDepth || !simple.length ? arms : simple;
  const built = fc.oneof(...chosen.map((arm) => build(arm, building).map(named(building.document, target, arm))));
  return target.node.properties ? fc.tuple(buildTyped(target, building), built).map(merge) : built;
}

/** An alternative says which one it is, where a discriminator is to tell. */
function named(document: Document, choice: Located<Schema>, arm: Located<Schema>): (value: unknown) => unknown {
  const reference = (arm.node as { $ref?: string }).$ref;
  const discriminator =
    reference === undefined ? undefined : discriminatorOf(document, choice.node as Record<string, unknown>, reference);
  if (!discriminator) return (value) => value;
  const { propertyName, values } = discriminator;
  return (value) => merge([value, { [propertyName]: values[0] }]);
}

function merge(values: readonly unknown[]): unknown {
  const objects = values.filter((value) => typeof value === "object" && value !== null && !Array.isArray(value));
  return objects.length === values.length ? Object.assign({}, ...objects) : values.at(-1);
}

function buildTyped(target: Located<Schema>, building: Building): Arbitrary<unknown> {
  const { node } = target;
  const types = [node.type ?? guess(node)].flat();
  const isNullable = (node as { nullable?: boolean }).nullable === true;
  const built = types.map((type) => buildType(type, target, building));
  return fc.oneof(...built, ...(isNullable ? [fc.constant(null)] : []));
}

function guess({ properties, items, prefixItems, minimum, maximum }: Schema): string {
  if (properties) return "object";
  if (items || prefixItems) return "array";
  return minimum === undefined && maximum === undefined ? "string" : "number";
}

function buildType(type: string, target: Located<Schema>, building: Building): Arbitrary<unknown> {
  const { node } = target;
  if (type === "null") return fc.constant(null);
  if (type === "boolean") return fc.boolean();
  if (type === "integer") return whole(node);
  if (type === "number") return fc.oneof(whole(node), node.multipleOf === undefined ? fraction(node) : whole(node));
  if (type === "array") return list(target, building);
  if (type === "object") return object(target, building);
  return arbitraryText(node);
}

function whole({
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  multipleOf = 1,
  format,
}: Schema): Arbitrary<number> {
  const limit = format === "int32" ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER;
  const above = typeof exclusiveMinimum === "number" ? exclusiveMinimum + 1 : (minimum ?? -limit);
  const below = typeof exclusiveMaximum === "number" ? exclusiveMaximum - 1 : (maximum ?? limit);
  const step = multipleOf < 1 ? 1 : multipleOf;
  const [min, max] = [Math.ceil(above / step), Math.floor(below / step)];
  const few = fc.integer({ min: Math.max(min, Math.min(0, max)), max: Math.min(max, Math.max(min, 0) + 100) });
  const bounds = fc.constantFrom(min * step, max * step);
  return fc.oneof(
    few.map((value) => value * step),
    bounds,
  );
}

function fraction({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): Arbitrary<number> {
  const min = minimum ?? (typeof exclusiveMinimum === "number" ? exclusiveMinimum : -1e6);
  const max = maximum ?? (typeof exclusiveMaximum === "number" ? exclusiveMaximum : Math.max(min, 0) + 1e6);
  return fc
    .double({ min, max, noNaN: true, noDefaultInfinity: true })
    .map((value) => (Object.is(value, -0) ? 0 : value));
}

function list(target: Located<Schema>, building: Building): Arbitrary<unknown[]> {
  const {
    prefixItems = [],
    minItems = 0,
    maxItems,
    uniqueItems,
  } = target.node as Schema & {
    maxItems?: number;
    uniqueItems?: boolean;
  };
  const deeper = { ...building, depth: building.depth + 1 };
  const first = prefixItems.flatMap((_, index) => member<Schema>(target, "prefixItems", index) ?? []);
  const items = member<Schema>(target, "items");
  const head = fc.tuple(...first.map((item) => build(item, deeper)));
  const isOpen = items !== undefined && (items.node as unknown) !== false;
  if (!isOpen) return first.length ? head.map((values) => [...values]) : fc.constant([]);
  const most = building.depth >= maxDepth ? minItems : Math.min(maxItems ?? minItems + 3, minItems + 3);
  const length = { minLength: Math.max(0, minItems - first.length), maxLength: Math.max(0, most - first.length) };
  if (length.maxLength === 0) return head.map((values) => [...values]);
  const item = build(items, deeper);
  const rest: Arbitrary<unknown[]> = uniqueItems ? fc.uniqueArray(item, length) : fc.array(item, length);
  return first.length ? fc.tuple(head, rest).map(([values, more]) => [...values, ...more]) : rest;
}

function object(target: Located<Schema>, building: Building): Arbitrary<Record<string, unknown>> {
  const { properties = {}, required = [] } = target.node;
  const hidden = building.direction === "request" ? "readOnly" : "writeOnly";
  const deeper = { ...building, depth: building.depth + 1 };
  const model: Record<string, Arbitrary<unknown>> = {};
  for (const name of Object.keys(properties)) {
    const property = member<Schema>(target, "properties", name);
    const node = property && follow(building.document, property)?.node;
    if (!property || (node as Record<string, unknown> | undefined)?.[hidden] === true) continue;
    // A tree ends where it may.
    if (building.depth >= maxDepth && !required.includes(name)) continue;
    if (building.depth > maxDepth * 3)
      throw new TypeError(`the schema at #${target.pointer} contains itself without end`);
    model[name] = build(property, deeper);
  }
  const requiredKeys = Object.keys(model).filter((name) => required.includes(name));
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

function statedValues(document: Document, schema: Located<Schema>): unknown[] {
  const { example, examples = [], default: usual } = follow(document, schema)?.node ?? {};
  return [example, ...examples, usual].filter((value) => value !== undefined);
}
