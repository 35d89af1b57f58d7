import { InvalidRequest } from "../errors/invalid-request.ts";
import { isBytes, typeOfBytes } from "./bytes.ts";
import { isJson } from "./media-type.ts";
import { type BodySerializer, type SerializedBody, serializeJson } from "./serialize-json.ts";

/**
 * Serializes the body of a `client.request` by what it is: a form, a stream, bytes, a text with a media type, or else JSON.
 * @throws {InvalidRequest} for a value that the media type cannot represent.
 */
export const serializeAny: BodySerializer = (value, mediaType) => {
  if (value instanceof FormData) return formOf(value, "FormData", "multipart/form-data", mediaType);
  if (value instanceof URLSearchParams)
    return formOf(value, "URLSearchParams", "application/x-www-form-urlencoded", mediaType);
  if (isBytes(value) || value instanceof ReadableStream) return { body: value, type: typeOfBytes(value, mediaType) };
  if (mediaType === "*/*") return serializeJson(value, "application/json");
  if (isJson(mediaType)) return serializeJson(value, mediaType);
  if (typeof value === "string") return { body: value, type: mediaType };
  throw new InvalidRequest(`A body of ${mediaType} must be a string, bytes, a form or a stream.`);
};

function formOf(form: FormData | URLSearchParams, name: string, ownType: string, mediaType: string): SerializedBody {
  if (mediaType !== "*/*" && mediaType !== ownType)
    throw new InvalidRequest(`A ${name} cannot be sent as ${mediaType}.`);
  // `fetch` states the media types of forms, because only it knows the boundary.
  return { body: form, type: undefined };
}
