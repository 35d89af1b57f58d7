import type { OperationSource } from "../document/operation-source.ts";
import type { Operation } from "./operation.ts";
import type { StructuredParameters } from "./prepare-operation.ts";

/** An operation, ready to answer and judge. */
export interface Route {
  /** As Prism holds it. */
  operation: Operation;
  /** The parameters to decode for it. */
  structured: StructuredParameters;
  /** As the document writes it. */
  source: OperationSource;
}
