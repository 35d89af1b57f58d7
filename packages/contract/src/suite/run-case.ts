import type { Mock } from "@certspec/mock";
import { allows, type Document } from "@certspec/openapi";
import { attempted } from "../checker/attempted.ts";
import type { Contract } from "../checker/contract.ts";
import { readRequest } from "../checker/message/request-message.ts";
import { compare, show } from "../checker/mismatch.ts";
import { argumentsForOperation } from "./arguments-for-operation.ts";
import { type ClientOptions, methodAt, outcomeOf } from "./call-method.ts";
import { compareOutcome, type Outcome } from "./compare-outcome.ts";
import type { ContractCase } from "./contract-cases.ts";
import type { CaseDiagnostic } from "./contract-error.ts";
import { itemNames } from "./coverage/coverage-item.ts";
import { coveredItems } from "./coverage/covered-items.ts";
import { credentialOptions, secretsFor } from "./credentials.ts";
import { expectedResponse } from "./expected-response.ts";
import { preferFor, violationsOf } from "./mock-exchange.ts";
import { createRedirectEnd, redirectStatuses } from "./redirect-end.ts";
import { streamOf } from "./stream-of.ts";

export interface Setting {
  document: Document;
  /** Of the document at the mock's URL. */
  contract: Contract;
  mock: Mock;
  createClient: (options: ClientOptions) => object;
  /** Called with the names of the coverage items that a case covers, once nothing is found wrong with it. */
  onCovered?: (items: readonly string[]) => void;
}

/** A caller who prefers a media type of a failure still takes that of a success. */
function acceptFor(mediaType: string, status: number): string {
  return status < 300 ? mediaType : `${mediaType}, */*;q=0.1`;
}

/** Makes one call through a client, and says what it does not do as its document says. */
export async function runCase(
  contractCase: ContractCase,
  { document, contract, mock, createClient, onCovered }: Setting,
): Promise<CaseDiagnostic[]> {
  const { operation, status, example, credentialSet, accept, alternative } = contractCase;
  const redirect = redirectStatuses.includes(status) ? createRedirectEnd() : undefined;
  const client = createClient({
    ...credentialOptions(document, operation, credentialSet),
    baseUrl: mock.url,
    ...(redirect && { fetch: redirect.fetch }),
  });
  const method = methodAt(client, operation.id);
  if (!method)
    return [{ place: `client.${operation.id.replaceAll("_", ".")}`, expected: "a method", received: "nothing" }];

  const call = attempted(() => argumentsForOperation(document, contractCase));
  if (call instanceof Error) return [{ place: "document", expected: "an example", received: call.message }];
  mock.reset();
  const headers = {
    prefer: preferFor(status, example?.name),
    ...(accept !== undefined && { accept: acceptFor(accept, status) }),
  };
  const outcome = await outcomeOf(() => method(call.params, { headers, maxRetries: 0 }), streamOf(operation));
  const [request, ...more] = mock.requests;
  if (!request || more.length) {
    const error = outcome && "error" in outcome.awaited ? ` (${show(outcome.awaited.error)})` : "";
    return [{ place: "requests", expected: "1", received: `${mock.requests.length}${error}` }];
  }
  // A client that cannot ask for a media type covers none of its items, and does nothing wrong.
  if (accept !== undefined && !allows(request.headers.accept ?? "", accept)) return [];
  const { method: verb, path, headers: sent, bytes } = request;
  const plain = { method: verb, url: new URL(mock.url).origin + path, headers: sent, body: bytes };
  const secrets = secretsFor(document, operation, credentialSet);
  const intent = { intended: { ...call.params, body: call.body?.value }, operationId: operation.id, secrets };
  const diagnostics = [
    ...violationsOf(request),
    ...(await contract.checkRequest(plain, intent)),
    ...compare("status of the mock", status, request.status),
    // The target of a redirect responds with something else than the document states.
    ...(redirect?.isFollowed()
      ? []
      : await compareOutcome(outcome, contractCase, expectedResponse(document, contractCase))),
  ];
  if (diagnostics.length) return diagnostics;
  const response = {
    status: request.status,
    mediaType: typeOf(outcome) ?? contractCase.mediaType,
    example: example?.name,
  };
  const items = coveredItems(document, {
    operation,
    message: await readRequest(plain),
    secrets,
    alternative,
    response,
  });
  const credentials = itemNames.credentials(operation.id, credentialSet ?? []);
  if (credentialSet && !items.includes(credentials))
    return [
      { place: "credentials", expected: credentialSet.join(" and ") || "none", received: "others, or not all of them" },
    ];
  onCovered?.(items);
  return [];
}

/** The media type of the response that a call came to. */
function typeOf({ result }: Outcome): string | undefined {
  const { response } = (result ?? {}) as { response?: { headers?: unknown } };
  return (response?.headers instanceof Headers && response.headers.get("content-type")) || undefined;
}
