/** Returns the media type in a `Content-Type`, in lower case and without its parameters. */
export function mediaTypeOf(headers: Headers): string {
  const [mediaType = ""] = (headers.get("content-type") ?? "").split(";");
  return mediaType.trim().toLowerCase();
}

/** Returns whether a media type is JSON, by its name or its suffix. */
export function isJson(mediaType: string): boolean {
  return /^[^;/]+\/([^;]*\+)?json *(;|$)/i.test(mediaType);
}

/** Returns whether a media type is text other than JSON, which is read as a string. */
export function isText(mediaType: string): boolean {
  return !isJson(mediaType) && /^text\/|^application\/([^;]*\+)?xml *(;|$)/i.test(mediaType);
}

/** Returns whether a list of media types and ranges includes a media type. All JSON types count as equal. */
export function acceptsMediaType(accept: string, mediaType: string): boolean {
  if (accept === mediaType) return true;
  return accept.split(",").some((stated) => {
    const range = stated.replace(/;.*/, "").trim();
    if (range === mediaType || (isJson(range) && isJson(mediaType))) return true;
    return range.endsWith("*") && mediaType.startsWith(range.replace(/\*.*/, ""));
  });
}
