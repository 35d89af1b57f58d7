import type { OpenApiDocument } from "@certspec/openapi";
import { basePath } from "../document/base-path.ts";
import { createRouter, type Router } from "../engine/create-router.ts";
import { findOperation } from "../engine/find-operation.ts";
import type { PreferOptions } from "../engine/prefer.ts";
import type { Arrived } from "../engine/prepared.ts";
import { type Problem, problem } from "../engine/problem.ts";
import { readOperations } from "../engine/read-operations.ts";
import { reject } from "../engine/reject.ts";
import { type HostContext, respondToOperation } from "../engine/respond-to-operation.ts";
import { createResponseCache } from "../engine/response-cache.ts";
import type { PendingRoute, Route } from "../engine/route.ts";
import { validResponse } from "../engine/valid-response.ts";
import { countFaults } from "../faults/count-faults.ts";
import { createResponder, type ResponderOptions } from "../state/create-responder.ts";
import { freshSeed } from "../state/seeded-random.ts";
import type { AdvanceOptions, Transition } from "../state/transitions.ts";
import type { HostResponse } from "./host-response.ts";
import type { ResponseOptions } from "./mock-options.ts";
import { parseRequest } from "./parse-request.ts";
import { createPreferenceQueue, type PreferenceQueue, type PreferNextOptions } from "./preference-queue.ts";
import type { ReceivedRequest } from "./received-request.ts";

/** Serves one document, whatever the transport. */
export interface Host {
  basePath: string;
  /** Answers a request; it never throws. */
  answer(request: ReceivedRequest): Promise<HostResponse>;
  /** Chooses the responses to the next requests. */
  preferNext(preference: Omit<PreferOptions, "times">, options: PreferNextOptions): void;
  advance(options: AdvanceOptions): Promise<Transition[]>;
  /** Returns to the initial state. */
  reset(): void;
}

export interface HostOptions extends ResponderOptions, Pick<ResponseOptions, "dynamic" | "ignoreExamples" | "errors"> {}

/**
 * Creates a host for a document.
 * @throws {MockError} when it cannot be served.
 */
export async function createHost(document: OpenApiDocument, label: string, options: HostOptions): Promise<Host> {
  const pending = readOperations(document, label);
  const ask: Parameters<typeof createResponder>[2] = ({ operation, source }) =>
    validResponse(
      { method: operation.method, url: { path: operation.path, query: {} }, headers: {} },
      { operation, diagnostics: [], preference: {}, ignoresExamples: true },
      source,
    );
  const remembers = options.stateful || options.items !== undefined;
  // The records of one operation depend on the others.
  const responder = remembers ? createResponder(await readable(pending), options, ask) : undefined;
  const seed = options.seed ?? freshSeed();
  let made = 0;
  const nextSeed = (): string => {
    made += 1;
    return `${seed} ${made}`;
  };
  const context: HostContext = {
    cache: createResponseCache(),
    faults: countFaults(),
    nextSeed,
    dynamic: options.dynamic ?? false,
    ignoreExamples: options.ignoreExamples ?? false,
    errors: options.errors ?? false,
    respond: responder?.respond,
  };
  const queue = createPreferenceQueue();
  const router = createRouter(pending);
  const bases = [...new Set([basePath(document.servers, label), ...pending.flatMap(({ source }) => source.bases)])];
  return {
    basePath: bases[0] ?? "",
    answer: async (received) => {
      const arrived = parseRequest(received, bases);
      if ("status" in arrived) return reject(arrived);
      return respondToArrived(arrived, { router, context, queue }).catch(unreadable);
    },
    preferNext: queue.add,
    advance: async (advance) => (await responder?.advance(advance)) ?? [],
    reset: () => {
      made = 0;
      responder?.reset();
      context.faults.reset();
      queue.reset();
    },
  };
}

async function respondToArrived(
  arrived: Arrived,
  { router, context, queue }: { router: Router; context: HostContext; queue: PreferenceQueue },
): Promise<HostResponse> {
  const found = findOperation(arrived, router);
  if ("problem" in found) return reject(found.problem, found);
  const { path } = found;
  const route = await found.route.load().catch((error: unknown) => error as Error);
  if (route instanceof Error) return reject(unservable(arrived, route));
  const { iid } = route.operation;
  const header = arrived.headers.prefer ?? queue.take(iid);
  const response = await respondToOperation({ ...arrived, path }, route, { header, context }).catch(unreadable);
  return iid === undefined ? response : { ...response, operationId: iid };
}

/** The operations that Prism can read; a request for another one gets status 501. */
async function readable(pending: readonly PendingRoute[]): Promise<Route[]> {
  const read = await Promise.allSettled(pending.map(({ load }) => load()));
  return read.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
}

/** An operation that Prism cannot read, in a document that is right as far as the mock can tell. */
function unservable({ method }: Arrived, { message }: Error): Problem {
  return problem(501, "unreadable-operation", `the mock cannot read this ${method} operation: ${message}`);
}

/** Prism throws for unexpected input, such as a label parameter without its dot. */
function unreadable(error: unknown): HostResponse {
  return reject(problem(400, "unreadable-request", `the request cannot be read: ${(error as Error).message}`));
}
