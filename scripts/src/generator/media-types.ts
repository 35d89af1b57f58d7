/** Tell whether a media type is JSON, in its own name or as a suffix. */
export function isJson(mediaType: string): boolean {
  return /^application\/(?:[^;]*\+)?json(?:;|$)/i.test(mediaType);
}

/** Tell whether a media type is text that is not JSON; the runtime reads such an answer as a string. */
export function isText(mediaType: string): boolean {
  return /^(?:text\/|application\/(?:[^;]*\+)?xml(?:;|$))/i.test(mediaType);
}

/** Tell whether a media type holds bytes. One of a form holds fields, and a range such as one with a star anything. */
export function isBinary(mediaType: string): boolean {
  const other = /^(?:multipart\/|application\/x-www-form-urlencoded(?:;|$)|application\/\*|\*)/i;
  return !isJson(mediaType) && !isText(mediaType) && !other.test(mediaType);
}
