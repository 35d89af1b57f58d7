import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { MockError } from "../mock-error.ts";
import type { Mock } from "./start-mock.ts";

/** Lets other processes of this machine control a mock, such as the workers of a test runner. */
export interface ControlServer {
  /** Contains a secret, so that no other program on the machine can use it. */
  url: string;
  close(): Promise<void>;
}

/** Serves a mock's controls on the loopback interface. */
export async function serveControls(mock: Mock): Promise<ControlServer> {
  const secret = crypto.randomUUID();
  const server = createServer((request, response) => {
    answer(mock, secret, request).then(
      (value) => send(response, 200, value ?? null),
      (error: unknown) => send(response, error instanceof MockError ? 400 : 500, { message: (error as Error).message }),
    );
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${secret}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(mock: Mock, secret: string, request: IncomingMessage): Promise<unknown> {
  const [, given, control] = (request.url ?? "").split("/");
  if (given !== secret) throw new MockError("unknown control URL; use the controlUrl of the mock");
  const [first, second] = JSON.parse(await bodyOf(request)) as [never, never];
  if (control === "requests") return mock.requests.map(({ bytes: _bytes, ...request }) => request);
  if (control === "reset") return mock.reset();
  if (control === "advance") return mock.advance(first);
  if (control === "trigger") return mock.trigger(first, second);
  if (control === "preferNext") return mock.preferNext(first, second);
  throw new MockError(`unknown control ${control}; use requests, preferNext, advance, trigger or reset`);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}
