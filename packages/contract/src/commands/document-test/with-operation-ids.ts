import type { Document, OperationObject, PathItem } from "@certspec/openapi";
import { operationsOf } from "../../checker/operations-of.ts";

/** A copy of a document in which every operation has an id: its own, else method and path. */
export function withOperationIds(document: Document): Document {
  const copy = structuredClone(document);
  for (const { id, method, path, object } of operationsOf(document)) {
    if (typeof object.operationId === "string") continue;
    const item = (copy.paths as Record<string, PathItem>)[path] as Record<string, OperationObject> | undefined;
    const own = item?.[method.toLowerCase()];
    if (own) Object.assign(own, { operationId: id });
  }
  return copy;
}
