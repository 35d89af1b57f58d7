import type { Mapping } from "./place.ts";

/** A number within the bounds of a schema; `index` tells several apart. */
export function exampleNumber(schema: Mapping, type: "integer" | "number", index: number): number {
  const step =
    typeof schema.multipleOf === "number" && schema.multipleOf > 0 ? schema.multipleOf : type === "integer" ? 1 : 0.5;
  const bound = numberOf(schema.exclusiveMinimum) ?? numberOf(schema.minimum);
  // That of int64 is no number that JavaScript writes to the digit, and no example for anybody.
  const low = bound !== undefined && bound < Number.MIN_SAFE_INTEGER ? undefined : bound;
  const high = numberOf(schema.exclusiveMaximum) ?? numberOf(schema.maximum);
  if (low !== undefined) {
    const first = Math.ceil(low / step) * step;
    const next = first === schema.exclusiveMinimum ? first + step : first;
    // Between bounds that are closer than a step there is no multiple of it.
    return high !== undefined && next > high && schema.multipleOf === undefined
      ? (low + high) / 2
      : next + index * step;
  }
  if (high !== undefined && high < 1) {
    const last = Math.floor(high / step) * step;
    return (last === schema.exclusiveMaximum ? last - step : last) - index * step;
  }
  return Math.ceil(1 / step) * step + index * step;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
