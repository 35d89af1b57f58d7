import { isObject, type JsonObject, listOf } from "../json.ts";
import { below, type Sourced } from "../pointer.ts";
import { readerOf, referenceOf } from "../reader.ts";

/**
 * The schema objects that all apply at a place, with the places where they are written: the schema itself, what it refers to
 * and the parts of its `allOf`, at any depth. In OpenAPI 3.0 nothing counts beside a `$ref`.
 */
export function appliedSchemas(document: object, schema: Sourced): Sourced<JsonObject>[] {
  const reader = readerOf(document);
  const found: Sourced<JsonObject>[] = [];
  const seen = new Set<unknown>();
  collect(schema);
  return found;

  function collect(source: Sourced): void {
    const { value, pointer } = source;
    if (!isObject(value) || seen.has(value)) return;
    seen.add(value);
    const isReference = referenceOf(value) !== undefined;
    const counts = !(isReference && reader.is30);
    if (counts) found.push({ value, pointer });
    const target = isReference ? reader.next(source) : undefined;
    if (target) collect(target);
    if (counts) for (const part of partsOf({ value, pointer }, "allOf")) collect(part);
  }
}

/** The schemas in a keyword that lists them, such as `allOf`. */
export function partsOf({ value, pointer }: Sourced<JsonObject>, keyword: string): Sourced[] {
  return listOf(value[keyword]).map((part, index) => ({ value: part, pointer: below(pointer, keyword, index) }));
}
