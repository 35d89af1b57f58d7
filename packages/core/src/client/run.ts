import type { ErrorContext } from "../errors/errors.ts";
import type { Operation } from "../table.ts";
import type { CallOptions } from "./options.ts";

/** Carries out an operation: from flat values to the data of its answer. */
export type Run = (
  id: string,
  operation: Operation,
  values: Readonly<Record<string, unknown>>,
  options: CallOptions,
) => Promise<RunResult>;

/** What an answer says, once its status, media type and envelope were checked. */
export interface ParsedResponse {
  /** The data: the body without its envelope. */
  data: unknown;
  body: unknown;
}

/** What an operation has brought. */
export interface RunResult extends ParsedResponse {
  /** Its body has been read. */
  response: Response;
  context: ErrorContext;
}
