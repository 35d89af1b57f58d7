import { type Document, isHiddenIn, type Schema } from "@certspec/openapi";
import { resolveReference } from "../checker/resolve-reference.ts";

/**
 * Make up a value that a schema allows.
 * @throws when that takes an example.
 */
export function valueForSchema(document: Document, node: Schema, parents: readonly Schema[] = []): unknown {
  const schema = resolveReference(document, node);
  const example = stated(schema);
  if (example !== undefined) return example;
  if (parents.includes(schema)) throw new TypeError("the schema contains itself");
  const inner = (each: Schema): unknown => valueForSchema(document, each, [...parents, schema]);
  const own = (): object => objectFor(schema, inner, (each) => isHiddenIn(document, each, "request"));

  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(inner), schema.properties ? own() : {});
  const [alternative] = (schema.oneOf ?? schema.anyOf ?? []).filter(
    (each) => resolveReference(document, each).type !== "null",
  );
  if (alternative) return inner(alternative);
  if (schema.type === "null") return null;
  const type = [schema.type].flat().find((each) => each !== "null") ?? guess(schema);
  if (type === "object") return own();
  if (type === "array") return listFor(schema, inner);
  if (type === "boolean") return true;
  if (type === "integer" || type === "number") return numberFor(schema);
  return textFor(schema);
}

function stated({ const: constant, enum: values, example, examples, default: usual }: Schema): unknown {
  return constant ?? example ?? examples?.[0] ?? usual ?? values?.find((value) => value !== null);
}

function guess({ properties, items, minimum }: Schema): string {
  if (properties) return "object";
  if (items) return "array";
  return minimum === undefined ? "string" : "number";
}

function objectFor(
  { properties = {}, required = [] }: Schema,
  inner: (schema: Schema) => unknown,
  isHidden: (schema: Schema) => boolean,
): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(properties)) {
    if (isHidden(property)) continue;
    try {
      object[name] = inner(property);
    } catch (error) {
      // A tree ends where it may.
      if (required.includes(name)) throw error;
    }
  }
  return object;
}

function listFor({ prefixItems, items, minItems = 1 }: Schema, inner: (schema: Schema) => unknown): unknown[] {
  if (prefixItems) return prefixItems.map(inner);
  return items ? Array.from({ length: Math.max(1, minItems) }, () => inner(items)) : [];
}

function numberFor({ minimum, exclusiveMinimum, maximum, multipleOf }: Schema): number {
  const stated = minimum ?? (exclusiveMinimum === undefined ? Math.min(1, maximum ?? 1) : Number(exclusiveMinimum) + 1);
  // Below that, JavaScript cannot write a number to the digit.
  const least = Math.max(stated, Math.min(Number.MIN_SAFE_INTEGER, maximum ?? 0));
  return multipleOf ? Math.ceil(least / multipleOf) * multipleOf : least;
}

const texts: Record<string, string> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:30:00Z",
  time: "12:30:00Z",
  duration: "P1D",
  email: "name@example.com",
  hostname: "www.example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://www.example.com/a?b=c",
  uuid: "9b2f3c1e-5d47-4a8b-8c6d-1e2f3a4b5c6d",
};

function textFor({ format = "", minLength = 0, maxLength = 1000, pattern }: Schema): string {
  // Characters that a client must escape, where the schema leaves room for them.
  const text = texts[format] ?? (pattern ? "a1" : "a&b/c").padEnd(minLength, "x").slice(0, maxLength);
  if (pattern && !new RegExp(pattern, "u").test(text))
    throw new TypeError(`no text can be made up for the pattern ${pattern}`);
  return text;
}
