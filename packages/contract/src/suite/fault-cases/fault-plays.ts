import { allows, type Document, isJson, streamFormatOf } from "@certspec/openapi";
import type { Operation } from "../../checker/operations-of.ts";
import { type ContractCase, contractCases } from "../contract-cases.ts";
import { preferFor } from "../mock-exchange.ts";
import { streamOf } from "../stream-of.ts";

/** One thing that goes wrong on the way. */
export interface FaultPlay {
  /** What goes wrong, in words. */
  name: string;
  /** How the mock is asked for it. */
  prefer: string;
  /** The facts that the error must state, where there is a response with a failure. */
  status?: number;
  /** Milliseconds after which the call is to end. @default so many that they do not matter */
  timeoutMs?: number;
}

/** The mock's slow answers take longer, and its stalled ones never come. */
const shortMs = 25;

/** What can go wrong with an operation: connections, proxies, rate limits, and bodies where it has any in JSON or as a stream. */
export function faultPlays(document: Document, operation: Operation): FaultPlay[] {
  const plays: FaultPlay[] = [
    { name: "a connection that is reset", prefer: "fault=reset" },
    { name: "a response that never comes", prefer: "fault=stall", timeoutMs: shortMs },
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
    { name: "a body that comes too slowly", prefer: `${whole}, fault=slow`, timeoutMs: shortMs },
    { name: "a body that is cut short", prefer: `${whole}, fault=truncate` },
    { name: "a body that is no JSON", prefer: `${whole}, fault=malformed` },
  );
  if (!takesHtml(operation))
    plays.push({ name: "a page where JSON belongs", prefer: `fault=html, code=${response.status}` });
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
