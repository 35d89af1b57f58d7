import type { ServerResponse } from "node:http";
import { responseHeaders } from "../engine/response-headers.ts";
import type { HostResponse } from "../server/host-response.ts";
import { sleep } from "../sleep.ts";
import { cutShort, piecesOf } from "./cut-short.ts";
import { type ConnectionFault, slowPauseMs, slowPieces } from "./fault.ts";

/** Sends a response over a faulty connection. */
export async function sendFaulty(
  outgoing: ServerResponse,
  response: HostResponse,
  fault: ConnectionFault,
): Promise<void> {
  const { socket } = outgoing;
  // Until the client disconnects, or the mock is closed.
  if (fault === "stall") return;
  if (fault === "reset") return void socket?.resetAndDestroy();
  const bytes = Buffer.from(response.body ?? "");
  outgoing.writeHead(
    response.status,
    responseHeaders(response, response.body === undefined ? undefined : bytes.length),
  );
  if (fault === "truncate") {
    outgoing.write(cutShort(bytes), () => socket?.destroy());
    return;
  }
  outgoing.flushHeaders();
  for (const piece of piecesOf(bytes, slowPieces)) {
    await sleep(slowPauseMs);
    if (outgoing.destroyed) return;
    outgoing.write(piece);
  }
  outgoing.end();
}
