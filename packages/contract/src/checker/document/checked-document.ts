import type { Operation } from "../operations-of.ts";
import type { Scope } from "../values/scope.ts";

/** A document to check, and where the findings go. */
export interface CheckedDocument extends Pick<Scope, "document" | "schemas" | "report"> {
  operations: readonly Operation[];
}
