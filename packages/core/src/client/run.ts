import type { ErrorContext } from "../errors/errors.ts";
import type { Operation } from "../table.ts";
import type { CallOptions } from "./options.ts";

/** Calls an operation with flat arguments, and resolves with the data of its response. */
export type Run = (
  id: string,
  operation: Operation,
  values: Readonly<Record<string, unknown>>,
  options: CallOptions,
) => Promise<RunResult>;

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
  context: ErrorContext;
}
