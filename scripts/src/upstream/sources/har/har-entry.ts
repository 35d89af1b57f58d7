import { essenceOf, isObject } from "@certspec/openapi";
import { exitCodes } from "../../exit-codes.ts";
import { UpstreamError } from "../../upstream-error.ts";

/** One call of a recording, as far as it says something about an API. */
export interface HarEntry {
  method: string;
  url: URL;
  status: number;
  query: { name: string; value: string }[];
  sent: HarBody | undefined;
  received: HarBody | undefined;
}

/** A body that was recorded; without a value when it is not JSON. */
export interface HarBody {
  mediaType: string;
  value: unknown;
}

/**
 * Reads a recording of real traffic.
 * @throws {UpstreamError} for anything else, naming the entry that is wrong.
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export function readHar(text: string, source: string): HarEntry[] {
  const recording = parse(text, source);
  const log = isObject(recording) ? recording.log : undefined;
  if (!isObject(log) || !Array.isArray(log.entries))
    throw unknownShape(source, "expected a HAR recording: log.entries is missing");
  if (log.entries.length === 0) throw unknownShape(source, "this recording has no entries");
  return log.entries.flatMap((entry, index) => readEntry(entry, `${source}: log.entries[${index}]`) ?? []);
}

function readEntry(entry: unknown, place: string): HarEntry | undefined {
  const { request, response } = isObject(entry) ? entry : {};
  if (!isObject(request) || !isObject(response)) throw unknownShape(place, "it has no request or no response");
  if (typeof request.method !== "string" || typeof request.url !== "string" || typeof response.status !== "number")
    throw unknownShape(place, "it has no method, no url or no status");
  // Browsers record calls that were blocked or cut off with the status 0: there was no response.
  if (response.status === 0) return undefined;
  if (!URL.canParse(request.url)) throw unknownShape(place, `not a URL: ${request.url}`);
  const url = new URL(request.url);
  return {
    method: request.method.toUpperCase(),
    url,
    status: response.status,
    query: [...url.searchParams].map(([name, value]) => ({ name, value })),
    sent: readBody(request.postData, place),
    received: readBody(response.content, place),
  };
}

function readBody(body: unknown, place: string): HarBody | undefined {
  if (!isObject(body) || typeof body.text !== "string" || body.text === "") return undefined;
  const type = essenceOf(typeof body.mimeType === "string" ? body.mimeType : "");
  if (!/^application\/(?:json|.+\+json)$/.test(type)) return { mediaType: type, value: undefined };
  const text = body.encoding === "base64" ? Buffer.from(body.text, "base64").toString("utf8") : body.text;
  try {
    return { mediaType: type, value: JSON.parse(text) as unknown };
  } catch (cause) {
    throw unknownShape(place, `its body is not valid ${type}: ${(cause as Error).message}`, cause);
  }
}

function parse(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unknownShape(source, `not valid JSON: ${(cause as Error).message}`, cause);
  }
}

function unknownShape(place: string, reason: string, cause?: unknown): UpstreamError {
  return new UpstreamError(`${place}: ${reason}`, { exitCode: exitCodes.unknownShape, cause });
}
