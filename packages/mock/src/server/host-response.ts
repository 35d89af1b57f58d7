import type { Violation } from "../engine/violation.ts";
import type { ConnectionFault, Fault } from "../faults/fault.ts";

/** An answer, whatever the transport. */
export interface HostResponse {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body?: string;
  operationId?: string;
  violations: Violation[];
  /** The fault that was asked for. */
  fault?: Fault;
  /** What the transport has to do wrong. */
  connection?: ConnectionFault;
}
