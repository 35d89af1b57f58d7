import type { Quotable } from "../errors/cause-of.ts";
import type { ErrorContext } from "../errors/errors.ts";
import type { Hooks } from "./hooks.ts";

/** The limits within which a response is received, and whom to tell of errors. */
export interface ReceivePolicy {
  /** Timeout of an attempt in milliseconds, including the body; for a stream, until its response and between its events. */
  timeoutMs: number;
  /** Timeout of all attempts and retry delays in milliseconds; for a stream, until its end. */
  totalTimeoutMs?: number | undefined;
  maxResponseBytes: number;
  signals: readonly AbortSignal[];
  hooks: readonly Hooks[];
}

/** A request that was sent, for errors of its response. */
export interface SentRequest {
  request: Quotable;
  policy: ReceivePolicy;
  context: ErrorContext;
}

/** Receives the body of a response, within the timeout of an attempt. Returns as many of its bytes as the response is read from. */
export type ReceiveBody = (response: Response, sent: SentRequest) => Promise<Uint8Array<ArrayBuffer>>;
