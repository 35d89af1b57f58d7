import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** A request as its bytes arrived. */
export interface ReceivedRequest {
  /** Request line and headers, as text. */
  head: string;
  body: Buffer;
}

/** What the server answers with: these bytes, whatever is asked. */
export type Answer = Buffer;

export interface LoopbackServer {
  url: string;
  requests: ReceivedRequest[];
  /** Answers to come, one for each request. */
  answers: Answer[];
  close(): Promise<void>;
}

/** Serves given bytes on the loopback interface, and keeps the bytes that arrive. No HTTP library stands in between. */
export async function startLoopbackServer(): Promise<LoopbackServer> {
  const requests: ReceivedRequest[] = [];
  const answers: Answer[] = [];
  const server = createServer((socket) =>
    receive(socket, (request) => {
      requests.push(request);
      socket.end(answers.shift() ?? answer(500, "text/plain", "no answer was prepared"));
    }),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answers,
    close: async () => {
      server.close();
      await once(server, "close");
    },
  };
}

/** The bytes of an answer. */
export function answer(status: number, type?: string, body: string | Uint8Array = "", headers: string[] = []): Answer {
  const bytes = Buffer.from(body as string);
  const lines = [
    `HTTP/1.1 ${status} Some Reason`,
    ...(type === undefined ? [] : [`Content-Type: ${type}`]),
    ...headers,
    `Content-Length: ${bytes.length}`,
    "Connection: close",
  ];
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), bytes]);
}

/** The bytes of an answer in JSON. */
export function json(status: number, body: string, headers: string[] = []): Answer {
  return answer(status, "application/json", body, headers);
}

function receive(socket: Socket, onRequest: (request: ReceivedRequest) => void): void {
  let received = Buffer.alloc(0);
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk) => {
    received = Buffer.concat([received, chunk]);
    const end = received.indexOf("\r\n\r\n");
    if (end < 0) return;
    const head = received.subarray(0, end).toString("latin1");
    const body = received.subarray(end + 4);
    const [, length = "0"] = /^content-length: *(\d+)$/im.exec(head) ?? [];
    const isWhole = /^transfer-encoding: *chunked$/im.test(head)
      ? body.includes("0\r\n\r\n")
      : body.length >= Number(length);
    if (isWhole) onRequest({ head, body });
  });
}
