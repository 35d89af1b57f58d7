import { InvalidRequest } from "../errors/invalid-request.ts";
import { isBytes, typeOfBytes } from "./bytes.ts";
import { isJson } from "./media-type.ts";
import { type BodySerializer, serializeJson } from "./serialize-json.ts";

/**
 * Serializes the body of a `client.request` by what it is: a form, a stream, bytes, a text with a media type, or else JSON.
 * @throws {InvalidRequest} for a value that the media type cannot represent.
 */
export const serializeAny: BodySerializer = (value, mediaType) => {
  // `fetch` states the media types of forms, because only it knows the boundary.
  if (value instanceof FormData || value instanceof URLSearchParams) return { body: value, type: undefined };
  if (isBytes(value) || value instanceof ReadableStream) return { body: value, type: typeOfBytes(value, mediaType) };
  if (mediaType === "*/*") return serializeJson(value, "application/json");
  if (isJson(mediaType)) return serializeJson(value, mediaType);
  if (typeof value === "string") return { body: value, type: mediaType };
  throw new InvalidRequest(`A body of ${mediaType} must be a string, bytes, a form or a stream.`);
};
