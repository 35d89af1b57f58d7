import type { Document } from "@certspec/openapi";
import type { PlainRequest } from "../../checker/message/request-message.ts";
import type { Operation } from "../../checker/operations-of.ts";
import { type ClientOptions, type Method, methodAt, outcomeOf } from "../call-method.ts";
import type { Outcome } from "../compare-outcome.ts";
import { credentialOptions } from "../credentials.ts";
import { streamOf } from "../stream-of.ts";

/** Where clients believe the API to be, when there is no socket; the path shows whether they keep it. */
export const inProcessUrl = "https://contract.invalid/base";

export interface InProcess {
  document: Document;
  createClient: (options: ClientOptions) => object;
  /** The schemes of the only credentials that the client has. @default those of the operation's usual way */
  credentialSet?: readonly string[];
}

export interface CallMade {
  requests: PlainRequest[];
  outcome: Outcome;
}

/** Makes calls of an operation through a client whose `fetch` is answered here. */
export function inProcessCalls(
  operation: Operation,
  { document, createClient, credentialSet }: InProcess,
): (params: Record<string, unknown>, respond: () => Response) => Promise<CallMade> {
  let requests: PlainRequest[] = [];
  let respond: () => Response = () => new Response();
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    requests.push(await plainFrom(input, init));
    return respond();
  };
  const client = createClient({
    ...credentialOptions(document, operation, credentialSet),
    baseUrl: inProcessUrl,
    fetch,
  });
  const method: Method | undefined = methodAt(client, operation.id);
  return async (params, given) => {
    requests = [];
    respond = given;
    const outcome = await outcomeOf(() => method?.(params, { maxRetries: 0 }), streamOf(operation));
    return { requests, outcome };
  };
}

/** The URL as the client wrote it, where it is a text: a `Request` would normalise it. */
async function plainFrom(input: string | URL | Request, init?: RequestInit): Promise<PlainRequest> {
  const { method = "GET", headers, body: given } = init ?? {};
  // A `Request` would cost more than everything else that happens to it here.
  if (typeof input === "string" && (given === undefined || given === null))
    return { method, url: input, headers: new Headers(headers), body: undefined };
  if (typeof input === "string" && typeof given === "string" && new Headers(headers).has("content-type"))
    return { method, url: input, headers: new Headers(headers), body: new TextEncoder().encode(given) };
  const request = new Request(input, init);
  const url = typeof input === "string" ? input : request.url;
  const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined;
  return { method: init?.method ?? request.method, url, headers: request.headers, body };
}
