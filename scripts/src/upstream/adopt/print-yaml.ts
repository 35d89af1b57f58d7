import { type Document, parseDocument } from "yaml";

/** The text of an edited YAML document; lines that the edit did not touch stay as they were written, spaces and all. */
export function printYaml(document: Document, before: string): string {
  const untouched = print(parseDocument(before)).split("\n");
  const lines = before.split("\n");
  if (untouched.length !== lines.length) return print(document);
  const written = new Map(untouched.map((line, index) => [line, lines[index] ?? line]));
  return print(document)
    .split("\n")
    .map((line) => written.get(line) ?? line)
    .join("\n");
}

function print(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
