import { Refusal } from "./refusal.ts";
import { textOf } from "./serialize-parameter.ts";

export interface SerializedBody {
  body: BodyInit;
  /** `undefined` lets `fetch` name it: only it knows the boundary of a form. */
  type: string | undefined;
}

/**
 * Write a request body as its media type says.
 * @throws {Refusal} for a value that the media type cannot carry.
 */
export function serializeBody(value: unknown, mediaType: string): SerializedBody {
  if (isJson(mediaType)) return { body: JSON.stringify(value), type: mediaType };
  if (mediaType === "multipart/form-data")
    return { body: value instanceof FormData ? value : formOf(value), type: undefined };
  if (mediaType === "application/x-www-form-urlencoded") {
    const fields = Object.entries(value as object).flatMap(([name, item]) =>
      listOf(item).map((text) => [name, textOf(text)]),
    );
    return { body: new URLSearchParams(fields as [string, string][]).toString(), type: mediaType };
  }
  if (typeof value === "string") return { body: value, type: mediaType };
  const type = mediaType.includes("*")
    ? (value instanceof Blob && value.type) || "application/octet-stream"
    : mediaType;
  if (value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value))
    return { body: value as BodyInit, type };
  throw new Refusal(`a body of ${mediaType} must be a string, a Blob, an ArrayBuffer or a typed array`);
}

/** Tell whether a media type is JSON, in its own name or as a suffix. */
export function isJson(mediaType: string): boolean {
  return /^application\/(?:[^;]*\+)?json(?:;|$)/.test(mediaType);
}

function formOf(value: unknown): FormData {
  const form = new FormData();
  for (const [name, item] of Object.entries(value as object)) {
    for (const part of listOf(item)) form.append(name, partOf(part) as Blob);
  }
  return form;
}

function partOf(part: unknown): Blob | string {
  if (part instanceof Blob) return part;
  if (typeof part === "object" && part !== null && !(part instanceof Date)) {
    return new Blob([JSON.stringify(part)], { type: "application/json" });
  }
  return textOf(part);
}

function listOf(item: unknown): unknown[] {
  if (item === undefined) return [];
  return Array.isArray(item) ? item : [item];
}
