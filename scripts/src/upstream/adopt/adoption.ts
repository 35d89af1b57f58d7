import type { Change } from "@certspec/drift";
import type { LockedOperation } from "../lock/lock.ts";

/** Files with their texts before and after; undefined where a file is not there. */
export type Patch = Map<string, { before: string | undefined; after: string | undefined }>;

/** A change that is adopted, with the operation that it was seen in. */
export interface Adoption {
  operationId: string;
  change: Change;
  locked: LockedOperation;
}

/** A change that is left to a person: where it would be written, and why no edit does it. */
export interface LeftChange {
  adoption: Adoption;
  file: string;
  line: number;
  reason: string;
}

/** Tells the same change at two operations apart. */
export function keyOf({ operationId, change }: Adoption): string {
  return `${operationId} ${change.id}`;
}
