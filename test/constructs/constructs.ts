import type { PagePromise } from "@certspec/core";
import { createClient } from "@certspec/core/provider";
import type { Fixture, Fixtures } from "./generate-fixtures.ts";
import type { Answer, LoopbackServer, ReceivedRequest } from "./loopback-server.ts";

/** Calls operations of the fixtures, and shows what went over the wire. */
export interface Constructs {
  /** Calls an operation of a fixture with secrets for all of its schemes. */
  exchange(id: string, call?: Call): Promise<Exchange>;
  /** The operations called so far. */
  called: ReadonlySet<string>;
}

export interface Call {
  values?: object | undefined;
  /** What the server answers, one for each request; a 204 by default. */
  answers?: Answer[];
  /** How the result is read: awaited, unless stated otherwise. */
  read?: (call: PagePromise<unknown, unknown>) => unknown;
  /** Options of the client, beside the secrets. */
  client?: object;
  options?: object;
  fixture?: keyof Fixtures;
}

export interface Exchange {
  data: unknown;
  /** Each request as lines: the request line, its own headers in the order of the alphabet; then a gap and the body. */
  sent: string[][];
  requests: ReceivedRequest[];
}

/** What `fetch` adds to any request. */
const added = /^(?:host|connection|user-agent|accept-language|accept-encoding|sec-fetch-mode|content-length):/;

const secrets = { token: "t", headerKey: "h", queryKey: "q&a", cookieKey: "c;d", login: "name:word" };

/** Prepare calls against a server, with clients made from the generated tables. */
export function createConstructs(fixtures: Fixtures, server: LoopbackServer): Constructs {
  const called = new Set<string>();
  return {
    called,
    exchange: async (id, { values, answers = [noContent], read, client, options, fixture = "constructs" } = {}) => {
      called.add(id);
      server.requests.length = 0;
      server.answers.splice(0, Infinity, ...answers);
      const settings = { baseUrl: server.url, maxRetries: 0, ...(client ?? secrets) };
      const promise = methodOf(fixtures[fixture], id, settings)(values, options);
      const data = await (read ? read(promise) : promise);
      const requests = [...server.requests];
      return { data, sent: requests.map(linesOf), requests };
    },
  };
}

const noContent = Buffer.from("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");

type Method = (values?: object, options?: object) => PagePromise<unknown, unknown>;

/** `methods_create` is `client.methods.create`. */
function methodOf({ api }: Fixture, id: string, options: object): Method {
  let place: unknown = createClient<object>(api, options);
  for (const name of id.split("_")) place = (place as Record<string, unknown>)[name];
  return place as Method;
}

function linesOf({ head, body }: ReceivedRequest): string[] {
  const [line = "", ...headers] = head.split("\r\n");
  const named = headers.map((header) => header.replace(/^[^:]+/, (name) => name.toLowerCase()));
  const own = named.filter((header) => !added.test(header)).toSorted();
  return [line, ...own, ...(body.length ? ["", body.toString()] : [])];
}
