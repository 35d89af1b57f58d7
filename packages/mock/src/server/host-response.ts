import type { Violation } from "../engine/violation.ts";
import type { ConnectionFault, Fault } from "../faults/fault.ts";

/** A response, whatever the transport. */
export interface HostResponse {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body?: string;
  operationId?: string;
  violations: Violation[];
  /** The fault that the request prefers. */
  fault?: Fault;
  /** The fault that the transport injects. */
  connection?: ConnectionFault;
}
