/** Returns whether a media type is JSON, by its name or its suffix. */
export function isJson(mediaType: string): boolean {
  return /^[^;/]+\/([^;]*\+)?json *(;|$)/i.test(mediaType);
}

/** Returns whether a media type is text other than JSON, which is read as a string. */
export function isText(mediaType: string): boolean {
  return !isJson(mediaType) && /^text\/|^application\/([^;]*\+)?xml *(;|$)/i.test(mediaType);
}
