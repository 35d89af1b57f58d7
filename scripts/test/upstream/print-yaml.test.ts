import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { say } from "../../src/upstream/adopt/edits/edit.ts";
import { printYaml } from "../../src/upstream/adopt/print-yaml.ts";

const text = `# The file.
type: object
description: >-
  A text that is folded
  at some width, and is not folded anew.

  It has two paragraphs.
title: a plain text
  of two lines
properties:
  a: { type: string }   # why
  b:
    type: string
    description: "in quotes,
      over two lines"
    enum: [x,
      y]
  c:
    description: |
      literal
        lines
    type: integer   
required: [ a,
  b ]
`;

function edit(change: (document: ReturnType<typeof parseDocument>) => void): string {
  const document = parseDocument(text);
  change(document);
  return printYaml(document, text);
}

test("a document that is not edited is printed as it was", () => {
  expect(edit(() => undefined)).toBe(text);
});

test("an edit changes its own lines only", () => {
  const after = edit((document) => document.setIn(["properties", "d"], document.createNode({ type: "boolean" })));

  expect(after).toBe(text.replace("required: [", "  d:\n    type: boolean\nrequired: ["));
});

test("a value of several lines that is edited is printed anew, and the others are not", () => {
  const after = edit((document) => {
    document.addIn(["properties", "b", "enum"], "z");
    document.setIn(["description"], "Another text.");
  });

  expect(after).toBe(
    text
      .replace("enum: [x,\n      y]", "enum: [ x, y, z ]")
      .replace(/description: >-\n(?: {2}.*\n|\n)+/, "description: >-\n  Another text.\n"),
  );
});

test("what is removed goes with its lines", () => {
  const after = edit((document) => document.deleteIn(["properties", "c"]));

  expect(after).toBe(text.replace(/ {2}c:\n(?: {4}.*\n)+/, ""));
});

test("a new keyword comes before extensions, and a new status in its place", () => {
  const file = parseDocument('# A.\nresponses:\n  "200": a\n  4XX: b\n  default: c\nx-a: 1\n');

  say(file, ["responses"], "404", "d");
  say(file, [], "deprecated", true);
  say(file, [], "x-b", 2);

  expect(String(file)).toBe(
    '# A.\nresponses:\n  "200": a\n  "404": d\n  4XX: b\n  default: c\ndeprecated: true\nx-a: 1\nx-b: 2\n',
  );
});
