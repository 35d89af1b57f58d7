import { createServer, type IncomingMessage, request as requestHttp, type ServerResponse } from "node:http";
import { request as requestHttps } from "node:https";
import type { AddressInfo } from "node:net";
import { finished } from "node:stream";
import { CommandError } from "../command-error.ts";
import { decompressed, type KeptBody, keepBody } from "./keep-body.ts";

/** One side of an exchange, its body without compression; undefined where it cannot be judged. */
export interface PassedMessage {
  headers: readonly (readonly [string, string])[];
  body: Uint8Array<ArrayBuffer> | undefined;
}

/** An exchange that has passed. */
export interface PassedExchange {
  method: string;
  /** The URL at the server. */
  url: string;
  request: PassedMessage;
  /** Absent where the server sent none, or the client hung up. */
  response?: PassedMessage & { status: number };
}

export interface ProxyOptions {
  /** The server, with the path that the proxy's paths are below. */
  to: string;
  port: number;
  host: string;
  /** Called with each exchange when it is over. */
  onExchange: (exchange: PassedExchange) => void;
  /** Rejects a request before it is sent, and a response before it is passed on: returns a problem to respond with. */
  reject?: {
    request: (exchange: PassedExchange) => Promise<object | undefined>;
    response: (exchange: PassedExchange) => Promise<object | undefined>;
  };
}

export interface RunningProxy {
  url: string;
  close(): Promise<void>;
}

/**
 * Passes requests on to a server and its responses back, byte for byte: redirects, compression and streams stay as they are.
 * @throws {CommandError} when the port is not available.
 */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const server = createServer((incoming, outgoing) => {
    // A client that hangs up while it sends leaves nothing to pass on.
    pass(incoming, outgoing, options).catch(() => outgoing.destroy());
  });
  const { port, host } = options;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) =>
      reject(new CommandError(`the proxy cannot listen at ${host}:${port}: ${error.message}; choose another --port`)),
    );
    server.listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function pass(incoming: IncomingMessage, outgoing: ServerResponse, options: ProxyOptions): Promise<void> {
  const url = targetOf(options.to, incoming.url ?? "/");
  const method = incoming.method ?? "GET";
  const kept = keepBody(incoming);
  let isOver = false;
  const exchangeWith = (response?: PassedExchange["response"]): PassedExchange => ({
    method,
    url: url.href,
    request: messageOf(incoming, kept),
    ...(response && { response }),
  });
  const end = (response?: PassedExchange["response"]): void => {
    if (!isOver) options.onExchange(exchangeWith(response));
    isOver = true;
  };
  let whole: Buffer | undefined;
  // No pause otherwise: a body flows as soon as it is kept.
  if (options.reject) {
    whole = await readWhole(incoming);
    const rejection = await options.reject.request(exchangeWith());
    if (rejection) {
      end();
      return sendProblem(outgoing, 422, rejection);
    }
  }
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  const headers = forwarded(incoming.rawHeaders, url.host);
  // A body whose length is not known is sent in chunks, as it came.
  if (incoming.headers["transfer-encoding"] !== undefined) headers.push("Transfer-Encoding", "chunked");
  // In a variable, because the types of Node 20 do not declare its last option.
  const request = { method, headers, setDefaultHeaders: false };
  const asked = send(url, request);
  // If one side disconnects, the connection to the other is closed too.
  outgoing.on("close", () => void (outgoing.writableFinished || asked.destroy()));
  asked.on("error", (error) => {
    end();
    if (outgoing.headersSent) return void outgoing.destroy();
    const detail = `the server did not respond: ${error.message || error.name}; check --to ${options.to}`;
    sendProblem(outgoing, 502, { type: "urn:certspec:proxy:no-response", title: "Bad gateway", status: 502, detail });
  });
  asked.on("response", (answered) => {
    passBack(answered, outgoing, { end, exchangeWith, reject: options.reject }).catch(() => outgoing.destroy());
  });
  if (whole) asked.end(whole);
  else incoming.pipe(asked);
}

interface Back {
  end: (response?: PassedExchange["response"]) => void;
  exchangeWith: (response?: PassedExchange["response"]) => PassedExchange;
  reject: ProxyOptions["reject"];
}

async function passBack(
  answered: IncomingMessage,
  outgoing: ServerResponse,
  { end, exchangeWith, reject }: Back,
): Promise<void> {
  const status = answered.statusCode ?? 0;
  const kept = keepBody(answered);
  const responseNow = (): PassedExchange["response"] => ({ status, ...messageOf(answered, kept) });
  // The events of a stream cannot wait for its end.
  const isStream = /^text\/event-stream\b/i.test(answered.headers["content-type"] ?? "");
  if (reject && !isStream) {
    const whole = await readWhole(answered);
    const response = responseNow();
    const problem = await reject.response(exchangeWith(response));
    end(response);
    if (problem) return sendProblem(outgoing, 502, problem);
    outgoing.writeHead(status, answered.statusMessage, forwarded(answered.rawHeaders));
    return void outgoing.end(whole);
  }
  outgoing.writeHead(status, answered.statusMessage, forwarded(answered.rawHeaders));
  outgoing.flushHeaders();
  answered.pipe(outgoing);
  finished(answered, (error) => {
    if (error) outgoing.destroy();
    end(error ? undefined : responseNow());
  });
}

async function readWhole(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function messageOf(message: IncomingMessage, kept: KeptBody): PassedMessage {
  const { rawHeaders } = message;
  const headers = pairsOf(rawHeaders).map(([name, value]) => [name.toLowerCase(), value] as const);
  const bytes = kept.bytes();
  const encoding = message.headers["content-encoding"];
  // Neither the coding nor the length of what was sent is that of what is judged.
  const isCoded = encoding !== undefined;
  return {
    headers: isCoded ? headers.filter(([name]) => name !== "content-encoding" && name !== "content-length") : headers,
    body: bytes && decompressed(bytes, encoding),
  };
}

/** The URL at the server; a client of a proxy sends the whole URL. */
function targetOf(to: string, path: string): URL {
  const local = path.replace(/^https?:\/\/[^/?]*/i, "");
  return new URL(to.replace(/\/$/, "") + (local.startsWith("/") ? local : `/${local}`));
}

const ofConnection: ReadonlySet<string> = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Headers as they were written, without those that concern one connection (RFC 9110, 7.6.1). */
function forwarded(rawHeaders: readonly string[], host?: string): string[] {
  const pairs = pairsOf(rawHeaders);
  const named = pairs.flatMap(([name, value]) =>
    /^connection$/i.test(name) ? value.toLowerCase().split(/\s*,\s*/) : [],
  );
  const isPassed = (name: string): boolean => !ofConnection.has(name) && !named.includes(name);
  const kept = pairs.filter(([name]) => isPassed(name.toLowerCase()) && !(host !== undefined && /^host$/i.test(name)));
  return [...(host === undefined ? [] : ["Host", host]), ...kept.flat()];
}

function pairsOf(rawHeaders: readonly string[]): [string, string][] {
  return rawHeaders.flatMap((name, index) => (index % 2 ? [] : [[name, rawHeaders[index + 1] ?? ""]]));
}

function sendProblem(outgoing: ServerResponse, status: number, problem: object): void {
  if (!outgoing.destroyed)
    outgoing.writeHead(status, { "content-type": "application/problem+json" }).end(JSON.stringify(problem));
}
