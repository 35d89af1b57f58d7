import { compare, type Mismatch } from "../checker/mismatch.ts";
import type { ContractCase } from "./contract-cases.ts";
import type { ExpectedResponse } from "./expected-response.ts";

/** The outcome of a client's call. */
export interface Outcome {
  /** The value that `.safe()` resolved with. */
  result: unknown;
  /** The value that the call resolved with, or the error that it threw. */
  awaited: { value: unknown } | { error: unknown };
}

/** Compares what a client made of a response with what it must be. */
export async function compareOutcome(
  { result, awaited }: Outcome,
  { operation, status }: ContractCase,
  expected: ExpectedResponse,
): Promise<Mismatch[]> {
  if (typeof result !== "object" || result === null) return compare("result of safe()", "{ ok, status, … }", result);
  const { ok, status: given, data, body, error, response } = result as Record<string, unknown>;
  const isSuccess = status < 300;
  const common = [...compare("ok", isSuccess, ok), ...compare("status", status, given)];
  if (ok !== isSuccess)
    return [
      ...common,
      ...(error === undefined ? [] : [{ place: "error", expected: "none", received: messageOf(error) }]),
    ];
  common.push(...compare("response.status", status, (response as { status?: unknown } | undefined)?.status));
  if (isSuccess) {
    const value =
      "value" in awaited
        ? compare("awaited value", data, awaited.value)
        : [{ place: "awaited value", expected: "the data", received: messageOf(awaited.error) }];
    return [...common, ...(await compareData("data", data, expected)), ...value];
  }
  const { name, operation: id } = (error ?? {}) as Record<string, unknown>;
  return [
    ...common,
    ...(await compareData("body", body, expected)),
    ...compare("error.name", "ApiError", name),
    ...compare("error.operation", operation.id, id),
    ...("error" in awaited
      ? compare("thrown error", true, awaited.error === error)
      : [{ place: "awaited call", expected: "to throw the error", received: "a value" }]),
  ];
}

async function compareData(place: string, received: unknown, expected: ExpectedResponse): Promise<Mismatch[]> {
  if (expected.kind === "nothing") return compare(place, undefined, received);
  if (expected.kind === "anything")
    return received === undefined ? [{ place, expected: "a value", received: "nothing" }] : [];
  if (expected.kind === "value") return compare(place, expected.value, await plain(received));
  const { items, hasNext, next } = (received ?? {}) as Record<string, unknown>;
  return [
    ...compare(`${place}.items`, expected.items, items),
    ...compare(`typeof ${place}.hasNext`, "boolean", typeof hasNext),
    ...compare(`typeof ${place}.next`, "function", typeof next),
  ];
}

/** Bytes as the text that the document writes them as. */
async function plain(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return value.text();
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder().decode(value as Uint8Array);
  return value;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
