import { entriesOf, isObject, type JsonObject } from "../json.ts";
import { below, type Sourced } from "../pointer.ts";
import { readerOf } from "../reader.ts";
import { appliedSchemas, partsOf } from "./applied-schemas.ts";
import { schemasWithin } from "./subschemas.ts";

/** Which way a message goes. */
export type Direction = "request" | "response";

/** The keyword of properties that do not travel in a direction. */
export const hidingKeyword: Readonly<Record<Direction, "readOnly" | "writeOnly">> = {
  request: "readOnly",
  response: "writeOnly",
};

/**
 * Whether a property with this schema does not travel in a direction: the schema, what it refers to or a part of its `allOf` is
 * `readOnly` or `writeOnly`, or each alternative but null is. In OpenAPI 3.0 nothing counts beside a `$ref`.
 */
export function isHiddenIn(document: object, schema: unknown, direction: Direction): boolean {
  return hiddenBy(document, { value: schema, pointer: "" }, direction) !== undefined;
}

/** The schema by which a property does not travel in a direction, and its place; undefined for a property that travels. */
export function hiddenBy(document: object, schema: Sourced, direction: Direction): Sourced<JsonObject> | undefined {
  const keyword = hidingKeyword[direction];
  return search(schema, []);

  function search(source: Sourced, passed: readonly unknown[]): Sourced<JsonObject> | undefined {
    // An alternative may lead back to the schema that it is an alternative of.
    if (passed.includes(source.value)) return undefined;
    const applied = appliedSchemas(document, source);
    const own = applied.find(({ value }) => value[keyword] === true);
    if (own) return own;
    for (const each of applied)
      for (const kind of ["anyOf", "oneOf"]) {
        const alternatives = partsOf(each, kind).filter((alternative) => !isNull(document, alternative));
        const found = alternatives.map((alternative) => search(alternative, [...passed, source.value]));
        if (found[0] && !found.includes(undefined)) return found[0];
      }
    return undefined;
  }
}

/** The names of the properties that an object of a schema does not have in a direction, those of all its parts included. */
export function hiddenProperties(document: object, schema: unknown, direction: Direction): Set<string> {
  const names = new Set<string>();
  for (const { value, pointer } of appliedSchemas(document, { value: schema, pointer: "" }))
    for (const [name, property] of entriesOf(value.properties)) {
      const source = { value: property, pointer: below(pointer, "properties", name) };
      if (hiddenBy(document, source, direction)) names.add(name);
    }
  return names;
}

/** Whether a schema, without what it refers to, has at any depth a property that does not travel in a direction. */
export function hidesWithin(document: object, schema: unknown, direction: Direction): boolean {
  for (const { properties } of schemasWithin(schema))
    if (entriesOf(properties).some(([, property]) => isHiddenIn(document, property, direction))) return true;
  return false;
}

function isNull(document: object, alternative: Sourced): boolean {
  const value = readerOf(document).find(alternative)?.value;
  if (!isObject(value)) return false;
  const { type, const: constant, enum: values } = value;
  if (type === "null" || constant === null) return true;
  return Array.isArray(values) && values.length > 0 && values.every((each) => each === null);
}
