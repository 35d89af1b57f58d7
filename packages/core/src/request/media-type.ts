/** Tell whether a media type is JSON, in its own name or as a suffix. */
export function isJson(mediaType: string): boolean {
  return /^[^;/]+\/([^;]*\+)?json *(;|$)/i.test(mediaType);
}

/** Tell whether a media type is text that is not JSON, and is read as a string. */
export function isText(mediaType: string): boolean {
  return !isJson(mediaType) && /^text\/|^application\/([^;]*\+)?xml *(;|$)/i.test(mediaType);
}
