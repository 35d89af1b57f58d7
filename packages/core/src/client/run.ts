import type { Operation } from "../api.ts";
import type { ErrorContext } from "../errors/errors.ts";
import type { ReadAnswer } from "../transport/read-answer.ts";
import type { CallOptions } from "./options.ts";

/** Carries out an operation: from flat values to the data of its answer. */
export type Run = (
  id: string,
  operation: Operation,
  values: Readonly<Record<string, unknown>>,
  options: CallOptions,
) => Promise<RunResult>;

/** What an operation has brought. */
export interface RunResult extends ReadAnswer {
  /** Its body has been read. */
  response: Response;
  context: ErrorContext;
}
