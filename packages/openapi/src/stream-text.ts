import { essenceOf, streamFormatOf } from "./media-type.ts";

const lineEnd = /\r\n|\r|\n/;

/** Writes items as the body of a stream. An item that is a text of the stream already stays as it is. */
export function streamText(mediaType: string, items: readonly unknown[]): string {
  return items.map((item) => (isStreamText(mediaType, item) ? ended(item) : writeItem(mediaType, item))).join("");
}

/** Whether an example of a stream is the text of one, as many documents state it, and not the value of an item. */
export function isStreamText(mediaType: string, example: unknown): example is string {
  if (typeof example !== "string") return false;
  if (streamFormatOf(mediaType) === "events") return isEventText(example);
  return "{[\x1e".includes(example.trimStart().charAt(0) || " ");
}

function isEventText(text: string): boolean {
  const lines = text.split(lineEnd).filter(Boolean);
  return lines.length > 0 && lines.every((line) => /^(?:data|event|id|retry)?:/.test(line));
}

function writeItem(mediaType: string, item: unknown): string {
  const json = JSON.stringify(item) ?? "null";
  if (essenceOf(mediaType).endsWith("json-seq")) return `\x1e${json}\n`;
  if (streamFormatOf(mediaType) !== "events") return `${json}\n`;
  const lines = typeof item === "string" ? item.split(lineEnd) : [json];
  return `${lines.map((line) => `data: ${line}\n`).join("")}\n`;
}

/** A text whose last event or line is complete. */
function ended(text: string): string {
  const end = isEventText(text) ? "\n\n" : "\n";
  return text.replace(/[\r\n]*$/, end);
}
