import type { AcceptCheck } from "./request/accepts-any.ts";
import type { ErrorFields, Operation, Parameter, SecurityAlternatives } from "./table.ts";

/** An operation completed with the defaults of its API. */
export interface CompleteOperation extends Operation {
  readonly parameters: readonly (string | Parameter)[];
  readonly accept: string;
  readonly acceptsMediaType?: AcceptCheck;
  readonly security: SecurityAlternatives;
  readonly error: ErrorFields;
}
