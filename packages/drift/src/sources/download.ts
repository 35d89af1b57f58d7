import { DriftError } from "../drift-error.ts";
import { exitCodes } from "../exit-codes.ts";

/** How a source is downloaded. */
export interface DownloadOptions {
  /** The ETag of what is known already; an answer that has not changed is not sent again. */
  etag?: string | undefined;
  /** @default 30000 */
  timeoutMs?: number | undefined;
  /** @default 33554432 */
  maxBytes?: number | undefined;
}

/** What was downloaded; without a text when it is what was known already. */
export interface Download {
  text: string | undefined;
  etag: string | undefined;
}

/** Download a text; throws a `DriftError` when the source cannot be reached, takes too long or is too large. */
export async function download(url: string, options: DownloadOptions = {}): Promise<Download> {
  const { etag, timeoutMs = 30_000, maxBytes = 32 * 1024 * 1024 } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { signal, headers: etag ? { "if-none-match": etag } : {} });
    if (response.status === 304 && etag) return { text: undefined, etag };
    if (!response.ok) throw failure(url, `it answered ${response.status}`);
    return { text: await readText(response, url, maxBytes), etag: response.headers.get("etag") ?? undefined };
  } catch (cause) {
    if (cause instanceof DriftError) throw cause;
    if (signal.aborted) throw failure(url, `it took longer than ${timeoutMs / 1000} s`, cause);
    const { code, message } = ((cause as Error).cause ?? cause) as NodeJS.ErrnoException;
    const advice = "fetch is the only step that needs a network, and all others work from the lock";
    throw failure(url, `it cannot be reached (${code ?? message}); ${advice}`, cause);
  }
}

async function readText(response: Response, url: string, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    // Leaving the loop cancels the body.
    if (size > maxBytes) throw failure(url, `it is larger than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function failure(url: string, reason: string, cause?: unknown): DriftError {
  return new DriftError(`${url}: ${reason}`, { exitCode: exitCodes.unreachable, cause });
}
