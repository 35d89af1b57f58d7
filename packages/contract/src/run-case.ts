import type { Mock } from "@certspec/mock";
import { argumentsForOperation } from "./arguments-for-operation.ts";
import { compareOutcome, type Outcome } from "./compare-answer.ts";
import { compareRequest } from "./compare-request.ts";
import type { ContractCase } from "./contract-cases.ts";
import { credentialOptions } from "./credentials.ts";
import type { Document } from "./document.ts";
import { expectedAnswer } from "./expected-answer.ts";
import { compare, type Mismatch, show } from "./mismatch.ts";

/** Options that a client is created with: the base URL, and a secret for each option that the document names. */
export interface ClientOptions {
  baseUrl: string;
  [credential: string]: string;
}

export interface Setting {
  document: Document;
  mock: Mock;
  createClient: (options: ClientOptions) => object;
}

/** Make one call through a client, and say what it does not do as its document says. */
export async function runCase(
  contractCase: ContractCase,
  { document, mock, createClient }: Setting,
): Promise<Mismatch[]> {
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
  const basePath = new URL(mock.url).pathname.replace(/\/$/, "");
  return [
    ...(await compareRequest(request, { document, operation, basePath, call })),
    ...compare("status of the mock", status, request.status),
    ...(await compareOutcome(outcome, contractCase, expectedAnswer(document, contractCase))),
  ];
}

function attempted<Value>(action: () => Value): Value | Error {
  try {
    return action();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

type Method = (params: Record<string, unknown>, options: object) => unknown;

/** `customCsrs_list` is `client.customCsrs.list`. */
function methodAt(client: object, operationId: string): Method | undefined {
  const names = operationId.split("_");
  let owner: unknown = client;
  for (const name of names.slice(0, -1)) owner = (owner as Record<string, unknown> | undefined)?.[name];
  const method = (owner as Record<string, unknown> | undefined)?.[names.at(-1) ?? ""];
  return typeof method === "function" ? (method.bind(owner) as Method) : undefined;
}

/** A call is one request, in how many ways it may be read. */
async function outcomeOf(start: () => unknown): Promise<Outcome> {
  let call: unknown;
  try {
    call = start();
  } catch (error) {
    return { result: undefined, awaited: { error } };
  }
  const awaited = await settled(Promise.resolve(call));
  const safe = (call as { safe?: () => Promise<unknown> } | undefined)?.safe;
  if (typeof safe !== "function") return { result: undefined, awaited };
  const result = await settled(safe.call(call));
  return { result: "value" in result ? result.value : undefined, awaited };
}

function settled(promise: Promise<unknown>): Promise<{ value: unknown } | { error: unknown }> {
  return promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}

function preferFor(status: number, example: string | undefined): string {
  return example === undefined ? `code=${status}` : `code=${status}, example="${example}"`;
}
