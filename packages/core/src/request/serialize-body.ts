import { InvalidRequest } from "../errors/invalid-request.ts";
import type { Operation } from "../table.ts";
import { isBytes, typeOfBytes } from "./bytes.ts";
import { isJson } from "./media-type.ts";
import { serializeForm } from "./serialize-form.ts";
import { type BodySerializer, serializeJson } from "./serialize-json.ts";
import { serializeMultipart } from "./serialize-multipart.ts";

/**
 * Serializes a request body by its media type: JSON, forms, texts and bytes.
 * @throws {InvalidRequest} for a value that the media type cannot represent.
 */
export const serializeBody: BodySerializer = (value, mediaType, fields: Operation["fields"] = {}) => {
  if (isJson(mediaType)) return serializeJson(value, mediaType);
  if (mediaType === "multipart/form-data") return serializeMultipart(value, fields);
  if (mediaType === "application/x-www-form-urlencoded") return { body: serializeForm(value, fields), type: mediaType };
  if (typeof value === "string") return { body: value, type: mediaType };
  if (isBytes(value)) return { body: value, type: typeOfBytes(value, mediaType) };
  throw new InvalidRequest(`A body of ${mediaType} must be a string, a Blob, an ArrayBuffer or a typed array.`);
};
