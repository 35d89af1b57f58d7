import { type Document, readerOf } from "@certspec/openapi";

/** The pointer of what a reference leads to. Throws an `UnresolvedReference` where it leads nowhere, or back to itself in the end. */
export function referenceTarget(document: Document, reference: string): string {
  const reader = readerOf(document);
  reader.follow({ value: { $ref: reference }, pointer: "" });
  return reader.target(reference).pointer;
}
