/** What a node of the document says of itself as a JSDoc comment, on lines of its own. */
export function printComment(source: unknown, indent: string): string {
  if (typeof source !== "object" || source === null || Array.isArray(source)) return "";
  const parts = partsOf(source);
  const [only = "", second] = parts;
  if (only === "" && parts.length === 0) return "";
  const isLine = second === undefined && !only.includes("\n");
  const body = isLine ? `* ${only} ` : `*\n * ${parts.join("\n * ")}\n `;
  return `${laidOut(`/*${body.replaceAll("*/", "*\\/")}*/`, indent)}\n`;
}

function partsOf(source: Source): string[] {
  const { title, summary, format, deprecated, examples, enum: values, type, nullable } = source;
  const parts: string[] = [];
  if (title) parts.push(onLines(title));
  if (summary) parts.push(onLines(summary));
  if (format) parts.push(`Format: ${format}`);
  if (deprecated) parts.push("@deprecated");
  if (source.description !== undefined && source.description !== "") parts.push(tag("description", source.description));
  if (source.default !== undefined) parts.push(tag("default", source.default));
  if (source.example !== undefined) parts.push(tag("example", source.example));
  if (Array.isArray(examples)) for (const example of examples) parts.push(tag("example", example));
  if ("const" in source) parts.push("@constant");
  if (values)
    parts.push(`@enum {${type === undefined ? "unknown" : [type].flat().join("|")}${nullable ? "|null" : ""}}`);
  return parts;
}

interface Source {
  title?: string;
  summary?: string;
  format?: string;
  deprecated?: boolean;
  description?: unknown;
  default?: unknown;
  example?: unknown;
  examples?: unknown;
  const?: unknown;
  enum?: unknown[];
  type?: string | string[];
  nullable?: boolean;
}

function tag(name: string, value: unknown): string {
  return `@${name} ${onLines(String(typeof value === "object" ? JSON.stringify(value, null, 2) : value))}`;
}

function onLines(text: string): string {
  const trimmed = text.trim();
  return trimmed.includes("\n") ? trimmed.replaceAll(/\r?\n/g, "\n *     ") : trimmed;
}

/** Each line at the indent of the node, deeper by what it starts with. */
function laidOut(comment: string, indent: string): string {
  if (!lineBreak.test(comment)) return indent + comment.trim();
  return comment
    .split(lineBreak)
    .map((line, index) => `${indent}${index === 0 ? "" : " ".repeat(widthOf(line))}${line.trim()}`)
    .join("\n");
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]/;

function widthOf(line: string): number {
  let width = 0;
  for (const character of line) {
    if (character === "\t") width += 4 - (width % 4);
    else if (character.trim() === "" && character !== "\n") width += 1;
    else break;
  }
  return width;
}
