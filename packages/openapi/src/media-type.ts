/** A media type without its parameters, in lower case. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** Whether a text is a media type: a type and a subtype, with or without parameters. */
export function isMediaType(text: string): boolean {
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(essenceOf(text));
}

/** Whether a media type is JSON, by its own name or its suffix. */
export function isJson(mediaType: string): boolean {
  return /^[^/]+\/(?:.*\+)?json$/.test(essenceOf(mediaType));
}

/** Whether a media type is XML, by its own name or its suffix. */
export function isXml(mediaType: string): boolean {
  return /^[^/]+\/(?:.*\+)?xml$/.test(essenceOf(mediaType));
}

/** Whether a media type is text that is not JSON, such as `text/plain` or `application/xml`; an image in XML is a file. */
export function isText(mediaType: string): boolean {
  const essence = essenceOf(mediaType);
  return !isJson(essence) && (essence.startsWith("text/") || (essence.startsWith("application/") && isXml(essence)));
}

/** Whether a media type is a form: its body is a set of fields. */
export function isForm(mediaType: string): boolean {
  return essenceOf(mediaType) === "application/x-www-form-urlencoded" || isMultipart(mediaType);
}

/** Whether a media type is a form or another message in parts. */
export function isMultipart(mediaType: string): boolean {
  return essenceOf(mediaType).startsWith("multipart/");
}

/** Whether a media type holds bytes. A form holds fields, and a range such as one with a star may hold anything. */
export function isBinary(mediaType: string): boolean {
  const essence = essenceOf(mediaType);
  const isOpen = essence.startsWith("*") || essence === "application/*";
  return !isOpen && !isJson(essence) && !isText(essence) && !isForm(essence);
}

/** The format of a stream: server-sent events, or JSON values on a line each or after separators. */
export type StreamFormat = "events" | "lines";

/** The format of a media type whose bodies are streams of items; `undefined` for one whose bodies are single values. */
export function streamFormatOf(mediaType: string): StreamFormat | undefined {
  const essence = essenceOf(mediaType);
  if (essence === "text/event-stream") return "events";
  return /^[^/]+\/(?:x-)?(?:nd-?json|json-?l(?:ines)?)$|^[^/]+\/(?:.*\+)?json-seq$/.test(essence) ? "lines" : undefined;
}

/** Whether a list of media ranges, such as an `Accept` header or `image/*`, allows a media type. */
export function allows(ranges: string, mediaType: string): boolean {
  const essence = essenceOf(mediaType);
  return ranges.split(",").some((range) => {
    const wanted = essenceOf(range);
    return wanted === "*/*" || wanted === essence || (wanted.endsWith("/*") && essence.startsWith(wanted.slice(0, -1)));
  });
}

/** Whether an `Accept` header accepts a media type, or one of a range such as `image/*`: the closest range of the header decides. */
export function accepts(accept: string, mediaType: string): boolean {
  const fitting = accept.split(",").filter((range) => allows(range, mediaType) || allows(mediaType, range));
  const stars = (range: string): number => essenceOf(range).split("*").length;
  const isWanted = (range: string): boolean => !/;\s*q=0(?:\.0*)?\s*(?:;|$)/i.test(range);
  if (mediaType.includes("*")) return fitting.some(isWanted);
  const closest = Math.min(...fitting.map(stars));
  return fitting.some((range) => stars(range) === closest && isWanted(range));
}

const usualSubtypes: Readonly<Record<string, string>> = { text: "plain", image: "png", audio: "mpeg", video: "mp4" };

/** A media type that can be sent where a document states a list of ranges: the first, with a usual subtype where that is open. */
export function sendable(ranges: string): string {
  const first = (ranges.split(",")[0] ?? "").trim();
  if (!first.includes("*")) return first;
  const [type = ""] = first.split("/");
  return type === "*" ? "application/octet-stream" : `${type}/${usualSubtypes[type] ?? "octet-stream"}`;
}

/** The media type that a client uses where a document offers several: JSON, else the first. */
export function preferred<Value>(content: Readonly<Record<string, Value>> = {}): [string, Value] | undefined {
  const entries = Object.entries(content);
  return entries.find(([mediaType]) => isJson(mediaType)) ?? entries[0];
}
