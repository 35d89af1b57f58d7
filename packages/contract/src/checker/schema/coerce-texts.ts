import type { Document, Schema, Sourced } from "@certspec/openapi";
import { schemaShape } from "./schema-shape.ts";

interface Target {
  document: Document;
  schemas: readonly Sourced<Schema>[];
  /** Whether a value fits the schema at a pointer. */
  isValid: (pointer: string, value: unknown) => boolean;
}

/** Turns the texts of a decoded value into what their schemas describe: numbers, booleans, null. */
export function coerceTexts(value: unknown, target: Target): unknown {
  const shape = schemaShape(target.document, target.schemas);
  const { types, properties, items, prefixItems, additional } = shape;
  const inner = (item: unknown, schemas: readonly Sourced<Schema>[]): unknown =>
    schemas.length ? coerceTexts(item, { ...target, schemas }) : item;
  if (typeof value === "string") return coerceText(value, { ...target, types });
  if (Array.isArray(value))
    return value.map((item: unknown, index) => inner(item, prefixItems[index] ? [prefixItems[index]] : items));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => {
    const schemas = properties.get(name) ?? additional;
    // A list of one cannot be told from its item.
    const isList = schemas.length > 0 && typeof item === "string" && onlyLists(target.document, schemas);
    return [name, inner(isList ? [item] : item, schemas)];
  });
  return Object.fromEntries(entries);
}

function onlyLists(document: Document, schemas: readonly Sourced<Schema>[]): boolean {
  const { types } = schemaShape(document, schemas);
  return types.has("array") && [...types].every((type) => type === "array" || type === "null");
}

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function coerceText(text: string, { types, schemas, isValid }: Target & { types: ReadonlySet<string> }): unknown {
  const candidates: unknown[] = [];
  if ((types.has("integer") || types.has("number")) && number.test(text)) candidates.push(Number(text));
  if (types.has("boolean") && (text === "true" || text === "false")) candidates.push(text === "true");
  if (types.has("null") && (text === "null" || text === "")) candidates.push(null);
  if (types.size === 0 || types.has("string") || !candidates.length) candidates.push(text);
  if (candidates.length === 1) return candidates[0];
  const fits = candidates.find((candidate) => schemas.every(({ pointer }) => isValid(pointer, candidate)));
  return fits === undefined ? candidates[0] : fits;
}
