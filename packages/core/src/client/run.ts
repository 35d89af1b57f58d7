import type { ErrorContext } from "../errors/errors.ts";
import type { PreparedOperation, Values } from "../request/prepare-operation.ts";
import type { Rules } from "./check-options.ts";
import type { CallOptions } from "./options.ts";

/** A call of an operation with flat arguments. */
export interface Call {
  operation: PreparedOperation;
  values: Values;
  options?: CallOptions | undefined;
  /** The options that the call may have. @default those of every call */
  rules?: Rules | undefined;
  /** The call as the caller writes it, such as `customCsrs.list()`. */
  name: string;
  /** URL that replaces the path and the query of the operation. */
  pageUrl?: string | undefined;
}

/** Calls an operation, and resolves with the data of its response. */
export type Run = (call: Call) => Promise<RunResult>;

/** The content of a response, after its status, media type and envelope were checked. */
export interface ParsedResponse {
  /** The data: the body without its envelope. */
  data: unknown;
  body: unknown;
}

/** The result of an operation. */
export interface RunResult extends ParsedResponse {
  /** Its body has been read. */
  response: Response;
  /** The URL that was requested. */
  url: string;
  context: ErrorContext;
}
