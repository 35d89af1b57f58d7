import type { PlainResponse } from "../checker/message/response-message.ts";
import type { WrittenCall } from "../suite/wire/write-call.ts";

/** A response, read to its end. */
export interface ReceivedResponse extends PlainResponse {
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
}

const timeoutMs = 30_000;
const mostBytes = 10 * 2 ** 20;

/**
 * Sends a request and reads its response, within limits of time and size.
 * @throws {Error} that says why there is none.
 */
export async function exchange({ method, url, headers, body }: WrittenCall): Promise<ReceivedResponse> {
  const hasBody = body !== undefined && !["GET", "HEAD"].includes(method);
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    const init = { method, headers, redirect: "manual", signal: limit, ...(hasBody && { body }) } as const;
    const response = await fetch(url, init);
    return { status: response.status, headers: response.headers, body: await readBody(response) };
  } catch (error) {
    if (limit.aborted) throw new Error(`there was no response within ${timeoutMs / 1000} s`, { cause: error });
    if (error instanceof RangeError) throw error;
    const { message, cause } = error as Error;
    throw new Error(`there was no response: ${cause instanceof Error ? cause.message || cause.name : message}`, {
      cause: error,
    });
  }
}

async function readBody({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    // Leaving the loop cancels what is still to come.
    if (length > mostBytes) throw new RangeError(`the response is longer than ${mostBytes / 2 ** 20} MiB`);
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
