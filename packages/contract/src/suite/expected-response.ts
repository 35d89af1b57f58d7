import { type Document, isJson, pick } from "@certspec/openapi";
import type { ContractCase } from "./contract-cases.ts";

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
  if (mediaType === undefined || operation.method === "HEAD" || [204, 205, 304].includes(status))
    return { kind: "nothing" };
  const { "x-pagination": pagination, "x-envelope": own } = operation.object;
  const isSuccess = status < 300;
  if (!example) return { kind: "anything" };
  const { value } = example;
  if (!isSuccess || !isJson(mediaType)) return { kind: "value", value };
  if (pagination) return { kind: "page", items: pick(value, pagination.items) };
  const envelope = own ?? document["x-envelope"];
  return { kind: "value", value: envelope ? pick(value, envelope.data) : value };
}
