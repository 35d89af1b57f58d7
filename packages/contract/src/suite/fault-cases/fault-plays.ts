import { allows, type Document, isJson, streamFormatOf } from "@certspec/openapi";
import type { Operation } from "../../checker/operations-of.ts";
import { type ContractCase, contractCases } from "../contract-cases.ts";
import { preferFor } from "../mock-exchange.ts";
import { streamOf } from "../stream-of.ts";

/** A network or server fault. */
export interface FaultPlay {
  /** A description of the fault. */
  name: string;
  /** The `Prefer` header that makes the mock inject it. */
  prefer: string;
  /** The status that the error must have, if the fault is an error response. */
  status?: number;
  /** The call's timeout in milliseconds. @default a timeout that is never reached */
  timeoutMs?: number;
}

/** The mock's slow responses take longer, and its stalled ones never arrive. */
const shortMs = 25;

/** Returns the faults to inject into an operation: of connections, proxies, rate limits, and of JSON or streamed bodies. */
export function faultPlays(document: Document, operation: Operation): FaultPlay[] {
  const plays: FaultPlay[] = [
    { name: "a reset connection", prefer: "fault=reset" },
    { name: "a response that never arrives", prefer: "fault=stall", timeoutMs: shortMs },
    ...[500, 502, 503].map((status) => ({
      name: `a proxy's ${status}`,
      prefer: `fault=html, code=${status}`,
      status,
    })),
    { name: "a rate limit", prefer: "fault=rate-limit", status: 429 },
  ];
  const response = jsonResponseOf(document, operation);
  if (!response) return plays;
  const whole = preferFor(response.status, response.example?.name);
  plays.push(
    { name: "a body that arrives too slowly", prefer: `${whole}, fault=slow`, timeoutMs: shortMs },
    { name: "a truncated body", prefer: `${whole}, fault=truncate` },
    { name: "a body that is not JSON", prefer: `${whole}, fault=malformed` },
  );
  if (!takesHtml(operation))
    plays.push({ name: "an HTML page in place of JSON", prefer: `fault=html, code=${response.status}` });
  return plays;
}

function jsonResponseOf(document: Document, { id, method }: Operation): ContractCase | undefined {
  return contractCases(document).find(
    ({ operation, status, mediaType, accept }) =>
      operation.id === id &&
      method !== "HEAD" &&
      status < 300 &&
      accept === undefined &&
      mediaType !== undefined &&
      (isJson(mediaType) || (streamOf(operation) !== undefined && streamFormatOf(mediaType) !== undefined)),
  );
}

function takesHtml({ responses }: Operation): boolean {
  return Object.values(responses).some(({ value: node }) =>
    Object.keys(node.content ?? {}).some((mediaType) => allows(mediaType, "text/html")),
  );
}
