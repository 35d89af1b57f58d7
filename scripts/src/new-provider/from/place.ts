import { below, isObject } from "@certspec/openapi";

/** A value of a source document, and where it stands. */
export interface Place {
  /** Absolute path of the file. */
  file: string;
  /** Keys from the root of the file. */
  keys: readonly string[];
  value: unknown;
}

export type Mapping = Record<string, unknown>;

export function isMapping(value: unknown): value is Mapping {
  return isObject(value);
}

/** The value below a key; `undefined` where there is none. */
export function child(place: Place, key: string | number): Place {
  const { value } = place;
  const own = typeof value === "object" && value !== null && Object.hasOwn(value, key);
  return { file: place.file, keys: [...place.keys, `${key}`], value: own ? (value as Mapping)[key] : undefined };
}

/** The values of a mapping by key; none of anything else. */
export function entries(place: Place): [string, Place][] {
  return isMapping(place.value) ? Object.keys(place.value).map((key) => [key, child(place, key)]) : [];
}

/** The values of a list; none of anything else. */
export function items(place: Place): Place[] {
  return Array.isArray(place.value) ? place.value.map((_, index) => child(place, index)) : [];
}

/** The text below a key, if it is one that says something. */
export function textOf(place: Place, key: string): string | undefined {
  const { value } = child(place, key);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** One key for all references to the same place. */
export function identity({ file, keys }: Place): string {
  return `${file}#${below("", ...keys)}`;
}
