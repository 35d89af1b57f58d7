import type { Socket } from "node:net";
import type { Fault } from "./start-fault-server.ts";

export interface Head {
  status?: number;
  /** Empty for none. */
  type?: string;
  headers?: Readonly<Record<string, string | number>>;
}

/** A response as HTTP has it, and the end of its connection. */
export function response(body: string | Uint8Array, head: Head = {}): Fault {
  const bytes = Buffer.from(body);
  return (socket) => {
    socket.write(headOf({ ...head, headers: { "content-length": bytes.length, ...head.headers } }));
    socket.end(bytes);
  };
}

/** A JSON response. */
export function json(value: unknown, head: Head = {}): Fault {
  return response(JSON.stringify(value), head);
}

/** A response that ends with its connection, since it does not say how long it is. */
export function unbounded(body: string | Uint8Array, head: Head = {}): Fault {
  return (socket) => {
    socket.write(headOf(head));
    socket.end(body);
  };
}

/** These bytes, then the end of the connection. */
export function bytes(text: string): Fault {
  return (socket) => void socket.end(Buffer.from(text, "latin1"));
}

/** These bytes, then silence. */
export function stall(text = ""): Fault {
  return (socket) => void (text && socket.write(text));
}

/** These bytes, then a reset of the connection. */
export function reset(text = ""): Fault {
  return (socket) => {
    if (!text) return void socket.resetAndDestroy();
    // Later, so that the bytes are read before the reset discards them.
    socket.write(text, () => setTimeout(() => socket.resetAndDestroy(), 20));
  };
}

/** A response in pieces, with pauses between them. */
export function drip(pieces: readonly string[], pauseMs: number): Fault {
  return (socket) => {
    pieces.forEach((piece, index) => {
      setTimeout(() => void (index < pieces.length - 1 ? socket.write(piece) : socket.end(piece)), index * pauseMs);
    });
  };
}

/** A response whose body never ends by itself, only with the client. */
export function endless(piece: string | Uint8Array, head: Head = {}): Fault {
  return (socket) => {
    socket.write(headOf(head));
    pour(socket, piece);
  };
}

/** The head of a response. */
export function headOf({ status = 200, type = "application/json", headers = {} }: Head): string {
  const lines = Object.entries({ ...(type && { "content-type": type }), "x-request-id": "req-1", ...headers });
  return [`HTTP/1.1 ${status} Answer`, "connection: close", ...lines.map((line) => line.join(": ")), "\r\n"].join(
    "\r\n",
  );
}

function pour(socket: Socket, piece: string | Uint8Array): void {
  while (socket.writable) {
    if (!socket.write(piece)) return void socket.once("drain", () => pour(socket, piece));
  }
}
