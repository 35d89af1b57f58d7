import { entriesOf, isObject, type JsonObject, listOf } from "@certspec/openapi";
import { readDocument } from "../read-document.ts";

/**
 * A document of one operation without its path: what is left says the same in every document that has the operation.
 * A provider's paths are said in `upstream.yaml`, and are not compared.
 */
export function aloneDocument(document: JsonObject): JsonObject {
  const reader = readDocument(document, "the lock");
  const isPathParameter = (parameter: unknown): boolean => {
    const { value } = reader.follow({ value: parameter, pointer: "" });
    return isObject(value) && value.in === "path";
  };
  const withoutPathParameters = (value: unknown): unknown =>
    isObject(value) && value.parameters !== undefined
      ? // Null, so that the others keep their pointers.
        { ...value, parameters: listOf(value.parameters).map((item) => (isPathParameter(item) ? null : item)) }
      : value;
  const [item] = entriesOf(document.paths).map(([, value]) => withoutPathParameters(value));
  const { servers: _, ...rest } = document;
  const operations = entriesOf(item).map(([key, value]) => [key, withoutPathParameters(value)]);
  return { ...rest, paths: { "/": Object.fromEntries(operations) } };
}
