import type { Violation } from "../engine/violation.ts";
import type { Fault } from "../faults/fault.ts";
import type { ResponseSource } from "./host-response.ts";

/** A request as it arrived, with its outcome. */
export interface RecordedRequest {
  /** When it arrived, as in RFC 3339. */
  time: string;
  /** The name of the document that it was sent to. */
  name: string;
  method: string;
  /** Path and query, exactly as received. */
  path: string;
  /** Names in lower case; a repeated header is joined with a comma. */
  headers: Record<string, string>;
  /** The body as UTF-8 text. */
  body: string;
  /** The body as it arrived. */
  bytes: Uint8Array<ArrayBuffer>;
  operationId?: string;
  /** The status of the response; 0 where a fault prevented it. */
  status: number;
  /** The milliseconds until its response was ready, without the latency of the options. */
  durationMs: number;
  /** Where the response comes from; absent for one without a body. */
  source?: ResponseSource;
  violations: Violation[];
  /** The fault that the request prefers. */
  fault?: Fault;
}
