import type { Mock } from "@certspec/mock";
import { allows, type Document } from "@certspec/openapi";
import { attempted } from "../checker/attempted.ts";
import type { Contract } from "../checker/contract.ts";
import { readRequest } from "../checker/message/request-message.ts";
import { compare, show } from "../checker/mismatch.ts";
import { argumentsForOperation } from "./arguments-for-operation.ts";
import { type ClientOptions, methodAt, outcomeOf } from "./call-method.ts";
import { compareOutcome, type Outcome } from "./compare-answer.ts";
import type { Complaint } from "./complaint-error.ts";
import type { ContractCase } from "./contract-cases.ts";
import { cellNames } from "./coverage/cell.ts";
import { cellsHit } from "./coverage/cells-hit.ts";
import { credentialOptions, secretsFor } from "./credentials.ts";
import { expectedAnswer } from "./expected-answer.ts";
import { preferFor, violationsOf } from "./mock-exchange.ts";

export interface Setting {
  document: Document;
  /** Of the document at the mock's URL. */
  contract: Contract;
  mock: Mock;
  createClient: (options: ClientOptions) => object;
  /** Called with the names of the cells that a case covers, once nothing is found wrong with it. */
  onCovered?: (cells: readonly string[]) => void;
}

/** Make one call through a client, and say what it does not do as its document says. */
export async function runCase(
  contractCase: ContractCase,
  { document, contract, mock, createClient, onCovered }: Setting,
): Promise<Complaint[]> {
  const { operation, status, example, way, accept, alternative } = contractCase;
  const client = createClient({ ...credentialOptions(document, operation, way), baseUrl: mock.url });
  const method = methodAt(client, operation.id);
  if (!method)
    return [{ place: `client.${operation.id.replaceAll("_", ".")}`, expected: "a method", received: "nothing" }];

  const call = attempted(() => argumentsForOperation(document, contractCase));
  if (call instanceof Error) return [{ place: "document", expected: "an example", received: call.message }];
  mock.reset();
  const headers = { prefer: preferFor(status, example?.name), ...(accept !== undefined && { accept }) };
  const outcome = await outcomeOf(() => method(call.params, { headers, maxRetries: 0 }));
  const [request, ...more] = mock.requests;
  if (!request || more.length) {
    const error = outcome && "error" in outcome.awaited ? ` (${show(outcome.awaited.error)})` : "";
    return [{ place: "requests", expected: "1", received: `${mock.requests.length}${error}` }];
  }
  // Who cannot ask for a media type covers no cell of it, and does nothing wrong.
  if (accept !== undefined && !allows(request.headers.accept ?? "", accept)) return [];
  const { method: verb, path, headers: sent, bytes } = request;
  const plain = { method: verb, url: new URL(mock.url).origin + path, headers: sent, body: bytes };
  const secrets = secretsFor(document, operation, way);
  const intent = { intended: { ...call.params, body: call.body?.value }, operationId: operation.id, secrets };
  const complaints = [
    ...violationsOf(request),
    ...(await contract.checkRequest(plain, intent)),
    ...compare("status of the mock", status, request.status),
    ...(await compareOutcome(outcome, contractCase, expectedAnswer(document, contractCase))),
  ];
  if (complaints.length) return complaints;
  const answer = {
    status: request.status,
    mediaType: typeOf(outcome) ?? contractCase.mediaType,
    example: example?.name,
  };
  const cells = cellsHit(document, { operation, message: await readRequest(plain), secrets, alternative, answer });
  const credentials = cellNames.credentials(operation.id, way ?? []);
  if (way && !cells.includes(credentials))
    return [{ place: "credentials", expected: way.join(" and ") || "none", received: "others, or not all of them" }];
  onCovered?.(cells);
  return [];
}

/** The media type of the answer that a call came to. */
function typeOf({ result }: Outcome): string | undefined {
  const { response } = (result ?? {}) as { response?: { headers?: unknown } };
  return (response?.headers instanceof Headers && response.headers.get("content-type")) || undefined;
}
