import { writeFileSync } from "node:fs";
import type { Contract } from "../checker/contract.ts";
import { createContract } from "../checker/create-contract.ts";
import { type Diagnostic, formatDiagnostic } from "../checker/diagnostic.ts";
import { CommandError } from "./command-error.ts";
import type { HarEntry } from "./har.ts";
import { type PassedExchange, type RunningProxy, startProxy } from "./proxy/proxy-server.ts";
import { recordExamples } from "./proxy/recorded-examples.ts";
import { readDocument } from "./read-document.ts";
import { redactEntry } from "./redact-entry.ts";

export interface RunProxyOptions {
  document: string;
  to: string;
  port: number;
  host: string;
  errors?: boolean | undefined;
  har?: string | undefined;
  record?: string | undefined;
  json?: boolean | undefined;
}

/** A proxy that judges what passes. */
export interface JudgingProxy {
  url: string;
  /** Stops it, writes its files, and tells whether nothing was wrong. */
  close(): Promise<boolean>;
}

const mostEntries = 10_000;

/**
 * Starts a proxy in front of a server, which prints how requests and responses break a document.
 * @throws {CommandError} with what to give.
 */
export async function runProxy(options: RunProxyOptions): Promise<JudgingProxy> {
  const { document: file, to, port, host, errors, har, record } = options;
  if (!URL.canParse(to) || !/^https?:/.test(to))
    throw new CommandError(`Invalid --to "${to}". Expected an http or https URL.`);
  const { document, locate } = await readDocument(file);
  const contract = createContract(document, { baseUrl: to, locate });
  const entries: HarEntry[] = [];
  const examples = recordExamples(document);
  const judging = new Set<Promise<void>>();
  let wrong = 0;
  const judge = async (exchange: PassedExchange): Promise<void> => {
    const diagnostics = [...(await judgeRequest(contract, exchange)), ...(await judgeResponse(contract, exchange))];
    wrong += diagnostics.length > 0 ? 1 : 0;
    print(exchange, diagnostics, options);
    if (har !== undefined && entries.length < mostEntries) entries.push(redactEntry(document, writtenOf(exchange)));
    const operation = record === undefined ? undefined : await contract.findOperation(plainRequest(exchange));
    if (operation) examples.add(operation, exchange);
  };
  const proxy: RunningProxy = await startProxy({
    to,
    port,
    host,
    onExchange: (exchange) => {
      const judged = judge(exchange).finally(() => judging.delete(judged));
      judging.add(judged);
    },
    ...(errors && {
      reject: {
        request: async (exchange) =>
          problemOf(422, "The request breaks the contract", await judgeRequest(contract, exchange)),
        response: async (exchange) =>
          problemOf(502, "The response breaks the contract", await judgeResponse(contract, exchange)),
      },
    }),
  });
  const finish = async (): Promise<boolean> => {
    await proxy.close();
    await Promise.all(judging);
    const log = { version: "1.2", creator: { name: "certspec-contract", version: "1" }, entries };
    if (har !== undefined) writeFileSync(har, `${JSON.stringify({ log }, undefined, 2)}\n`);
    if (record !== undefined) writeFileSync(record, `${JSON.stringify(examples.overlay(), undefined, 2)}\n`);
    return wrong === 0;
  };
  let finished: Promise<boolean> | undefined;
  return {
    url: proxy.url,
    close: () => {
      finished ??= finish();
      return finished;
    },
  };
}

type PlainMessage = Parameters<Contract["checkRequest"]>[0];

function plainRequest({ method, url, request: { headers, body } }: PassedExchange): PlainMessage {
  return { method, url, headers, ...(body && { body }) };
}

/** Judges a request; a body that is too long, or in an unknown coding, is not judged. */
async function judgeRequest(contract: Contract, exchange: PassedExchange): Promise<Diagnostic[]> {
  return exchange.request.body === undefined ? [] : contract.checkRequest(plainRequest(exchange));
}

async function judgeResponse(contract: Contract, exchange: PassedExchange): Promise<Diagnostic[]> {
  const { response } = exchange;
  if (response?.body === undefined) return [];
  const { status, headers, body } = response;
  // Without a matching operation, the response cannot be checked.
  const isRouted = (await contract.findOperation(plainRequest(exchange))) !== undefined;
  return isRouted ? contract.checkResponse(plainRequest(exchange), { status, headers, body }) : [];
}

function problemOf(status: number, title: string, diagnostics: readonly Diagnostic[]): object | undefined {
  if (diagnostics.length === 0) return undefined;
  return {
    type: `urn:certspec:proxy:${status}`,
    title,
    status,
    detail: diagnostics.map(formatDiagnostic).join("\n"),
    diagnostics,
  };
}

function writtenOf({ method, url, request, response }: PassedExchange): Parameters<typeof redactEntry>[1] {
  const mutable = (headers: PassedExchange["request"]["headers"]): [string, string][] =>
    headers.map(([name, value]) => [name, value]);
  return {
    request: { method, url, headers: mutable(request.headers), ...(request.body && { body: request.body }) },
    response: response && {
      status: response.status,
      headers: new Headers(mutable(response.headers)),
      body: response.body ?? new Uint8Array(),
    },
  };
}

function print(
  { method, url, response }: PassedExchange,
  diagnostics: readonly Diagnostic[],
  { json }: RunProxyOptions,
): void {
  const { pathname } = new URL(url);
  const status = response?.status ?? "-";
  if (json) console.log(JSON.stringify({ exchange: `${method} ${pathname} ${status}`, diagnostics }));
  else
    console.log(
      [`${method} ${pathname} ${status}`, ...diagnostics.map((each) => `  ${formatDiagnostic(each)}`)].join("\n"),
    );
}
