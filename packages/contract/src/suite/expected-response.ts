import { type Document, isJson, isStreamText, pick, streamFormatOf, streamText } from "@certspec/openapi";
import type { ContractCase } from "./contract-cases.ts";
import { streamOf } from "./stream-of.ts";

/** The expected result of a call. */
export type ExpectedResponse =
  | { kind: "nothing" }
  /** The document states no example, so any value will do. */
  | { kind: "anything" }
  | { kind: "value"; value: unknown }
  | { kind: "page"; items: unknown };

/** Returns the value that a client must make of the response of a case. */
export function expectedResponse(
  document: Document,
  { operation, status, mediaType, example }: ContractCase,
): ExpectedResponse {
  const isStream = status < 300 && streamOf(operation) !== undefined;
  if (isStream && mediaType === undefined) return { kind: "value", value: [] };
  if (mediaType === undefined || operation.method === "HEAD" || [204, 205, 304].includes(status))
    return { kind: "nothing" };
  const { "x-pagination": pagination, "x-envelope": own } = operation.object;
  const isSuccess = status < 300;
  if (!example) return { kind: "anything" };
  const { value } = example;
  if (isStream) return isStreamText(mediaType, value) ? { kind: "anything" } : { kind: "value", value: [value] };
  // A response that is a stream or something else is read whole.
  if (isSuccess && streamFormatOf(mediaType)) return { kind: "value", value: streamText(mediaType, [value]) };
  if (!isSuccess || !isJson(mediaType)) return { kind: "value", value };
  if (pagination) return { kind: "page", items: pick(value, pagination.items) ?? [] };
  const envelope = own ?? document["x-envelope"];
  return { kind: "value", value: envelope ? pick(value, envelope.data) : value };
}
