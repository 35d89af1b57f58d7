import { createServer, type Socket } from "node:net";

/** What a server does with one request: it owns the socket, and need not behave. */
export type Fault = (socket: Socket) => void;

export interface FaultServer extends AsyncDisposable {
  readonly url: string;
  /** The requests in the order of their arrival, as they were sent. */
  readonly requests: readonly ReceivedRequest[];
  /**
   * Connections that have brought a request, and that neither side has closed. When a fetch is aborted, Node 20 and 22 open
   * another connection for requests to come, and close it after four seconds without one.
   */
  connections(): number;
}

export interface ReceivedRequest {
  /** Method and target, such as `GET /things/1`. */
  line: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Serves bytes on a free port of the loopback interface: each request meets the next fault, then the last one for ever. */
export async function startFaultServer(faults: readonly Fault[]): Promise<FaultServer> {
  const requests: ReceivedRequest[] = [];
  const sockets = new Set<Socket>();
  const used = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => {
      sockets.delete(socket);
      used.delete(socket);
    });
    // A client that gives up resets the connection; that is its good right.
    socket.on("error", () => undefined);
    let received = "";
    socket.on("data", (chunk) => {
      used.add(socket);
      received += chunk.toString("latin1");
      const request = parse(received);
      if (!request) return;
      received = "";
      requests.push(request);
      faults[Math.min(requests.length, faults.length) - 1]?.(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    connections: () => used.size,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** A whole request, or `undefined` until the rest of it has arrived. */
function parse(text: string): ReceivedRequest | undefined {
  const end = text.indexOf("\r\n\r\n");
  if (end === -1) return undefined;
  const [start = "", ...lines] = text.slice(0, end).split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const body = text.slice(end + 4);
  if (body.length < Number(headers["content-length"] ?? 0)) return undefined;
  return { line: start.replace(/ HTTP\/1\.1$/, ""), headers, body };
}
