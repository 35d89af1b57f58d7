import { isDeepStrictEqual } from "node:util";

/** One place in which a client does not do what its document says. */
export interface Mismatch {
  /** Where, such as `query per_page`. */
  place: string;
  expected: string;
  received: string;
}

/** Compares two values. Returns one entry if they differ. */
export function compare(place: string, expected: unknown, received: unknown): Mismatch[] {
  return isDeepStrictEqual(expected, received) ? [] : [{ place, expected: show(expected), received: show(received) }];
}

/** Formats a difference as one line. */
export function formatMismatch({ place, expected, received }: Mismatch): string {
  return `${place}: expected ${expected}, received ${received}`;
}

/** Formats a value for a message. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (typeof value === "bigint" || typeof value === "function" || typeof value === "symbol") return String(value);
  const text = jsonOf(value);
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? String(item) : item));
  } catch (error) {
    // It is nested too deeply to be written.
    if (error instanceof RangeError) return Array.isArray(value) ? "[…]" : "{…}";
    throw error;
  }
}
