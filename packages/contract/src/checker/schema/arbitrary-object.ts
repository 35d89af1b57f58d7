import { hiddenBy } from "@certspec/openapi";
import fc, { type Arbitrary } from "fast-check";
import { type Building, EndlessSchema } from "./arbitrary-for.ts";
import { arbitraryPattern } from "./arbitrary-pattern.ts";
import { type Merged, mergeSchemas, type Part } from "./merge-schemas.ts";

/** Objects that a schema allows: every optional property with and without, and others where the schema speaks of them. */
export function arbitraryObject(merged: Merged, building: Building): Arbitrary<Record<string, unknown>> {
  const { required = [], properties, dependents, minProperties = 0, maxProperties } = merged;
  const names = [...new Set([...Object.keys(properties), ...required])];
  const shown = names.filter((name) => !isHidden(merged, building, name));
  const model: [string, Arbitrary<unknown>][] = [];
  for (const name of shown) {
    const isRequired = required.includes(name);
    // A tree ends where it may.
    if (building.isEnding && !isRequired) continue;
    const value = attempted(() => building.build(schemasOf(merged, name)), isRequired);
    if (value) model.push([name, value]);
  }
  const keys = model.map(([name]) => name);
  const own = fc.record(Object.fromEntries(model), {
    requiredKeys: keys.filter((name) => required.includes(name) || minProperties >= keys.length),
    noNullPrototype: true,
  });
  const missing = Math.max(0, minProperties - keys.length);
  return fc.tuple(own, extras(merged, building, missing)).map(([record, more]) => {
    const whole = Object.entries({ ...more, ...record });
    const complete = whole.filter(([name]) =>
      (Object.hasOwn(dependents, name) ? (dependents[name] ?? []) : []).every((other) => Object.hasOwn(record, other)),
    );
    const isFull = maxProperties !== undefined && complete.length > maxProperties;
    const ordered = complete.toSorted(
      ([left], [right]) => Number(required.includes(right)) - Number(required.includes(left)),
    );
    return Object.fromEntries(isFull ? ordered.slice(0, maxProperties) : complete);
  });
}

function isHidden({ properties }: Merged, { document, direction }: Building, name: string): boolean {
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (!property) return false;
  return property.some((each) => hiddenBy(document, each, direction)) || mergeSchemas(document, property).isNever;
}

/** What is said of a property: by its name, by a pattern that it matches, else of all others. */
function schemasOf({ properties, patterns, others }: Merged, name: string): Part {
  const own = Object.hasOwn(properties, name) ? (properties[name] ?? []) : [];
  const matched = patterns.filter(([pattern]) => new RegExp(pattern).test(name)).flatMap(([, value]) => value);
  return own.length || matched.length ? [...own, ...matched] : others || [];
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
    const built = attempted(() => building.build(value), missing > 0);
    return built ? [fc.tuple(name, built)] : [];
  });
  if (!entries.length) return fc.constant({});
  return fc
    .uniqueArray(fc.oneof(...entries), { minLength: missing, maxLength: most, selector: ([name]) => name })
    .map((found) => Object.fromEntries(found.filter(([name]) => !Object.hasOwn(properties, name))));
}

/** What contains itself without end is left out where it may be. */
function attempted<Value>(action: () => Value, isNeeded: boolean): Value | undefined {
  try {
    return action();
  } catch (error) {
    if (isNeeded || !(error instanceof EndlessSchema)) throw error;
    return undefined;
  }
}
