import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { answerHeaders } from "../engine/answer-headers.ts";
import type { HostAnswer } from "../server/host-answer.ts";
import { cutShort, piecesOf } from "./cut-short.ts";
import { type ConnectionFault, slowPauseMs, slowPieces } from "./fault.ts";

/** Send an answer over a connection that does not work as it should. */
export async function sendFaulty(response: ServerResponse, answer: HostAnswer, fault: ConnectionFault): Promise<void> {
  const { socket } = response;
  // The client hangs up at some time, or the mock is closed.
  if (fault === "stall") return;
  if (fault === "reset") return void socket?.resetAndDestroy();
  const bytes = Buffer.from(answer.body ?? "");
  response.writeHead(answer.status, answerHeaders(answer, answer.body === undefined ? undefined : bytes.length));
  if (fault === "truncate") {
    response.write(cutShort(bytes), () => socket?.destroy());
    return;
  }
  response.flushHeaders();
  for (const piece of piecesOf(bytes, slowPieces)) {
    await sleep(slowPauseMs);
    if (response.destroyed) return;
    response.write(piece);
  }
  response.end();
}
