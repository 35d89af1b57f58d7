import type { JsonObject } from "@certspec/openapi";

/** An operation as the document has it, with the parts that Prism drops. */
export interface OperationSource {
  document: JsonObject;
  /** The path template. */
  path: string;
  operation: JsonObject;
  /** The parameters of the operation and its path, references followed. */
  parameters: readonly JsonObject[];
  /** Base paths that it is served under; the first is its own. */
  bases: readonly string[];
}
