import { InvalidRequest } from "../errors/invalid-request.ts";

/**
 * Returns a scalar as text. Times are in ISO format, or dates if the format of the spec is `date`.
 * @throws {InvalidRequest} for a list, an object, a function, `undefined` or a number that is not finite.
 */
export function textOf(value: unknown, format?: string): string {
  if (value instanceof Date) return value.toISOString().slice(0, format === "date" ? 10 : 24);
  if (value instanceof URL || value === null) return `${value}`;
  switch (typeof value) {
    case "string":
    case "boolean":
    case "bigint":
      return `${value}`;
    case "number":
      if (Number.isFinite(value)) return `${value}`;
  }
  throw new InvalidRequest(`It cannot contain ${value instanceof Object ? "a nested list or object" : String(value)}.`);
}
