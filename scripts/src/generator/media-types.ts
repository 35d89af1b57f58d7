/** Tell whether a media type is JSON, in its own name or as a suffix. */
export function isJson(mediaType: string): boolean {
  return /^application\/(?:[^;]*\+)?json(?:;|$)/.test(mediaType);
}

/** Tell whether a media type holds bytes rather than text, JSON or a form. */
export function isBinary(mediaType: string): boolean {
  return !/^(?:text\/|multipart\/|application\/(?:.*\+)?(?:json|xml|x-www-form-urlencoded)\b)/.test(mediaType);
}
