import type { Change } from "@certspec/drift";
import type { LockedOperation } from "../lock/lock.ts";

/** Files with their texts before and after. */
export type Patch = Map<string, { before: string; after: string }>;

/** A change that is adopted, with the operation that it was seen in. */
export interface Adoption {
  operationId: string;
  change: Change;
  locked: LockedOperation;
}
