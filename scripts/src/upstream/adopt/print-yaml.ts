import { Document, isCollection, isNode, isScalar, type Node, parseDocument, Scalar, visit } from "yaml";

/** A line stays one line, however long it is. */
const layout = { lineWidth: 0, flowCollectionPadding: true };

/**
 * The text of an edited YAML document. Lines that the edit did not touch stay as they were written, spaces and all, and so
 * do values of several lines, such as folded texts: printing them anew would wrap them in another way.
 */
export function printYaml(document: Document, before: string): string {
  const original = parseDocument(before);
  const spans = spansOf(original, before);
  const lines = withTokens(before, spans).split("\n");
  const untouched = print(original, spans).split("\n");
  const edited = print(document, spans).split("\n");
  const written = new Map(
    untouched.length === lines.length ? untouched.map((line, index) => [line, lines[index] ?? line]) : [],
  );
  const tokens = new Map([...spans.values()].map(({ token, text }) => [token, text]));
  return edited
    .map((line) => written.get(line) ?? line)
    .join("\n")
    .replaceAll(/__lines_\d+__/g, (token) => tokens.get(token) ?? token);
}

/** The text of a new YAML document. */
export function printNewYaml(value: unknown): string {
  return new Document(value, { aliasDuplicateObjects: false }).toString(layout);
}

/** A value that is written in several lines, and a word that stands for it. */
interface Span {
  start: number;
  text: string;
  token: string;
  /** The value, to tell whether it was edited. */
  value: string;
}

/** The values of several lines whose layout is more than that of their parts, by where they begin. */
function spansOf(document: Document, text: string): Map<number, Span> {
  const spans = new Map<number, Span>();
  visit(document, {
    Node(key, node) {
      const range = node.range;
      if (key === "key" || !range || !isWhole(node)) return undefined;
      const written = text.slice(range[0], range[1]).replace(/\n+$/, "");
      if (!written.includes("\n")) return undefined;
      const token = `__lines_${spans.size}__`;
      spans.set(range[0], { start: range[0], text: written, token, value: textOf(node) });
      return visit.SKIP;
    },
  });
  return spans;
}

/** Scalars, and collections in brackets. */
function isWhole(node: Node): boolean {
  return isScalar(node) || (isCollection(node) && node.flow === true);
}

function textOf(node: Node): string {
  return JSON.stringify(node.toJSON());
}

function withTokens(text: string, spans: ReadonlyMap<number, Span>): string {
  let tokenized = text;
  for (const { start, text: written, token } of [...spans.values()].reverse())
    tokenized = `${tokenized.slice(0, start)}${token}${tokenized.slice(start + written.length)}`;
  return tokenized;
}

function print(document: Document, spans: ReadonlyMap<number, Span>): string {
  visit(document, {
    Node(key, node) {
      const span = isNode(node) && key !== "key" && node.range && isWhole(node) ? spans.get(node.range[0]) : undefined;
      if (!span || span.value !== textOf(node)) return undefined;
      const token = new Scalar(span.token);
      const { comment, commentBefore, spaceBefore = false } = node;
      Object.assign(token, { comment, commentBefore, spaceBefore });
      return token;
    },
  });
  return document.toString(layout);
}
