import { type Document, schemaKeywords } from "@certspec/openapi";
import { mapValues } from "./map-values.ts";
import { isUndefined, listAlias, openValues } from "./prepared-schema.ts";

/**
 * A document in which only schemas look like schemas: openapi-typescript takes an `allOf`, a `discriminator` or a `$ref` for
 * one wherever it stands. Examples and defaults become text, which gives the same comments; extensions are left out.
 */
export function hideData(document: Document): Document {
  return hideIn(document, false);
}

/** Keywords that hold other nodes by names of the author's choice, which may be those of keywords. */
const maps = [
  ...[...schemaKeywords].flatMap(([keyword, kind]) => (kind === "map" ? [keyword] : [])),
  ...["callbacks", "headers", "parameters", "pathItems", "requestBodies", "responses", "schemas", "webhooks"],
];
const literals = ["const", "enum", isUndefined, openValues, listAlias];

function hideIn<Node>(node: Node, isMap: boolean): Node {
  if (typeof node !== "object" || node === null) return node;
  return mapValues<Record<string, unknown>>(node as Record<string, unknown>, (value, key) => {
    if (isMap) return hideIn(value, false);
    if (key === "example" || key === "default") return asText(value);
    if (key === "examples") return Array.isArray(value) ? value.map(asText) : undefined;
    if (literals.includes(key)) return value;
    return key.startsWith("x-") ? undefined : hideIn(value, maps.includes(key));
  }) as Node;
}

/** As openapi-typescript prints it. */
function asText(value: unknown): unknown {
  return typeof value === "object" && value !== null ? JSON.stringify(value, null, 2) : value;
}
