import { createContract } from "../checker/create-contract.ts";
import type { PlainRequest } from "../checker/message/request-message.ts";
import type { PlainResponse } from "../checker/message/response-message.ts";
import { CommandError } from "./command-error.ts";
import type { Har, HarEntry } from "./har.ts";
import { type Judged, printDiagnostics } from "./print-diagnostics.ts";
import { readDocument } from "./read-document.ts";
import { readFileOf } from "./read-file-of.ts";

export interface CheckTrafficOptions {
  har: string;
  document: string;
  url?: string | undefined;
  json?: boolean | undefined;
}

/** Checks recorded traffic against a document; true where nothing is wrong. */
export async function checkTraffic({ har, document, url, json }: CheckTrafficOptions): Promise<boolean> {
  const { log } = readFileOf(har) as Har;
  if (!Array.isArray(log?.entries))
    throw new CommandError(`${har}: is not a HAR file: expected log.entries to be a list`);
  const { document: read, locate } = await readDocument(document);
  const contract = createContract(read, { baseUrl: url, locate });
  const judged: Judged[] = [];
  for (const entry of log.entries as HarEntry[]) {
    const request = requestOf(entry);
    const found = await contract.checkRequest(request);
    const isRouted = (await contract.findOperation(request)) !== undefined;
    const answered =
      isRouted && entry.response.status > 0 ? await contract.checkResponse(request, responseOf(entry)) : [];
    const { pathname } = new URL(entry.request.url);
    judged.push({
      exchange: `${entry.request.method} ${pathname} ${entry.response.status}`,
      diagnostics: [...found, ...answered],
    });
  }
  return printDiagnostics(judged, { json });
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
