import { isJson } from "./media-type.ts";

/** Returns whether an operation accepts a media type. */
export type AcceptCheck = (accept: string, mediaType: string) => boolean;

/** Returns whether a list of media types and ranges includes a media type. All JSON types count as equal. */
export const acceptsAny: AcceptCheck = (accept, mediaType) =>
  accept.split(",").some((stated) => {
    const range = stated.replace(/;.*/, "").trim();
    if (range === mediaType || (isJson(range) && isJson(mediaType))) return true;
    return range.endsWith("*") && mediaType.startsWith(range.replace(/\*.*/, ""));
  });
