import type { OpenApiDocument } from "@certspec/openapi";
import { checkDocument } from "../document/check-document.ts";
import { MockError } from "../mock-error.ts";

/** A document, or several by name. */
export type Documents = OpenApiDocument | Readonly<Record<string, OpenApiDocument>>;

/**
 * Returns the documents by name; a single one is named `default`.
 * @throws {MockError} when one cannot be served.
 */
export function namedDocuments(documents: Documents): [string, OpenApiDocument][] {
  const isMap = typeof documents === "object" && documents !== null;
  const named: [string, unknown][] = !isMap
    ? []
    : isDocument(documents)
      ? [["default", documents]]
      : Object.entries(documents);
  if (named.length === 0) throw new MockError("no document to serve; pass at least one");
  return named.map(([name, document]) => {
    checkDocument(document, name);
    return [name, document];
  });
}

/** Tells a document, even an invalid one, from a map of documents. */
function isDocument(value: object): boolean {
  return (
    ["openapi", "swagger"].some((key) => typeof (value as Record<string, unknown>)[key] === "string") ||
    "paths" in value
  );
}
