import { essenceOf, isJson } from "@certspec/openapi";

/** Returns whether a media type is read as text that is not JSON. */
export function holdsText(mediaType: string): boolean {
  return /^text\/|^application\/(?:.*\+)?xml$/.test(essenceOf(mediaType));
}

/** Returns whether a media type holds bytes; a form holds fields, and a range anything. */
export function holdsBytes(mediaType: string): boolean {
  return !isJson(mediaType) && !holdsText(mediaType) && !/^multipart\/|form-urlencoded|\*/.test(mediaType);
}
