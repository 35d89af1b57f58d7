import type { Operation } from "./api.ts";
import { isJson } from "./media-type.ts";
import { Refusal } from "./refusal.ts";
import { serializeForm } from "./serialize-form.ts";
import { isBytes, type SerializedBody, serializeMultipart } from "./serialize-multipart.ts";

/**
 * Write a request body as its media type says.
 * @throws {Refusal} for a value that the media type cannot carry.
 */
export function serializeBody(value: unknown, mediaType: string, fields: Operation["fields"] = {}): SerializedBody {
  if (isJson(mediaType)) return { body: JSON.stringify(value), type: mediaType };
  if (mediaType === "multipart/form-data") return serializeMultipart(value, fields);
  if (mediaType === "application/x-www-form-urlencoded") return { body: serializeForm(value, fields), type: mediaType };
  if (typeof value === "string") return { body: value, type: mediaType };
  const type = mediaType.includes("*")
    ? (value instanceof Blob && value.type) || "application/octet-stream"
    : mediaType;
  if (isBytes(value)) return { body: value, type };
  throw new Refusal(`a body of ${mediaType} must be a string, a Blob, an ArrayBuffer or a typed array`);
}
