import type { StreamParser } from "./stream-parser.ts";

const recordSeparator = "\x1e";
const jsonString = /"(?:[^"\\]|\\.)*"/g;

/**
 * Creates a parser of JSON values, one on each line. Empty lines keep the connection alive.
 * @param parse a value; throws where it is malformed
 */
export function createLineParser(parse: (text: string) => unknown): StreamParser {
  return {
    accept: (line) => (line.trim() ? [parse(line)] : []),
    end: () => [],
    isPending: () => false,
  };
}

/**
 * Creates a parser of a JSON text sequence: each value follows a record separator, and can have several lines.
 * @see https://www.rfc-editor.org/rfc/rfc7464
 */
export function createSequenceParser(parse: (text: string) => unknown): StreamParser {
  let lines: string[] = [];
  /** Number of objects and lists that have begun and not ended. */
  let depth = 0;

  function* finish(): Generator<unknown> {
    const text = lines.join("\n").trim();
    lines = [];
    depth = 0;
    if (text) yield parse(text);
  }

  function* accept(line: string): Generator<unknown> {
    for (const [index, part] of line.split(recordSeparator).entries()) {
      if (index > 0) yield* finish();
      lines.push(part);
      // A string cannot contain the end of a line.
      for (const character of part.replace(jsonString, "")) {
        if (character === "{" || character === "[") depth += 1;
        if (character === "}" || character === "]") depth -= 1;
      }
    }
    // Now, not at the next separator, which may come much later.
    if (depth <= 0) yield* finish();
  }

  return { accept, end: finish, isPending: () => lines.length > 0 };
}
