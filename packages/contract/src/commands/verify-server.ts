import { writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { argumentsForOperation } from "../arguments-for-operation.ts";
import { contractCases } from "../contract-cases.ts";
import { createContract } from "../create-contract.ts";
import type { Document } from "../document.ts";
import { locateInSources } from "../sources/locate-in-sources.ts";
import { CommandError } from "./command-error.ts";
import type { HarEntry } from "./har.ts";
import { type Judged, printDiagnostics } from "./print-diagnostics.ts";
import { readFileOf } from "./read-file-of.ts";
import { redactEntry } from "./redact-entry.ts";
import { writeRequest } from "./write-request.ts";

export interface VerifyServerOptions {
  document: string;
  url: string;
  header?: readonly string[] | undefined;
  /** Requests in a second. */
  rate: number;
  har?: string | undefined;
  json?: boolean | undefined;
}

/** Call each GET and HEAD of a document with its examples, and check the answers; true where nothing is wrong. */
export async function verifyServer(options: VerifyServerOptions): Promise<boolean> {
  const { document: file, url, header = [], rate, har, json } = options;
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new CommandError(`--url takes an http or https URL, not "${url}"`);
  if (!(rate > 0)) throw new CommandError("--rate takes a number above 0");
  const document = readFileOf(file) as Document;
  const contract = createContract(document, { baseUrl: url, locate: locateInSources(file) });
  const headers = Object.fromEntries(header.map(headerOf));
  const first = new Map(
    contractCases(document)
      .toReversed()
      .map((each) => [each.operation.id, each]),
  );
  const readOnly = [...first.values()].filter(({ operation }) => ["GET", "HEAD"].includes(operation.method));
  if (!readOnly.length) throw new CommandError(`${file}: has no GET or HEAD with an operationId to call`);
  const judged: Judged[] = [];
  const entries: HarEntry[] = [];
  for (const contractCase of readOnly) {
    if (judged.length) await sleep(1000 / rate);
    const request = writeRequest(contractCase.operation, {
      baseUrl: url,
      parameters: argumentsForOperation(document, contractCase).parameters,
      headers,
    });
    const response = await send(request);
    const text = await response.clone().text();
    judged.push({
      exchange: `${request.method} ${contractCase.operation.path} ${response.status}`,
      diagnostics: await contract.checkResponse(request, response),
    });
    entries.push(redactEntry(document, { request, response, text }));
  }
  if (har)
    writeFileSync(
      har,
      `${JSON.stringify({ log: { version: "1.2", creator: { name: "certspec-contract", version: "1" }, entries } }, undefined, 2)}\n`,
    );
  return printDiagnostics(judged, { json });
}

async function send(request: Request): Promise<Response> {
  try {
    return await fetch(request.clone(), { redirect: "manual", signal: AbortSignal.timeout(30_000) });
  } catch (error) {
    const { message, cause } = error as Error;
    const reason = cause instanceof Error ? cause.message : message;
    throw new CommandError(`${request.method} ${new URL(request.url).origin}: there was no answer: ${reason}`, {
      cause: error,
    });
  }
}

function headerOf(line: string): [string, string] {
  const at = line.indexOf(":");
  if (at < 1) throw new CommandError("--header takes a name, a colon and a value");
  return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
}
