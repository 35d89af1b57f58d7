import fc, { type Arbitrary } from "fast-check";
import type { Schema } from "../document.ts";

type Bounds = Pick<Schema, "minimum" | "maximum" | "multipleOf" | "format"> & {
  exclusiveMinimum?: unknown;
  exclusiveMaximum?: unknown;
};

/** Whole numbers that a schema allows, its bounds among them. */
export function arbitraryInteger(schema: Bounds): Arbitrary<number> {
  const step = schema.multipleOf ?? 1;
  const whole = Number.isInteger(step) ? step : 1;
  const [min, max] = limitsIn(schema, whole);
  if (min > max) return fc.constant(withoutSign(min * whole));
  const few = fc.integer({ min: Math.max(min, Math.min(0, max)), max: Math.min(max, Math.max(min, 0) + 100) });
  const any = fc.integer({ min: Math.max(min, Math.min(max, -(2 ** 31))), max: Math.min(max, Math.max(min, 2 ** 31)) });
  return fc.oneof(few, fc.constantFrom(min, max), any).map((count) => withoutSign(count * whole));
}

/** Numbers that a schema allows, its bounds among them. */
export function arbitraryNumber(schema: Bounds): Arbitrary<number> {
  const step = schema.multipleOf;
  if (step === undefined) return fc.oneof(arbitraryInteger(schema), arbitraryFraction(schema));
  const [min, max] = limitsIn(schema, step);
  if (min > max) return fc.constant(Number((min * step).toPrecision(12)));
  const few = fc.integer({ min: Math.max(min, Math.min(0, max)), max: Math.min(max, Math.max(min, 0) + 100) });
  // In floating point, 3 × 0.1 is not a multiple of 0.1, but 0.3 is.
  return fc.oneof(few, fc.constantFrom(min, max)).map((count) => Number((count * step).toPrecision(12)));
}

function arbitraryFraction(schema: Bounds): Arbitrary<number> {
  const { above, below } = boundsOf(schema);
  const min = above ?? Math.min(-1e6, (below ?? 0) - 1e6);
  const max = below ?? Math.max(min, 0) + 1e6;
  if (min > max) return fc.constant(withoutSign(min));
  return fc
    .double({ min, max, noNaN: true, noDefaultInfinity: true })
    .map((value) => withoutSign(schema.format === "float" ? Math.fround(value) : value));
}

/** JSON has no zero below zero, and rounding makes one of many small numbers. */
function withoutSign(value: number): number {
  return value === 0 ? 0 : value;
}

/** The first and the last multiple of a step that a schema allows, counted in steps. */
export function limitsIn(schema: Bounds, step: number): [number, number] {
  const limit = schema.format === "int32" ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER;
  const { above: least = -limit, below: most = limit, isAboveOpen, isBelowOpen } = boundsOf(schema);
  // Numbers that JavaScript cannot write to the digit, such as the bounds of int64, are the last resort.
  const above = most < -Number.MAX_SAFE_INTEGER ? least : Math.max(least, -Number.MAX_SAFE_INTEGER);
  const below = least > Number.MAX_SAFE_INTEGER ? most : Math.min(most, Number.MAX_SAFE_INTEGER);
  const [first, last] = [Math.ceil(inSteps(above, step)), Math.floor(inSteps(below, step))];
  return [
    isAboveOpen && first === inSteps(above, step) ? first + 1 : first,
    isBelowOpen && last === inSteps(below, step) ? last - 1 : last,
  ];
}

/** A bound counted in steps; in floating point, 0.3 is not quite three times 0.1. */
function inSteps(bound: number, step: number): number {
  const count = bound / step;
  const near = Math.round(count);
  return Math.abs(count - near) <= 1e-9 * Math.max(1, Math.abs(near)) ? near : count;
}

/** In OpenAPI 3.0 an exclusive bound is a mark on the other one. */
function boundsOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Bounds): {
  above: number | undefined;
  below: number | undefined;
  isAboveOpen: boolean;
  isBelowOpen: boolean;
} {
  const [openAbove, openBelow] = [exclusiveMinimum, exclusiveMaximum].map((each) =>
    typeof each === "number" ? each : undefined,
  );
  const above = openAbove === undefined || (minimum ?? openAbove) > openAbove ? (minimum ?? openAbove) : openAbove;
  const below = openBelow === undefined || (maximum ?? openBelow) < openBelow ? (maximum ?? openBelow) : openBelow;
  return {
    above,
    below,
    isAboveOpen: exclusiveMinimum === true || (openAbove !== undefined && above === openAbove),
    isBelowOpen: exclusiveMaximum === true || (openBelow !== undefined && below === openBelow),
  };
}
