import type { PairOwner, Shape } from "@certspec/openapi";
import type { OperationSource } from "../document/operation-source.ts";
import type { Operation, Schema } from "./operation.ts";

/** An operation, ready to answer and judge. */
export interface Route {
  /** As Prism holds it. */
  operation: Operation;
  /** The parameters to decode for it. */
  structured: StructuredParameters;
  /** As the document writes it. */
  source: OperationSource;
}

/** The parameters of an operation that the mock decodes before Prism judges them. */
export interface StructuredParameters {
  query: StructuredParameter[];
  header: StructuredParameter[];
  /** Which pairs of a query are whose; a secret owns its pair too, or an object of any properties would take it. */
  owners: readonly (readonly [name: string, owner: PairOwner])[];
}

/** How a list or an object is written in a query or a header. */
export interface StructuredParameter extends PairOwner {
  shape: Exclude<Shape, "scalar">;
  style: string;
  explode: boolean;
  /** The value is a JSON text. */
  isJson: boolean;
  schema: Schema;
}
