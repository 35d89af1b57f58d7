import type { SchemaNode, Shape } from "@certspec/openapi/operations";
import type { SchemaContext } from "./context.ts";

/** Compares with a schema that allows anything; "other" where one side does, so that nothing else is left to compare. */
export function compareWithAnything({ pair, report }: SchemaContext): "alike" | "other" {
  const [before, after] = [isAnything(pair.before), isAnything(pair.after)];
  if (before === after) return "alike";
  // A schema without a type is compared by its parts.
  if ((before ? pair.after : pair.before).shape.types === undefined) return "alike";
  report(before ? "type-narrowed" : "type-widened", {
    before: spell(pair.before.shape),
    after: spell(pair.after.shape),
  });
  return "other";
}

/** Whether a schema says nothing about values. */
export function isAnything({ keywords }: SchemaNode): boolean {
  return keywords.every(
    ({ schema, unions }) => unions.length === 0 && Object.keys(schema).every((key) => documentation.has(key)),
  );
}

const documentation = new Set([
  ...["title", "description", "externalDocs", "example", "examples", "$comment"],
  ...["deprecated", "readOnly", "writeOnly"],
]);

/** Compare types, null and lists of values; "other" when the two have nothing in common that could be compared further. */
export function compareTypes(context: SchemaContext): "alike" | "other" {
  const { pair, report } = context;
  const [before, after] = [pair.before.shape, pair.after.shape];
  const at = { beforePointer: before.placeOf("type"), afterPointer: after.placeOf("type") };
  // A union's types are in its alternatives.
  const unions = [...before.unions, ...after.unions].some(({ implicit }) => !implicit);
  if (!unions) {
    const change = typeChange(before, after);
    if (change) report(change, { ...at, before: spell(before), after: spell(after) });
    if (change === "type-changed") return "other";
  }
  const known = (shape: Shape) => shape.types !== undefined || shape.unions.length > 0;
  const [had, has] = [allowsNull(before), allowsNull(after)];
  if (!pair.isAlternative && known(before) && known(after) && had !== has)
    report(has ? "became-nullable" : "became-not-nullable", at);
  compareValues(context);
  return "alike";
}

/** Whether null is a value of a schema: by itself, or by one of the shapes of each of its unions. */
function allowsNull(shape: Shape, depth = 0): boolean {
  if (shape.nullable) return true;
  const unions = shape.unions.filter(({ implicit }) => !implicit);
  if (shape.types !== undefined || unions.length === 0 || depth > 5) return false;
  return unions.every(({ alternatives }) => alternatives.some(({ node }) => allowsNull(node.shape, depth + 1)));
}

function typeChange(before: Shape, after: Shape) {
  // Every client has a separate type for files.
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
