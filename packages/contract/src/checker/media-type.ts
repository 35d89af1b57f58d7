import { MIMEType } from "node:util";

/** A media type without its parameters, in lower case. */
export function essenceOf(mediaType: string): string {
  try {
    return new MIMEType(mediaType).essence;
  } catch {
    return mediaType.trim().toLowerCase();
  }
}

/** Tell whether a media type is JSON, in its own name or as a suffix. */
export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(essenceOf(mediaType));
}

/** Tell whether a list of ranges, such as an `Accept` header, allows a media type. */
export function allows(ranges: string, mediaType: string): boolean {
  const essence = essenceOf(mediaType);
  return ranges.split(",").some((range) => {
    const wanted = essenceOf(range);
    return wanted === "*/*" || wanted === essence || (wanted.endsWith("/*") && essence.startsWith(wanted.slice(0, -1)));
  });
}

const subtypes: Readonly<Record<string, string>> = { text: "plain", image: "png", audio: "mpeg", video: "mp4" };

/** A media type that can be sent where a document states a list of ranges: the first of them, with a usual subtype where that is open. */
export function sendable(ranges: string): string {
  const first = (ranges.split(",")[0] ?? "").trim();
  if (!first.includes("*")) return first;
  const [type = ""] = first.split("/");
  return type === "*" ? "application/octet-stream" : `${type}/${subtypes[type] ?? "octet-stream"}`;
}

/** The media type that a client uses where a document offers several: JSON, else the first. */
export function preferred<Value>(content: Readonly<Record<string, Value>> = {}): [string, Value] | undefined {
  const entries = Object.entries(content);
  return entries.find(([mediaType]) => isJson(mediaType)) ?? entries[0];
}
