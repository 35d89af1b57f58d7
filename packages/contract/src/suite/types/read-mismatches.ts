import type { Probe } from "./probe.ts";

/** A place in which a client's types are not those of its document. */
export interface TypeMismatch {
  /** The operation, or what else it is about. */
  subject: string;
  place: string;
  expected: string;
  received: string;
}

/** Returns the types that differ, from the compiler's message on a probe. */
export function readMismatches(message: string, { subject, place }: Probe): TypeMismatch[] {
  const found = mismatchesIn(message).map(([at = "", expected = "", received = ""]) => ({
    subject,
    place: unquoted(at),
    expected: plain(expected),
    received: plain(received),
  }));
  if (found.length) return found;
  return [
    {
      subject,
      place,
      expected: "a type that can be compared",
      received: message.split("\n")[0]?.replace(/^TS\d+: /, "") ?? "",
    },
  ];
}

/** The arguments of each `Mismatch<…>` in a text. */
function mismatchesIn(text: string): string[][] {
  const found: string[][] = [];
  const start = "Mismatch<";
  for (let from = text.indexOf(start); from >= 0; from = text.indexOf(start, from)) {
    from += start.length;
    const { parts, end } = argumentsAt(text, from);
    found.push(parts);
    from = end;
  }
  return found;
}

function argumentsAt(text: string, from: number): { parts: string[]; end: number } {
  const parts = [""];
  let depth = 0;
  for (let index = from; index < text.length; index += 1) {
    const character = text[index] ?? "";
    if (/["'`]/.test(character)) {
      const quoted = quotedAt(text, index);
      parts.push((parts.pop() ?? "") + quoted);
      index += quoted.length - 1;
      continue;
    }
    if (character === ">" && text[index - 1] !== "=") {
      if (depth === 0) return { parts: parts.map((part) => part.trim()), end: index };
      depth -= 1;
    } else if (/[)\]}]/.test(character)) depth -= 1;
    else if (/[<([{]/.test(character)) depth += 1;
    if (character === "," && depth === 0) parts.push("");
    else parts.push((parts.pop() ?? "") + character);
  }
  return { parts, end: text.length };
}

function quotedAt(text: string, from: number): string {
  const quote = text[from];
  let end = from + 1;
  while (end < text.length && text[end] !== quote) end += text[end] === "\\" ? 2 : 1;
  return text.slice(from, end + 1);
}

function unquoted(text: string): string {
  return text.replace(/^["`]|["`]$/g, "");
}

/** Without the names that the probes use themselves, and not too long to be read. */
function plain(text: string): string {
  const own = text
    .replaceAll(/\bFlat<((?:[^<>]|<[^<>]*>)*)>/g, "$1")
    .replaceAll(/\b(\w+)_(?:request|response)\b/g, "$1")
    .replace(/^"(an option|none|optional|required|texts)"$/, "$1")
    .replaceAll(/\bNothing\b|unique symbol/g, "nothing");
  return own.length > 300 ? `${own.slice(0, 300)}…` : own;
}
