import type { Violation } from "../engine/violation.ts";
import type { ConnectionFault, Fault } from "../faults/fault.ts";

/**
 * Where a response comes from: an example of the document, a value made from its schema, a page of a list, what earlier
 * requests have changed, a fault, or the mock itself.
 */
export type ResponseSource = "example" | "schema" | "page" | "state" | "fault" | "mock";

/** A response, whatever the transport. */
export interface HostResponse {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body?: string;
  operationId?: string;
  violations: Violation[];
  source?: ResponseSource;
  /** The fault that the request prefers. */
  fault?: Fault;
  /** The fault that the transport injects. */
  connection?: ConnectionFault;
}
