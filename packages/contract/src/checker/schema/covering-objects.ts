import { hiddenBy } from "@certspec/openapi";
import type { Covering } from "./covering-values.ts";
import type { Merged } from "./merge-schemas.ts";

/** Objects that show once what a schema says of each property: its values, and that it may be absent. */
export function coveringObjects(merged: Merged, covering: Covering): unknown[] {
  const { required = [], properties, others } = merged;
  const names = [...new Set([...Object.keys(properties), ...required])];
  const found = names
    .filter((name) => !isHidden(merged, covering, name))
    .map((name) => {
      const own = Object.hasOwn(properties, name) ? (properties[name] ?? []) : others || [];
      return { name, isRequired: required.includes(name), values: covering.cover(own) };
    });
  // What is required and cannot be ended has no values.
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
    ...shown.flatMap(({ name, values }) => values.slice(1).map((value) => withProperty(base, name, value))),
    ...shown.flatMap(({ name, isRequired }) => (isRequired ? [] : [without(base, name)])),
    ...shown.flatMap(({ name, values: [first] }) => [withProperty(least, name, first)]),
    ...extras,
    ...(covering.isOpen && others === undefined ? [{ ...base, "of-tomorrow": { more: [1, null] } }] : []),
  ];
}

function isHidden({ properties }: Merged, { document, direction }: Covering, name: string): boolean {
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return property?.some((each) => hiddenBy(document, each, direction)) === true;
}

/** Not by assignment: a property may be called __proto__. */
function withProperty(object: object, name: string, value: unknown): object {
  return Object.fromEntries([...Object.entries(object).filter(([key]) => key !== name), [name, value]]);
}

function without(object: object, name: string): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}
