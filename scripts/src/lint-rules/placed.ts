import type { Location, UserContext } from "@redocly/openapi-core";

/** A value of the spec, together with the place where it is written. */
export interface Placed {
  value: unknown;
  location: Location;
}

export type Resolve = UserContext["resolve"];

/** The value that a `$ref` leads to, or the value itself; undefined when the `$ref` leads nowhere. */
export function follow(placed: Placed, resolve: Resolve): Placed {
  if (!isReference(placed.value)) return placed;
  const { node, location } = resolve(placed.value, placed.location.source.absoluteRef);
  if (location === undefined) return { value: undefined, location: placed.location };
  return { value: node, location };
}

/** A property or item of a value, with its own place. */
export function child({ value, location }: Placed, key: string | number): Placed {
  const own = isMapping(value) || Array.isArray(value) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
  return { value: own, location: location.child([key]) };
}

/** Walks down several keys, following every `$ref` on the way. */
export function dig(placed: Placed, keys: string[], resolve: Resolve): Placed {
  return keys.reduce((here, key) => follow(child(here, key), resolve), follow(placed, resolve));
}

/** The properties of a mapping, each with its place. */
export function entriesOf(placed: Placed): [string, Placed][] {
  if (!isMapping(placed.value)) return [];
  return Object.keys(placed.value).map((key) => [key, child(placed, key)]);
}

/** The items of a list, each with its place. */
export function itemsOf(placed: Placed): Placed[] {
  if (!Array.isArray(placed.value)) return [];
  return placed.value.map((_, index) => child(placed, index));
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isReference(value: unknown): value is { $ref: string } {
  return isMapping(value) && typeof value.$ref === "string";
}

/** The place itself, as a key that two placed values share when they are written at the same spot. */
export function spotOf({ location }: Placed): string {
  return `${location.source.absoluteRef}${location.pointer}`;
}
