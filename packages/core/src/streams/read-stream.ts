import { createApiPromise } from "../client/api-promise.ts";
import { ResponseError } from "../errors/errors.ts";
import { acceptsMediaType, mediaTypeOf } from "../request/media-type.ts";
import type { PreparedOperation } from "../request/prepare-operation.ts";
import { attempt } from "../transport/attempt.ts";
import { readBody } from "../transport/read-body.ts";
import { keptCharacters } from "../transport/read-response.ts";
import type { ReceiveBody, SentRequest } from "../transport/receive-body.ts";
import { createLineDivider } from "./divide-lines.ts";
import { createEventParser } from "./parse-events.ts";
import { createLineParser, createSequenceParser } from "./parse-lines.ts";
import { type StreamFormat, type StreamItems, streamItems } from "./stream-items.ts";
import type { StreamReader } from "./stream-reader.ts";

/**
 * Calls an operation, and returns the items of its stream when the response begins: events, or the values of JSON lines.
 * Until then it is a call like any other, with retries and typed errors.
 */
export const readStream: StreamReader = ({ operation, ...call }, run) => {
  const startedMs = performance.now();
  let items: StreamItems | undefined;
  const receiveBody: ReceiveBody = async (response, sent) => {
    const { policy, context } = sent;
    const isStream = response.ok && acceptsMediaType(operation.accept, mediaTypeOf(response.headers));
    if (!isStream) return readBody(response, policy.maxResponseBytes, context);
    items = streamItems(response, formatOf(operation, response, sent), sent, startedMs);
    return new Uint8Array();
  };
  const opened = run({ ...call, operation: { ...operation, receiveBody } }).then(
    ({ response }) => ({ data: items ?? noItems(), response }),
    (error: unknown) => {
      // A hook that throws fails the call after the response has begun.
      items?.close();
      throw error;
    },
  );
  const promise = createApiPromise<AsyncIterable<unknown>, unknown>(opened);
  return Object.assign(promise, { [Symbol.asyncIterator]: () => iteratorOf(promise) });
};

function formatOf(
  { stream, textEvents = false }: PreparedOperation,
  { headers }: Response,
  { context }: SentRequest,
): StreamFormat {
  const parseJson = (text: string): unknown => {
    // The message of the parser is dropped, because it quotes the text.
    const parsed = attempt((): { value: unknown } => ({ value: JSON.parse(text) }));
    if (parsed) return parsed.value;
    throw new ResponseError("An event is not JSON", context, { body: text.slice(0, keptCharacters) });
  };
  if (stream === "events") {
    const parse = textEvents ? (text: string) => text : parseJson;
    const cutShort = () => new ResponseError("The stream ended within an event", context);
    return { divider: createLineDivider(true), parser: createEventParser(parse, cutShort) };
  }
  const isSequence = mediaTypeOf(headers).endsWith("json-seq");
  const parser = isSequence ? createSequenceParser(parseJson) : createLineParser(parseJson);
  return { divider: createLineDivider(false), parser };
}

/** Iterates over the items of a stream that has not begun yet. */
function iteratorOf(stream: Promise<AsyncIterable<unknown>>): AsyncIterator<unknown, void> {
  let begun: Promise<AsyncIterator<unknown, void>> | undefined;
  const iterator = (): Promise<AsyncIterator<unknown, void>> => {
    begun ??= stream.then((items) => items[Symbol.asyncIterator]());
    return begun;
  };
  return {
    next: async () => (await iterator()).next(),
    return: async () => {
      await (await iterator()).return?.();
      return { done: true, value: undefined };
    },
  };
}

async function* noItems(): AsyncGenerator<never, void> {
  // A success without a body, such as 204, is a stream without items.
}
