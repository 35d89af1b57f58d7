import type { PairOwner, Shape } from "@certspec/openapi";
import type { OperationSource } from "../document/operation-source.ts";
import type { ChooseExample } from "./example-pairs.ts";
import type { Operation, Schema } from "./operation.ts";

/** An operation, ready to validate and respond. */
export interface Route {
  /** In Prism's form. */
  operation: Operation;
  /** The parameters to decode for it. */
  structured: StructuredParameters;
  /** As the document has it. */
  source: OperationSource;
  /** Chooses the response by the examples that the request is made of. */
  chooseExample: ChooseExample;
}

/** An operation that Prism reads on its first request. */
export interface PendingRoute {
  /** In lower case. */
  method: string;
  source: OperationSource;
  /** Reads it, once. */
  load: () => Promise<Route>;
}

/** The parameters of an operation that the mock decodes before Prism judges them. */
export interface StructuredParameters {
  query: StructuredParameter[];
  header: StructuredParameter[];
  cookie: StructuredParameter[];
  /** Owners of the pairs of a query. A credential owns its pair too, or an object with any properties would claim it. */
  owners: readonly (readonly [name: string, owner: PairOwner])[];
  cookieOwners: readonly (readonly [name: string, owner: PairOwner])[];
  path: {
    /** The operation with a template that Prism can match. */
    operation: Operation;
    /** Writes a path for that template. */
    read(path: string): string;
    /** The decoded values of a path whose parameters have the simple style. */
    values(path: string): Readonly<Record<string, string>>;
  };
}

/** How a list or an object is written in a query or a header. */
export interface StructuredParameter extends PairOwner {
  shape: Exclude<Shape, "scalar">;
  style: string;
  explode: boolean;
  /** The value is a JSON text. */
  isJson: boolean;
  schema: Schema;
  /** An empty text stands for no value. */
  allowsEmpty: boolean;
}
