import { below, entriesOf, isObject, type JsonObject, keysOf } from "@certspec/openapi";
import { createNodes, type SchemaNode } from "@certspec/openapi/operations";
import { readDocument } from "../read-document.ts";
import { type SpecPlace, specPlace } from "./spec-place.ts";

/** Where the examples of a spec have a value for a property, which is given by its pointer in the bundle. */
export function findExamples(bundle: JsonObject, property: string): SpecPlace[] {
  const reader = readDocument(bundle, "the bundle");
  const nodes = createNodes(reader);
  const found: string[] = [];
  search(bundle, "");
  return [...new Set(found)].flatMap((pointer) => {
    const [first, path = "", method = ""] = keysOf(pointer);
    const operation = first === "paths" ? reader.at(below("/paths", path, method)) : undefined;
    return specPlace(pointer, isObject(operation) ? String(operation.operationId) : "") ?? [];
  });

  /** Looks for everything that has a schema and examples. */
  function search(value: unknown, pointer: string): void {
    if (typeof value !== "object" || value === null) return;
    if (isObject(value) && value.schema !== undefined) {
      const at = below(pointer, "schema");
      const node = nodes([{ value: value.schema, pointer: at }], at);
      walk(value.example, below(pointer, "example"), node);
      for (const [name, example] of entriesOf(value.examples))
        if (isObject(example)) walk(example.value, below(pointer, "examples", name, "value"), node);
    }
    for (const [key, inner] of Object.entries(value)) search(inner, below(pointer, key));
  }

  /** Follows a value and its schema at the same time. */
  function walk(value: unknown, pointer: string, { shape }: SchemaNode): void {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const own = shape.properties.get(key);
      if (own?.pointer === property) found.push(below(pointer, key));
      const node = own?.node ?? (Array.isArray(value) ? shape.items : undefined);
      if (node) walk(inner, below(pointer, key), node);
    }
    for (const { alternatives } of shape.unions) for (const { node } of alternatives) walk(value, pointer, node);
  }
}
