import type { Shape } from "@certspec/openapi/operations";
import type { SchemaContext } from "./context.ts";

/** Compare types, null and lists of values; "other" when the two have nothing in common that could be compared further. */
export function compareTypes(context: SchemaContext): "alike" | "other" {
  const { pair, report } = context;
  const [before, after] = [pair.before.shape, pair.after.shape];
  const at = { beforePointer: before.placeOf("type"), afterPointer: after.placeOf("type") };
  // What a union allows is in its alternatives.
  const unions = [...before.unions, ...after.unions].some(({ implicit }) => !implicit);
  if (!unions) {
    const change = typeChange(before, after);
    if (change) report(change, { ...at, before: spell(before), after: spell(after) });
    if (change === "type-changed") return "other";
  }
  const known = (shape: Shape) => shape.types !== undefined || shape.unions.length > 0;
  if (known(before) && known(after) && before.nullable !== after.nullable)
    report(after.nullable ? "became-nullable" : "became-not-nullable", at);
  compareValues(context);
  return "alike";
}

function typeChange(before: Shape, after: Shape) {
  // A file is a value of its own in every client.
  if (before.format !== after.format && (before.format === "binary" || after.format === "binary"))
    return "type-changed";
  if (before.types === undefined || after.types === undefined) {
    if (before.types === after.types) return undefined;
    return before.types === undefined ? "type-narrowed" : "type-widened";
  }
  const gone = typesBeside(before.types, after.types);
  const come = typesBeside(after.types, before.types);
  if (gone.length + come.length === 0) return undefined;
  // Listed values are whole or not by themselves.
  const isListed = before.values !== undefined && after.values !== undefined;
  if (gone.length === 0 && come.join() === "number" && before.types.has("integer"))
    return isListed ? undefined : "integer-became-number";
  if (come.length === 0 && gone.join() === "number" && after.types.has("integer"))
    return isListed ? undefined : "number-became-integer";
  if (come.length === 0) return after.types.size === 0 ? "type-changed" : "type-narrowed";
  if (gone.length === 0) return before.types.size === 0 ? "type-changed" : "type-widened";
  return "type-changed";
}

/** The types that others do not hold; numbers hold integers. */
function typesBeside(types: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...types].filter((type) => !others.has(type) && !(type === "integer" && others.has("number")));
}

function compareValues({ pair, report }: SchemaContext): void {
  const [before, after] = [pair.before.shape, pair.after.shape];
  const at = {
    beforePointer: placeOfValues(before),
    afterPointer: placeOfValues(after),
  };
  const list = (values: readonly string[] = []) => values.map((value) => `\`${value}\``).join(", ");
  if (before.values === undefined || after.values === undefined) {
    if (after.values) report("enum-added", { ...at, after: list(after.values) });
    if (before.values) report("enum-removed", { ...at, before: list(before.values) });
    return;
  }
  const [old, now] = [new Set(before.values), new Set(after.values)];
  const gone = before.values.filter((value) => !now.has(value));
  const come = after.values.filter((value) => !old.has(value));
  if (come.length > 0) report("enum-values-added", { ...at, after: list(come) });
  if (gone.length > 0) report("enum-values-removed", { ...at, before: list(gone) });
}

function placeOfValues(shape: Shape): string {
  return shape.placeOf("enum");
}

function spell({ types, format }: Shape): string {
  if (types === undefined) return "anything";
  if (format === "binary") return "a file";
  return types.size === 0 ? "null" : [...types].sort().join(" or ");
}
