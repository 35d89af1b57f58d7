import { essenceOf, streamFormatOf } from "@certspec/openapi";

/** The items of a stream, as the texts that they are written in. */
export interface StreamTexts {
  texts: string[];
  /** Whether the stream ends within an item. */
  isCutShort: boolean;
}

/** Divides the body of a stream into its items: the data of events, lines, or what follows separators. */
export function streamTexts(mediaType: string, body: string): StreamTexts {
  const text = body.replace(/^\ufeff/, "");
  if (streamFormatOf(mediaType) === "events") return eventData(text);
  const separator = essenceOf(mediaType).endsWith("json-seq") ? "\u001e" : "\n";
  return { texts: text.split(separator).filter((item) => item.trim() !== ""), isCutShort: false };
}

/** @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation */
function eventData(text: string): StreamTexts {
  const texts: string[] = [];
  let data: string[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  // The last line has no end.
  const unfinished = lines.pop() ?? "";
  for (const line of lines) {
    const field = /^data(?:: ?|$)/.exec(line);
    if (field) data.push(line.slice(field[0].length));
    if (line !== "" || data.length === 0) continue;
    texts.push(data.join("\n"));
    data = [];
  }
  return { texts, isCutShort: data.length > 0 || /^data(?::|$)/.test(unfinished) };
}
