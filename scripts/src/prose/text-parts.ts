/** A paragraph or message in a file. */
export interface Text {
  start: number;
  end: number;
  parts: TextPart[];
}

/** A stretch of words, or what stands for one word: a code span, or an expression in a message. */
export interface TextPart {
  type: "Str" | "Code";
  start: number;
  end: number;
}

/** A line without the marks at its beginning. */
export interface Line {
  start: number;
  end: number;
}

/** The text of some parts; none where they hold one word or less. */
export function textOf(source: string, parts: TextPart[]): Text[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const words = parts
    .map(
      ({ type, start, end }) => (type === "Str" ? source.slice(start, end) : "x") + (source[end] === "\\" ? " " : ""),
    )
    .join("");
  return /\p{L}\S*\s|\s\S*\p{L}/u.test(words) ? [{ start: first.start, end: last.end, parts }] : [];
}

/** The lines between two places, without the stars before a line of a comment. */
export function linesOf(source: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let from = start; from <= end; ) {
    const next = source.indexOf("\n", from);
    const to = next === -1 || next > end ? end : next;
    const mark = /^[ \t]*\*+/.exec(source.slice(from, to))?.[0].length ?? 0;
    lines.push({ start: from + mark, end: to });
    from = to + 1;
  }
  return lines;
}

/** Cuts lines into paragraphs: at empty lines, tags and items of lists. Examples and fenced code are not prose. */
export function paragraphsOf(lines: Line[], source: string): TextPart[][] {
  const paragraphs: TextPart[][] = [];
  let current: TextPart[] = [];
  let fenced = false;
  let inExample = false;
  const flush = () => {
    if (current.length > 0) paragraphs.push(current);
    current = [];
  };
  for (const { start, end } of lines) {
    const line = source.slice(start, end);
    if (/^\s*```/.test(line)) fenced = !fenced;
    const [tag] = /^\s*@[\w-]+(?:\s*\{[^}]*\})?/.exec(line) ?? [];
    if (tag !== undefined && !fenced) inExample = /@example\b/.test(tag);
    const [item] = /^\s*(?:[-*]|\d+\.)\s/.exec(line) ?? [];
    if (line.trim() === "" || tag !== undefined || item !== undefined || fenced) flush();
    if (fenced || inExample || /^\s*```/.test(line)) continue;
    current.push(...wordsBetween(source, start + (tag ?? item ?? "").length, end, false));
  }
  flush();
  return paragraphs;
}

/** The spans of code in a text, which count as one word, and escapes, which count as none. */
const code = /\\`.*?\\`|`[^`]*`|\{@link\S*\s[^}]*\}|https?:\/\/\S+/s;
const codeOrEscape = new RegExp(`${code.source}|\\\\(?:u\\{[^}]*\\}|u\\w{4}|x\\w{2}|.)`, "gs");

/** The words between two places, with code spans and addresses apart. */
export function wordsBetween(source: string, start: number, end: number, hasEscapes: boolean): TextPart[] {
  const parts: TextPart[] = [];
  const text = source.slice(start, end);
  let from = 0;
  const addWords = (to: number) => {
    if (to > from) parts.push({ type: "Str", start: start + from, end: start + to });
  };
  for (const { 0: match, index } of text.matchAll(hasEscapes ? codeOrEscape : new RegExp(code, "gs"))) {
    addWords(index);
    from = index + match.length;
    const isEscape = match.startsWith("\\") && !/^\\`.+/s.test(match);
    if (!isEscape) parts.push({ type: "Code", start: start + index, end: start + from });
  }
  addWords(text.length);
  return parts;
}
