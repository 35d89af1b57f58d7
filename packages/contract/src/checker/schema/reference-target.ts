import { type Document, readerOf } from "@certspec/openapi";

/** The pointer of what a reference leads to. Throws an `UnresolvedReference` where it leads nowhere. */
export function referenceTarget(document: Document, reference: string): string {
  return readerOf(document).target(reference).pointer;
}
