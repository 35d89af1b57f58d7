import { groupBy } from "../group-by.ts";
import type { DocumentedOperation, Provider } from "./provider.ts";

/** The operations of a provider below the tags of its spec. */
export function operationsByTag({ operations }: Provider): Map<string, DocumentedOperation[]> {
  return groupBy(operations, ({ source }) => source.tags?.[0] ?? "Others");
}
