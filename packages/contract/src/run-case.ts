import type { Mock, RecordedRequest } from "@certspec/mock";
import { argumentsForOperation } from "./arguments-for-operation.ts";
import { methodAt, outcomeOf } from "./call-method.ts";
import { compareOutcome } from "./compare-answer.ts";
import type { ContractCase } from "./contract-cases.ts";
import { type Contract, createContract } from "./create-contract.ts";
import { credentialOptions, secretsFor } from "./credentials.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Document } from "./document.ts";
import { expectedAnswer } from "./expected-answer.ts";
import { compare, type Mismatch, show } from "./mismatch.ts";

/** Options that a client is created with: the base URL, and a secret for each option that the document names. */
export interface ClientOptions {
  baseUrl: string;
  fetch?: typeof globalThis.fetch;
  [credential: string]: string | typeof globalThis.fetch | undefined;
}

export interface Setting {
  document: Document;
  /** Of the document at the mock's URL; made for each case where there is none. */
  contract?: Contract;
  mock: Mock;
  createClient: (options: ClientOptions) => object;
}

/** What a case finds: in a request, or in what became of the call. */
export type Complaint = Diagnostic | Mismatch;

/** Make one call through a client, and say what it does not do as its document says. */
export async function runCase(
  contractCase: ContractCase,
  { document, mock, createClient, contract = createContract(document, { baseUrl: mock.url }) }: Setting,
): Promise<Complaint[]> {
  const { operation, status, example } = contractCase;
  const client = createClient({ ...credentialOptions(document, operation), baseUrl: mock.url });
  const method = methodAt(client, operation.id);
  if (!method)
    return [{ place: `client.${operation.id.replaceAll("_", ".")}`, expected: "a method", received: "nothing" }];

  const call = attempted(() => argumentsForOperation(document, contractCase));
  if (call instanceof Error) return [{ place: "document", expected: "an example", received: call.message }];
  mock.reset();
  const outcome = await outcomeOf(() =>
    method(call.params, { headers: { prefer: preferFor(status, example?.name) }, maxRetries: 0 }),
  );
  const [request, ...more] = mock.requests;
  if (!request || more.length) {
    const error = outcome && "error" in outcome.awaited ? ` (${show(outcome.awaited.error)})` : "";
    return [{ place: "requests", expected: "1", received: `${mock.requests.length}${error}` }];
  }
  const { method: verb, path, headers, bytes } = request;
  const intent = {
    intended: { ...call.params, body: call.body?.value },
    operationId: operation.id,
    secrets: secretsFor(document, operation),
  };
  return [
    ...violationsOf(request),
    ...(await contract.checkRequest(
      { method: verb, url: new URL(mock.url).origin + path, headers, body: bytes },
      intent,
    )),
    ...compare("status of the mock", status, request.status),
    ...(await compareOutcome(outcome, contractCase, expectedAnswer(document, contractCase))),
  ];
}

/** What Prism finds in the request, and in the document's own example. */
function violationsOf({ violations }: RecordedRequest): Mismatch[] {
  return violations
    .filter(({ severity }) => severity === "Error")
    .map(({ on, location, message }) => ({
      place: [on, ...location].join(" "),
      expected: "no violation",
      received: message,
    }));
}

function attempted<Value>(action: () => Value): Value | Error {
  try {
    return action();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function preferFor(status: number, example: string | undefined): string {
  return example === undefined ? `code=${status}` : `code=${status}, example="${example}"`;
}
