import { writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Document } from "@certspec/openapi";
import type { Generation } from "@certspec/openapi/samples";
import type { Contract } from "../checker/contract.ts";
import { createContract } from "../checker/create-contract.ts";
import { responseFor } from "../checker/operations-of.ts";
import { createSchemas } from "../checker/schema/create-schemas.ts";
import { type ContractCase, contractCases } from "../suite/contract-cases.ts";
import type { WrittenCall } from "../suite/wire/write-call.ts";
import { CommandError } from "./command-error.ts";
import { withOperationIds } from "./document-test/with-operation-ids.ts";
import { exchange, type ReceivedResponse } from "./exchange.ts";
import type { HarEntry } from "./har.ts";
import { negativeExchanges } from "./negative-exchanges.ts";
import { type Planned, plannedExchange, type Target } from "./planned-exchange.ts";
import { type Judged, printDiagnostics } from "./print-diagnostics.ts";
import { readDocument } from "./read-document.ts";
import { redactEntry } from "./redact-entry.ts";

export interface VerifyServerOptions {
  document: string;
  url: string;
  header?: readonly string[] | undefined;
  /** Requests in a second. */
  rate: number;
  /** Sends requests too that the server must reject. */
  negative?: boolean | undefined;
  /** Sends those to operations too that write. */
  negativeWrites?: boolean | undefined;
  har?: string | undefined;
  json?: boolean | undefined;
}

/** After so many requests without a response, and none with one, there is no server. */
const mostUnanswered = 3;

/** Calls each GET and HEAD of a document with its examples, and checks the responses; true where nothing is wrong. */
export async function verifyServer(options: VerifyServerOptions): Promise<boolean> {
  const { document: file, url, header = [], rate, har, json } = options;
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new CommandError(`Invalid --url "${url}". Expected an http or https URL.`);
  if (!(rate > 0)) throw new CommandError("Invalid --rate. Expected a number above 0.");
  const headers = Object.fromEntries(header.map(headerOf));
  const { document: given, locate } = await readDocument(file);
  const document = withOperationIds(given);
  const contract = createContract(document, { baseUrl: url, locate });
  const target = { document, baseUrl: url, headers };
  const planned = await plan(file, options, { ...target, contract });
  const judged: Judged[] = [];
  const entries: HarEntry[] = [];
  let answered = 0;
  for (const each of planned) {
    if (judged.length) await sleep(1000 / rate);
    const { entry, hasResponse, ...found } = await play(each, { document, contract });
    judged.push(found);
    if (entry) entries.push(entry);
    answered += hasResponse ? 1 : 0;
    if (!answered && judged.length >= Math.min(mostUnanswered, planned.length))
      throw new CommandError(`${new URL(url).origin}: ${found.failure}`);
  }
  if (har)
    writeFileSync(
      har,
      `${JSON.stringify({ log: { version: "1.2", creator: { name: "certspec-contract", version: "1" }, entries } }, undefined, 2)}\n`,
    );
  return printDiagnostics(judged, { json });
}

async function plan(
  file: string,
  { negative, negativeWrites }: VerifyServerOptions,
  target: Target & { contract: Contract },
): Promise<Planned[]> {
  const { document } = target;
  const first = [
    ...new Map(
      contractCases(document)
        .toReversed()
        .map((each) => [each.operation.id, each]),
    ).values(),
  ].toReversed();
  const readOnly = first.filter(isReadOnly);
  if (!readOnly.length) throw new CommandError(`${file}: expected a GET or HEAD operation to call`);
  const right = readOnly.map((each) => plannedExchange(each, target));
  if (!negative && !negativeWrites) return right;
  const schemas = createSchemas(document);
  const generation: Generation = {
    document,
    direction: "request",
    isValid: (pointer, value) => schemas.isValid({ pointer, value, direction: "request" }),
  };
  const wrong: Planned[] = [];
  for (const each of negativeWrites ? first : readOnly)
    wrong.push(...(await negativeExchanges(each, { ...target, generation })));
  return [...right, ...wrong];
}

function isReadOnly({ operation }: ContractCase): boolean {
  return ["GET", "HEAD"].includes(operation.method);
}

interface Played extends Judged {
  entry?: HarEntry;
  hasResponse: boolean;
}

/** Sends one request and checks the response. A failed request does not stop the others. */
async function play(
  planned: Planned,
  { document, contract }: { document: Document; contract: Contract },
): Promise<Played> {
  const { operation } = planned.contractCase;
  const title = `${operation.method} ${operation.path}`;
  let request: WrittenCall;
  try {
    request = await planned.write();
  } catch (error) {
    const failure = `the request could not be created: ${(error as Error).message}`;
    return { exchange: title, diagnostics: [], failure, hasResponse: false };
  }
  let response: ReceivedResponse;
  try {
    response = await exchange(request);
  } catch (error) {
    const failure = (error as Error).message;
    return { exchange: title, diagnostics: [], failure, hasResponse: false, entry: redactEntry(document, { request }) };
  }
  const { status } = response;
  const isChecked = planned.wrong === undefined || responseFor(operation, status) !== undefined;
  const failure = planned.wrong === undefined ? undefined : rejectionFault(planned.wrong, status);
  return {
    exchange: `${title} ${status}`,
    diagnostics: isChecked ? await contract.checkResponse(request, response) : [],
    ...(failure !== undefined && { failure }),
    hasResponse: true,
    entry: redactEntry(document, { request, response }),
  };
}

function rejectionFault(wrong: string, status: number): string | undefined {
  if (status >= 200 && status < 300) return `accepted in place of a rejection: ${wrong}`;
  return status >= 500 ? `a server error in place of a rejection: ${wrong}` : undefined;
}

function headerOf(line: string): [string, string] {
  const at = line.indexOf(":");
  if (at < 1)
    throw new CommandError(
      "Invalid --header. Expected a name, a colon and a value, such as 'Authorization: Bearer …'.",
    );
  return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
}
