import type { JsonObject } from "@certspec/openapi";

/** An operation as the document writes it, for what Prism does not keep. */
export interface OperationSource {
  document: JsonObject;
  /** The path template. */
  path: string;
  operation: JsonObject;
  /** The parameters of the operation and its path, references followed. */
  parameters: readonly JsonObject[];
  /** Base paths under which it is served, the first being its own. */
  bases: readonly string[];
}
