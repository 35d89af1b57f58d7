import { essenceOf } from "@certspec/openapi";
import { exitCodes } from "../exit-codes.ts";
import { UpstreamError } from "../upstream-error.ts";

/** How a source is downloaded. */
export interface DownloadOptions {
  /** The ETag of the known text; an unchanged response comes without a body. */
  etag?: string | undefined;
  /** @default 30000 */
  timeoutMs?: number | undefined;
  /** @default 33554432 */
  maxBytes?: number | undefined;
}

/** A downloaded text; undefined where it has not changed. */
export interface Download {
  text: string | undefined;
  etag: string | undefined;
}

/** How large a source may be unless told otherwise. */
export const defaultMaxBytes: number = 32 * 1024 * 1024;

/** Download a text; throws a `UpstreamError` when the source cannot be reached, takes too long or is too large. */
export async function download(url: string, options: DownloadOptions = {}): Promise<Download> {
  const { etag, timeoutMs = 30_000, maxBytes = defaultMaxBytes } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    // Where a source moves to is for people to see: the address is what they have reviewed.
    const response = await fetch(url, { signal, redirect: "manual", headers: etag ? { "if-none-match": etag } : {} });
    if (response.status === 304 && etag) return { text: undefined, etag };
    requireResponse(url, response);
    return { text: await readText(response, url, maxBytes), etag: response.headers.get("etag") ?? undefined };
  } catch (cause) {
    if (cause instanceof UpstreamError) throw cause;
    if (signal.aborted)
      throw failure("timeout", url, `it took longer than ${timeoutMs / 1000} s; --timeout gives it more`, cause);
    const { code, message } = ((cause as Error).cause ?? cause) as NodeJS.ErrnoException;
    const advice = "fetch is the only step that needs a network, and all others work from the lock";
    throw failure("unreachable", url, `it cannot be reached (${code ?? message}); ${advice}`, cause);
  }
}

/** Fail for anything but a text or data from the source itself. */
function requireResponse(url: string, { status, ok, headers }: Response): void {
  if (status === 304)
    throw failure(
      "unreachable",
      url,
      "it answered 304, not modified, though nothing of it is known here; a cache in between responded: try again later, or from elsewhere",
    );
  const location = headers.get("location") ?? "no address that it names";
  if (status >= 300 && status < 400)
    throw failure("moved", url, `it redirects to ${location}; if that is right, name that in upstream.yaml`);
  if (!ok) throw failure("unreachable", url, `it answered ${status}`);
  const type = essenceOf(headers.get("content-type") ?? "");
  const isReadable = type === "" || /^text\/(?!html$)|json$|yaml$|^application\/octet-stream$/.test(type);
  if (!isReadable) throw failure("contentType", url, `it is ${type}, which is neither a text nor data`);
}

async function readText(response: Response, url: string, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    // Leaving the loop cancels the body.
    if (size > maxBytes) throw failure("tooLarge", url, `it is larger than ${maxBytes} bytes; --max-bytes takes more`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function failure(kind: keyof typeof exitCodes, url: string, reason: string, cause?: unknown): UpstreamError {
  return new UpstreamError(`${url}: ${reason}`, { exitCode: exitCodes[kind], cause });
}
