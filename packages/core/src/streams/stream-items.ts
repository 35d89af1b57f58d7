import { CertspecError, RequestError, ResponseError } from "../errors/errors.ts";
import { networkError } from "../errors/network-error.ts";
import { timeoutError } from "../errors/timeout-error.ts";
import { attemptEvent } from "../transport/hooks.ts";
import type { SentRequest } from "../transport/receive-body.ts";
import { onAbort, withTimeout } from "../transport/with-timeout.ts";
import type { LineDivider } from "./divide-lines.ts";
import type { StreamParser } from "./stream-parser.ts";

/** The items of a response that is being received. */
export interface StreamItems extends AsyncIterable<unknown> {
  /** Cancels the rest of the body. */
  close: () => void;
}

/** The parts that read a stream. */
export interface StreamFormat {
  divider: LineDivider;
  parser: StreamParser;
}

/** Iterates over the items of a body as they arrive. It ends the connection when the iteration ends or a signal aborts. */
export function streamItems(
  { body }: Response,
  { divider, parser }: StreamFormat,
  { request, policy, context }: SentRequest,
  startedMs: number,
): StreamItems {
  const { signals, timeoutMs, totalTimeoutMs = Number.POSITIVE_INFINITY, maxResponseBytes, hooks } = policy;
  const reader = (body ?? new Blob([]).stream()).getReader();
  let stopListening: (() => void)[] = [];
  let isClosed = false;
  const close = () => {
    isClosed = true;
    for (const stop of stopListening) stop();
    // It rejects if the connection has failed, which the iteration reports.
    reader.cancel().catch(() => undefined);
  };
  // Not only while the iteration waits: a stream that nobody reads holds a connection too.
  stopListening = signals.map((signal) => onAbort(signal, close));

  const nextChunk = async (aliveMs: number): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    const nowMs = performance.now();
    const leftMs = aliveMs + timeoutMs - nowMs;
    const totalLeftMs = startedMs + totalTimeoutMs - nowMs;
    const lateError =
      totalLeftMs < leftMs
        ? timeoutError("end of the stream", totalTimeoutMs, context, "totalTimeoutMs")
        : timeoutError("event", timeoutMs, context);
    const waitMs = Math.max(0, Math.min(leftMs, totalLeftMs));
    return withTimeout(signals, waitMs, lateError, async () => (await reader.read()).value);
  };

  const checkSize = (size: number): void => {
    if (size > maxResponseBytes)
      throw new ResponseError(`An event is longer than ${maxResponseBytes} bytes (maxResponseBytes)`, context);
  };

  async function* items(): AsyncGenerator<unknown, void> {
    /** Time of the last sign of life: the end of a line, such as that of a comment, which keeps the connection alive. */
    let aliveMs = performance.now();
    /** Bytes of the lines of the current item. */
    let size = 0;
    try {
      for (let isOpen = true; isOpen; ) {
        const chunk = await nextChunk(aliveMs);
        // The caller has left, and needs no error for an item that it cut short.
        if (isClosed) return;
        isOpen = chunk !== undefined;
        const lines = chunk ? divider.divide(chunk) : divider.rest();
        if (lines.length > 0) aliveMs = performance.now();
        for (const line of lines) {
          size += line.size;
          checkSize(size);
          for (const item of parser.accept(line.text)) {
            yield item;
            for (const signal of signals) signal.throwIfAborted();
            // The time that the caller takes for an item does not count.
            aliveMs = performance.now();
          }
          if (!parser.isPending()) size = 0;
        }
        checkSize(size + divider.size());
      }
      yield* parser.end();
    } catch (thrown) {
      throw failure(thrown);
    } finally {
      close();
    }
  }

  const failure = (thrown: unknown): unknown => {
    const aborted = signals.find((signal) => signal.aborted);
    if (aborted) return aborted.reason;
    const error = thrown instanceof CertspecError ? thrown : networkError(thrown, context, request);
    for (const hook of hooks) hook.onError?.({ ...attemptEvent(context, context.attempts ?? 1), error });
    return error;
  };

  let isTaken = false;
  return {
    close,
    [Symbol.asyncIterator]: () => {
      if (isTaken) throw new RequestError("A stream can be read only once. Call the method again", context);
      isTaken = true;
      const generator = items();
      return {
        next: () => generator.next(),
        // A generator that has not begun, or that waits for a chunk, would not close the stream by itself.
        return: () => {
          close();
          return generator.return();
        },
      };
    },
  };
}
