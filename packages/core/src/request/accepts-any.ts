import { isJson } from "./media-type.ts";

/** Tells whether a media type is one of those that an operation accepts. */
export type AcceptCheck = (accept: string, mediaType: string) => boolean;

/** Tell whether a media type is in a list of media types and ranges; all of JSON counts as one. */
export const acceptsAny: AcceptCheck = (accept, mediaType) =>
  accept.split(",").some((stated) => {
    const range = stated.replace(/;.*/, "").trim();
    if (range === mediaType || (isJson(range) && isJson(mediaType))) return true;
    return range.endsWith("*") && mediaType.startsWith(range.replace(/\*.*/, ""));
  });
