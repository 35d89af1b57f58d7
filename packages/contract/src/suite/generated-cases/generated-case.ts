import type { Contract } from "../../checker/contract.ts";
import type { InProcess } from "./in-process-call.ts";
import type { PropertyOptions } from "./run-property.ts";

/** One property of an operation, checked with generated values. */
export interface GeneratedCase {
  title: string;
  /** The id of the operation that it is about. */
  operation?: string;
  run: (options: Omit<PropertyOptions, "title">) => Promise<void>;
}

/** The client and the contract that the cases of a suite share. */
export interface GeneratedSetting extends InProcess {
  /** At the URL of calls without a socket. */
  contract: Contract;
  /** Whether a call without a required argument must not be sent. */
  rejectsMissing?: boolean | undefined;
}
