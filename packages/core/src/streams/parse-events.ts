import type { ServerSentEvent } from "../client/results.ts";
import type { StreamParser } from "./stream-parser.ts";

/**
 * Creates a parser of server-sent events.
 * @param parse the data of an event; throws where it is malformed
 * @param cutShort creates the error for a stream that ends within an event
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function createEventParser(parse: (data: string) => unknown, cutShort: () => Error): StreamParser {
  let event = "";
  let data: string[] = [];
  let id: string | undefined;
  let retryMs: number | undefined;

  function* dispatch(): Generator<ServerSentEvent<unknown>> {
    const [name, lines] = [event, data];
    event = "";
    data = [];
    // An event without data is not one.
    if (lines.length > 0) yield { event: name || "message", data: parse(lines.join("\n")), id, retryMs };
  }

  const readField = (name: string, value: string): void => {
    if (name === "event") event = value;
    else if (name === "data") data.push(value);
    else if (name === "id" && !value.includes("\0")) id = value;
    else if (name === "retry" && /^\d+$/.test(value)) retryMs = Number(value);
  };

  const isPending = () => event !== "" || data.length > 0;
  return {
    accept: (line) => {
      if (line === "") return dispatch();
      // A comment, which begins with the colon, is a field without a name.
      const [name = ""] = line.split(":", 1);
      readField(name, line.slice(name.length + 1).replace(/^ /, ""));
      return [];
    },
    end: () => {
      if (data.length > 0) throw cutShort();
      return [];
    },
    isPending,
  };
}
