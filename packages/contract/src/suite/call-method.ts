import type { StreamFormat } from "@certspec/openapi";
import type { Outcome } from "./compare-outcome.ts";

/** Options that a client is created with: the base URL, and a secret for each option that the document names. */
export interface ClientOptions {
  baseUrl: string;
  fetch?: typeof globalThis.fetch;
  [credential: string]: string | typeof globalThis.fetch | undefined;
}

/** A method of a client. */
export type Method = (params: Record<string, unknown>, options: object) => unknown;

/** The method of an operation: `customCsrs_list` is `client.customCsrs.list`. */
export function methodAt(client: object, operationId: string): Method | undefined {
  const names = operationId.split("_");
  let owner: unknown = client;
  for (const name of names.slice(0, -1)) owner = (owner as Record<string, unknown> | undefined)?.[name];
  const method = (owner as Record<string, unknown> | undefined)?.[names.at(-1) ?? ""];
  return typeof method === "function" ? (method.bind(owner) as Method) : undefined;
}

/**
 * Makes a call and reads it in both ways; a call is one request, in how many ways it may be read.
 * Of a stream, the outcome is the list of its items, or the error that ends them.
 */
export async function outcomeOf(start: () => unknown, stream?: StreamFormat): Promise<Outcome> {
  let call: unknown;
  try {
    call = start();
  } catch (error) {
    return { result: undefined, awaited: { error } };
  }
  const read = async (): Promise<unknown> => (stream ? itemsOf(await call, stream) : call);
  const awaited = await settled(read());
  const safe = (call as { safe?: () => Promise<unknown> } | undefined)?.safe;
  if (typeof safe !== "function") return { result: undefined, awaited };
  const settledResult = await settled(safe.call(call));
  const result = "value" in settledResult ? settledResult.value : undefined;
  return { result: stream ? withItems(result, awaited) : result, awaited };
}

/** Reads a stream to its end: the data of its events, or its values. */
async function itemsOf(stream: unknown, format: StreamFormat): Promise<unknown> {
  const isIterable = typeof stream === "object" && stream !== null && Symbol.asyncIterator in stream;
  if (!isIterable) return stream;
  const items: unknown[] = [];
  for await (const item of stream as AsyncIterable<unknown>)
    items.push(format === "events" ? (item as { data?: unknown } | null)?.data : item);
  return items;
}

/** The result of a stream that was read: a stream can be read only once. */
function withItems(result: unknown, awaited: Outcome["awaited"]): unknown {
  if ((result as { ok?: unknown } | undefined)?.ok !== true) return result;
  if ("error" in awaited) return { ok: false, status: undefined, error: awaited.error };
  return { ...(result as object), data: awaited.value };
}

function settled(promise: Promise<unknown>): Promise<{ value: unknown } | { error: unknown }> {
  return promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}
