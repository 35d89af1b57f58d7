import type { Pair } from "@certspec/openapi";
import type { EmptyValue } from "./empty-values.ts";
import type { Operation } from "./operation.ts";
import type { Diagnostic, PrismRequest } from "./run-prism.ts";

/** A parsed request, before any document is read. */
export interface Arrived {
  method: string;
  /** The path below the base path, still percent-encoded. */
  path: string;
  /** The whole URL. */
  url: string;
  pairs: readonly Pair[];
  headers: Readonly<Record<string, string>>;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A request that Prism can validate, and the diagnostics of the preparation. */
export interface Prepared {
  request: PrismRequest;
  /** The operation to validate it against. */
  operation: Operation;
  diagnostics: Diagnostic[];
  /** The cookies by name, decoded. */
  cookies: Readonly<Record<string, unknown>>;
  /** Parameters that are empty, judged apart. */
  empty: readonly EmptyValue[];
}
