import { isObject } from "@certspec/openapi";
import { createContract } from "../checker/create-contract.ts";
import type { Diagnostic } from "../checker/diagnostic.ts";
import type { PlainRequest } from "../checker/message/request-message.ts";
import type { PlainResponse } from "../checker/message/response-message.ts";
import { CommandError } from "./command-error.ts";
import type { Har, HarEntry } from "./har.ts";
import { findOtherTraffic, type OtherTraffic } from "./other-traffic.ts";
import { type Judged, printDiagnostics } from "./print-diagnostics.ts";
import { readDocument } from "./read-document.ts";
import { readFileOf } from "./read-file-of.ts";

export interface CheckTrafficOptions {
  har: string;
  document: string;
  url?: string | undefined;
  json?: boolean | undefined;
}

/** Checks recorded traffic against a document; true where nothing is wrong, and something was checked. */
export async function checkTraffic({ har, document, url, json }: CheckTrafficOptions): Promise<boolean> {
  const { log } = readFileOf(har) as Har;
  if (!Array.isArray(log?.entries))
    throw new CommandError(`${har}: is not a HAR file: expected log.entries to be a list`);
  const { document: read, locate } = await readDocument(document);
  const contract = createContract(read, { baseUrl: url, locate });
  const kindOf = findOtherTraffic(read, contract, url);
  const leftOut = new Map<OtherTraffic, number>();
  const judged: Judged[] = [];
  let bodiless = 0;
  for (const [index, entry] of (log.entries as HarEntry[]).entries()) {
    if (!isEntry(entry))
      throw new CommandError(
        `${har}: log.entries[${index}] needs a request with method, url and headers, and a response with status, headers and content`,
      );
    const kind = await kindOf(entry);
    if (kind !== undefined) {
      leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1);
      continue;
    }
    const request = requestOf(entry);
    const isRouted = (await contract.findOperation(request)) !== undefined;
    const found = known(await contract.checkRequest(request), hasRequestBody(entry));
    const answered =
      isRouted && entry.response.status > 0
        ? known(await contract.checkResponse(request, responseOf(entry)), hasResponseBody(entry))
        : [];
    bodiless += [hasRequestBody(entry), hasResponseBody(entry)].filter((isThere) => !isThere).length;
    const { pathname } = new URL(entry.request.url);
    judged.push({
      exchange: `${entry.request.method} ${pathname} ${entry.response.status}`,
      diagnostics: [...found, ...answered],
    });
  }
  const isRight = printDiagnostics(judged, { json });
  explain(leftOut, bodiless, json);
  // A check of nothing proves nothing.
  return isRight && (judged.length > 0 || leftOut.size === 0);
}

function isEntry(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { request, response } = value;
  if (!isObject(request) || !isObject(response)) return false;
  const isAsked =
    typeof request.method === "string" && typeof request.url === "string" && Array.isArray(request.headers);
  return (
    isAsked && typeof response.status === "number" && Array.isArray(response.headers) && isObject(response.content)
  );
}

const names: Readonly<Record<OtherTraffic, string>> = {
  "other protocol": "not over HTTP",
  preflight: "preflights of a browser",
  "other host": "to other hosts (`--url` gives the base URL of the API)",
};

function explain(leftOut: ReadonlyMap<OtherTraffic, number>, bodiless: number, json: boolean | undefined): void {
  // JSON on stdout stays JSON.
  const print = json ? console.error : console.log;
  for (const [kind, count] of leftOut) print(`${count} left out: ${names[kind]}`);
  if (bodiless > 0) print(`${bodiless} ${bodiless === 1 ? "body was" : "bodies were"} not recorded, and not checked`);
}

/** Browsers leave bodies out of what they record, and tell their size alone. */
function hasRequestBody({ request: { bodySize = 0, postData } }: HarEntry): boolean {
  return postData?.text !== undefined || bodySize <= 0;
}

function hasResponseBody({ response: { content } }: HarEntry): boolean {
  return content.text !== undefined || (content.size ?? 0) <= 0;
}

/** The diagnostics that do not depend on a body which is unknown. */
function known(diagnostics: readonly Diagnostic[], hasBody: boolean): readonly Diagnostic[] {
  return hasBody ? diagnostics : diagnostics.filter(({ place }) => !/^body\b/.test(place));
}

function requestOf({ request }: HarEntry): PlainRequest {
  const { method, url, headers, postData } = request;
  return { method, url, headers: linesOf(headers), body: postData?.text };
}

function responseOf({ response }: HarEntry): PlainResponse {
  const { status, headers, content } = response;
  const { text, encoding } = content;
  const body = text === undefined || encoding !== "base64" ? text : Buffer.from(text, "base64");
  return { status, headers: linesOf(headers).filter(([name]) => name !== "content-length"), body };
}

/** The pseudo-headers of HTTP/2 are not headers. */
function linesOf(headers: readonly { name: string; value: string }[]): (readonly [string, string])[] {
  return headers.flatMap(({ name, value }) => (name.startsWith(":") ? [] : [[name.toLowerCase(), value] as const]));
}
