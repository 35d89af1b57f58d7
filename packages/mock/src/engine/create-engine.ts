import type { JsonObject, OpenApiDocument } from "@certspec/openapi";
import { MockError } from "../mock-error.ts";
import { createHost, type Host } from "../server/create-host.ts";
import type { HostResponse } from "../server/host-response.ts";
import { type ResponseOptions, rangeOf } from "../server/mock-options.ts";
import type { PreferNextOptions } from "../server/preference-queue.ts";
import type { IncompleteRequest, ReceivedRequest } from "../server/received-request.ts";
import type { RecordedRequest } from "../server/recorded-request.ts";
import { hasTrigger, type Triggered, type TriggerOptions, trigger } from "../server/trigger.ts";
import { sleep } from "../sleep.ts";
import { freshSeed, seededRandom } from "../state/seeded-random.ts";
import type { AdvanceOptions, Transition } from "../state/transitions.ts";
import type { PreferOptions } from "./prefer.ts";
import { type Problem, problem } from "./problem.ts";
import { reject } from "./reject.ts";

/** Controls of a mock, whatever the transport. */
export interface MockControls {
  /** The requests of all documents, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Chooses the responses to the next requests that have no `Prefer` header. */
  preferNext(preference: Omit<PreferOptions, "times">, options?: PreferNextOptions): void;
  /** Moves pending records to their next state, and returns these transitions. Needs `stateful`. */
  advance(options?: AdvanceOptions): Promise<Transition[]>;
  /**
   * Sends a webhook by its name, or a callback such as `certificates_issue.done`, to an address of this machine.
   * @throws {MockError} when no document has it, it has no example, or it would leave this machine.
   */
  trigger(name: string, options?: TriggerOptions): Promise<Triggered>;
  /** Returns to the initial state: no requests, and the initial records. */
  reset(): void;
}

/** Hosts by name, with their shared state. */
export interface Engine extends MockControls {
  /** Serves another document under a name, once it is ready; its records begin anew. */
  replace(name: string, document: OpenApiDocument): Promise<Host>;
  hosts: ReadonlyMap<string, Host>;
  /** Answers a request to one document and records it, after the latency. */
  answer(name: string, request: IncompleteRequest): Promise<HostResponse>;
  /** Rejects a request that must not reach a document, and records it. */
  turnAway(name: string, request: IncompleteRequest, reason: Problem): HostResponse;
}

/**
 * Creates an engine for documents.
 * @throws {MockError} when one cannot be served.
 */
export async function createEngine(
  documents: readonly [string, OpenApiDocument][],
  options: ResponseOptions,
): Promise<Engine> {
  const {
    items,
    stateful = false,
    seed,
    settleAfterMs,
    maxBodyBytes = usualMaxBodyBytes,
    maxRequests = 1000,
  } = options;
  const hosts = new Map<string, Host>();
  const sources = new Map<string, OpenApiDocument>();
  const replace = async (name: string, document: OpenApiDocument): Promise<Host> => {
    const ownSeed = seed === undefined ? undefined : `${seed} ${name}`;
    const { dynamic, ignoreExamples, errors } = options;
    const responding = { items, stateful, seed: ownSeed, settleAfterMs, dynamic, ignoreExamples, errors };
    const host = await createHost(document, name, responding);
    hosts.set(name, host);
    sources.set(name, document);
    return host;
  };
  for (const [name, document] of documents) await replace(name, document);
  const requests: RecordedRequest[] = [];
  const record = (request: RecordedRequest): void => {
    requests.push(request);
    if (requests.length > maxRequests) requests.shift();
    options.onRequest?.(request);
  };
  const [least, most] = rangeOf(options.latencyMs ?? 0);
  const random = seededRandom(String(seed ?? freshSeed()));

  return {
    hosts,
    requests,
    replace,
    answer: async (name, request) => {
      const arrived = arrivalOf();
      const bytes = request.bytes ?? new Uint8Array();
      const detail = `the body is longer than ${maxBodyBytes} bytes; send a shorter one, or raise maxBodyBytes`;
      const isWhole = request.bytes !== undefined && request.bytes.length <= maxBodyBytes;
      const host = hosts.get(name);
      if (!host) throw new MockError(`unknown document ${name}; documents: ${[...hosts.keys()].join(", ")}`);
      const response = isWhole
        ? await host.answer({ ...request, bytes })
        : reject(problem(413, "body-too-large", detail));
      record(recorded(name, { ...request, bytes: isWhole ? bytes : new Uint8Array() }, response, arrived));
      if (most > 0) await sleep(least + random.below(most - least + 1));
      return response;
    },
    turnAway: (name, request, reason) => {
      const response = reject(reason);
      record(recorded(name, { ...request, bytes: request.bytes ?? new Uint8Array() }, response, arrivalOf()));
      return response;
    },
    preferNext: (preference, nextOptions = {}) => {
      for (const host of hosts.values()) host.preferNext(preference, nextOptions);
    },
    advance: async (advance = {}) => {
      if (!stateful) throw new MockError("advance() needs stateful: true");
      return (await Promise.all([...hosts.values()].map((host) => host.advance(advance)))).flat();
    },
    trigger: (name, triggerOptions = {}) => {
      const own = [...sources].map(([, document]) => document as unknown as JsonObject);
      const document = own.find((each) => hasTrigger(each, name)) ?? own[0] ?? {};
      return trigger(document, name, triggerOptions, requests);
    },
    reset: () => {
      requests.splice(0);
      for (const host of hosts.values()) host.reset();
    },
  };
}

/** The default of `maxBodyBytes`. */
export const usualMaxBodyBytes: number = 10 * 1024 * 1024;

interface Arrival {
  time: string;
  start: number;
}

function arrivalOf(): Arrival {
  return { time: new Date().toISOString(), start: performance.now() };
}

function recorded(
  name: string,
  { method, path, headers, bytes }: ReceivedRequest,
  response: HostResponse,
  { time, start }: Arrival,
): RecordedRequest {
  const { status, operationId, violations, fault, source } = response;
  return {
    time,
    name,
    method,
    path,
    headers,
    body: new TextDecoder().decode(bytes),
    bytes,
    ...(operationId !== undefined && { operationId }),
    status,
    durationMs: Math.round((performance.now() - start) * 10) / 10,
    ...(source && { source }),
    violations,
    ...(fault && { fault }),
  };
}
