import { readFile } from "node:fs/promises";
import { readingFailure } from "@certspec/openapi";
import { MockError } from "../mock-error.ts";

/** Limits of what is fetched for one document. */
const maxBytes = 50 * 1024 * 1024;
const timeoutMs = 30_000;
const maxRedirects = 5;

/** Tells a URL from the path of a file. */
export function isUrl(location: string): boolean {
  return /^https?:\/\//i.test(location);
}

/**
 * Reads the text of a file or a URL.
 * @throws {MockError} when it cannot be read, or must not be: a URL has to be https, or lead to this machine.
 */
export async function readSource(location: string): Promise<string> {
  return isUrl(location) ? fetchText(location) : readText(location);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new MockError(`${path}: ${readingFailure(error)}`, { cause: error });
  }
}

async function fetchText(location: string): Promise<string> {
  const signal = AbortSignal.timeout(timeoutMs);
  let url = allowedUrl(location, location);
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const response = await request(url, signal);
    const target = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && target !== null) {
      await response.body?.cancel();
      url = allowedUrl(new URL(target, url).href, location);
      continue;
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new MockError(`${location}: the server responded with ${response.status}; check the address`);
    }
    return readLimited(response, location);
  }
  throw new MockError(`${location}: more than ${maxRedirects} redirects; give the last address`);
}

async function request(url: URL, signal: AbortSignal): Promise<Response> {
  const accept = "application/json, application/yaml, text/yaml, */*;q=0.5";
  try {
    return await fetch(url, { redirect: "manual", signal, headers: { accept } });
  } catch (error) {
    throw unreadable(url.href, error);
  }
}

async function readLimited(response: Response, location: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > maxBytes) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw unreadable(location, error);
  }
  if (length > maxBytes)
    throw new MockError(`${location}: is longer than ${maxBytes} bytes; download it and give the path of the file`);
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function unreadable(location: string, error: unknown): MockError {
  const { name, message, cause } = error as Error;
  if (name === "TimeoutError")
    return new MockError(`${location}: did not arrive within ${timeoutMs / 1000} s`, { cause: error });
  const reason = cause instanceof Error ? cause.message : message;
  return new MockError(`${location}: cannot be fetched: ${reason || message}`, { cause: error });
}

/** A document that comes from elsewhere must not lead to this machine, and no document travels in the clear. */
function allowedUrl(target: string, start: string): URL {
  const url = new URL(target);
  const isLocal = isLoopback(url.hostname);
  if (url.protocol === "https:" && (!isLocal || isLoopback(new URL(start).hostname))) return url;
  if (url.protocol === "http:" && isLocal && isLoopback(new URL(start).hostname)) return url;
  throw new MockError(
    `${start}: ${target === start ? "must" : `redirects to ${target}, which must`} be https, or lead to this machine`,
  );
}

/** Tells whether a host is this machine. */
export function isLoopback(host: string): boolean {
  return /^(?:.+\.)?localhost$/.test(host) || host === "[::1]" || host === "::1" || /^127(?:\.\d+){3}$/.test(host);
}
