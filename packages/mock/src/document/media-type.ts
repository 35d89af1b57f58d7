import { MIMEType } from "node:util";

/** The essence of a `Content-Type`, in lower case; `undefined` when it cannot be read. */
export function essenceOf(contentType: string): string | undefined {
  try {
    return new MIMEType(contentType).essence;
  } catch {
    return undefined;
  }
}

/** Tell whether a media type is JSON, in its own name or as a suffix. */
export function isJson(mediaType: string): boolean {
  return /[/+]json(?:\s*;|$)/i.test(mediaType);
}

/** Tell whether a media type falls under a range such as `image/*`. */
export function fallsUnder(mediaType: string, range: string): boolean {
  const wanted = (range.split(";")[0] ?? "").trim().toLowerCase();
  return (
    wanted === "*/*" || wanted === mediaType || (wanted.endsWith("/*") && mediaType.startsWith(wanted.slice(0, -1)))
  );
}
