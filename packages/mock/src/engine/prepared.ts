import type { Pair } from "@certspec/openapi";
import type { Operation } from "./operation.ts";
import type { Diagnostic, PrismRequest } from "./run-prism.ts";

/** A request taken apart as far as no document is needed for it. */
export interface Arrived {
  method: string;
  /** The path below the base path, still percent-encoded. */
  path: string;
  pairs: readonly Pair[];
  headers: Readonly<Record<string, string>>;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A request that Prism can judge, and what the mock found out while preparing it. */
export interface Prepared {
  request: PrismRequest;
  /** The operation to judge it by. */
  operation: Operation;
  diagnostics: Diagnostic[];
}
