import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { phraseFinder } from "../src/prose/find-phrases.ts";
import { placesOf, readPhrases } from "../src/prose/phrases.ts";
import { isProse } from "../src/prose/prose-files.ts";

const phrases = readPhrases(readFileSync(join(import.meta.dirname, "../prose/phrases.yaml"), "utf8"));
const find = phraseFinder(phrases);

/** What is found in a text: line, column and words. */
const found = async (file: string, text: string) =>
  (await find(file, text)).map(
    ({ line, column, message }) => `${line}:${column} ${/^"(.*)": write/.exec(message)?.[1]}`,
  );

test.each(phrases)(
  "$id is caught where it stands, and its near misses are let through",
  async ({ id, caught, fine }) => {
    const idsIn = async (file: string, text: string) => (await find(file, text)).map(({ phrase }) => phrase);

    for (const text of caught) {
      expect(await idsIn("page.md", text), text).toContain(id);
      expect(await idsIn("program.ts", `/** ${text} */`), text).toContain(id);
      expect(await idsIn("program.ts", `const text = ${JSON.stringify(text)};`), text).toContain(id);
    }
    for (const text of fine) {
      expect(await idsIn("page.md", text), text).not.toContain(id);
      expect(await idsIn("program.ts", `/** ${text} */`), text).not.toContain(id);
    }
  },
);

test.each(phrases)("every expression of $id is needed by one of its sentences", (phrase) => {
  for (const avoid of phrase.avoid) {
    const others = { ...phrase, avoid: phrase.avoid.filter((each) => each !== avoid) };
    const missed = phrase.caught.filter((text) => placesOf(others, text).length === 0);
    expect(missed, avoid.source).not.toEqual([]);
  }
  for (const except of phrase.except) {
    const others = { ...phrase, except: phrase.except.filter((each) => each !== except) };
    const caught = phrase.fine.filter((text) => placesOf(others, text).length > 0);
    expect(caught, except.source).not.toEqual([]);
  }
});

test("the words that the glossary avoids are phrases to avoid", () => {
  const glossary = readFileSync(join(import.meta.dirname, "../../docs/glossary.md"), "utf8");
  const avoided = glossary.match(/^_Avoid_: .+$/gm)?.flatMap((line) => line.match(/(?<=`)[\w ]+(?=`)/g) ?? []) ?? [];

  expect(avoided).toContain("cell");
  expect(avoided.filter((word) => phrases.every((phrase) => placesOf(phrase, word).length === 0))).toEqual([]);
});

test("a finding has its file, line and column, the words, and what to write", async () => {
  const findings = await find("docs/page.md", "# Page\n\nFirst line\nof a thing.\n");

  expect(findings).toEqual([
    {
      file: "docs/page.md",
      line: 4,
      column: 6,
      phrase: "thing",
      message: '"thing": write the name of what it is: "record", "resource", "schema", "entry".',
    },
  ]);
});

test("Markdown is read in paragraphs, headings, lists, quotations, links and tables, across lines", async () => {
  const text = [
    "# A thing",
    "- item *thing*",
    "> It is",
    "> no object.",
    "",
    "[a thing](https://example.com/thing)",
    "",
    "| thing | b |",
    "| --- | --- |",
    "| c | `x` of its **own** |",
  ];

  expect(await found("page.md", text.join("\n"))).toEqual([
    "1:5 thing",
    "2:9 thing",
    "3:6 is > no",
    "6:4 thing",
    "8:3 thing",
    "10:11 of its **own",
  ]);
});

test("code, addresses and comments of Markdown are not prose", async () => {
  const text = "`thing`\n\n```ts\n// a thing\n```\n\n    thing\n\n<!-- thing -->\n\n[x](/thing)\n\n[x]: /thing\n";

  expect(await found("page.md", text)).toEqual([]);
});

test("a heading, and the first row of a table, may begin like a question", async () => {
  const text = "# What is checked\n\n| file | what it holds |\n| --- | --- |\n| a | What is left is dropped. |\n";

  expect(await found("page.md", text)).toEqual(["5:7 What"]);
});

test("in a program, comments are read across lines, without their marks, tags, code and examples", async () => {
  const text = [
    "/**",
    " * Whether it is",
    " * no object, by `thing` and {@link thing}.",
    " *",
    " * - a thing",
    " * - What is dropped",
    " * @param thing - the thing",
    " * @example",
    " * // a thing",
    " * @returns a thing",
    " * ```ts",
    " * // a thing",
    " * ```",
    " */",
    "function f(/* a thing */) {",
    "  // It is",
    "  // no object.",
    "",
    "  // none",
    "  return 1 / 2; // a thing",
    "}",
  ];

  expect(await found("program.ts", text.join("\n"))).toEqual([
    "2:15 is * no",
    "5:8 thing",
    "6:6 What",
    "7:11 thing",
    "7:23 thing",
    "10:15 thing",
    "15:17 thing",
    "16:9 is // no",
    "20:22 thing",
  ]);
});

test("in a program, strings and templates of several words are read, and sums of them as one", async () => {
  const text = [
    'const a = "a thing", b = "thing", c = "two\\nthings";',
    `const d = \`\\\`\${a}\\\` is no \${b} of \${c} own\`;`,
    'const e = "it is" +',
    '  "no object" + a;',
    'const f = a + " is " + "no " + b;',
    `const g = \`\${fail(\`a thing\`)} is here\`;`,
  ];

  expect(await found("program.ts", text.join("\n"))).toEqual([
    "1:14 thing",
    "1:45 things",
    "2:21 is no",
    '3:15 is" + "no',
    '5:17 is " + "no',
    "6:22 thing",
  ]);
});

test("names and patterns of a program are not prose", async () => {
  const text = [
    'import { a } from "a thing";',
    'type B = "a thing" | `a thing`;',
    'const c = d["a thing"], e = /a thing/, f = new RegExp("a thing"), g = String.raw`a thing`;',
    'const thing = "https://example.com/a/thing of", h = "// thing", i = /\\/\\/ a thing/;',
  ];

  expect(await found("program.ts", text.join("\n"))).toEqual(["4:57 thing"]);
});

test("in a spec, summaries, descriptions and reasons are read, and neither other values nor code", async () => {
  const text = [
    "summary: Get a thing",
    'description: "`thing` of a thing"',
    "operationId: get a thing",
    "x-assumed: |",
    "  It is",
    "  no object.",
    "",
    "  - a thing",
    "responses:",
    "  200:",
    "    description: >-",
    "      A thing.",
    "    example: a thing",
    "# a thing",
  ];

  expect(await found("spec.yaml", text.join("\n"))).toEqual([
    "1:16 thing",
    "2:28 thing",
    "5:6 is no",
    "8:7 thing",
    "12:9 thing",
  ]);
});

test("what people write is read, and neither what machines write nor tests", () => {
  const read = [
    "README.md",
    "CONTRIBUTING.md",
    ".changeset/first-core.md",
    "docs/decisions/0001-name.md",
    "specs/cloudflare/README.md",
    "specs/cloudflare/openapi.yaml",
    "specs/cloudflare/operations/customCsrs_list.yaml",
    "specs/infisical/waivers.yaml",
    "packages/mock/README.md",
    "packages/mock/src/state/a.ts",
    "examples/tour/src/main.ts",
    "scripts/src/lint-rules/a.ts",
    "docs-site/src/page.ts",
    "browser/src/find-browser.ts",
    "mutation/operators/a.ts",
    "bench/run.ts",
  ];
  const notRead = [
    "packages/mock/CHANGELOG.md",
    "packages/cloudflare/src/generated/resources.ts",
    "packages/mock/test/a.test.ts",
    "scripts/test/fixtures/lint/acme/README.md",
    "test/structure.test.ts",
    "specs/cloudflare/.redocly.lint-ignore.yaml",
    "specs/cloudflare/redocly.yaml",
    "redocly.yaml",
    "docs/page.json",
  ];

  expect(read.filter((file) => !isProse(file))).toEqual([]);
  expect(notRead.filter(isProse)).toEqual([]);
});

test.each([
  ["- { id: a }", 'a needs "write"'],
  ["- { id: a, write: b, where: headings }", '"where" of a can only be "sentences"'],
  ["- { id: a, write: b, avoid: [c], caught: [c] }", 'a needs "fine"'],
  ["- { write: b }", "expected an id that is there once, got undefined"],
  [
    "- { id: a, write: b, avoid: [c], caught: [c], fine: [d] }\n- { id: a }",
    "expected an id that is there once, got a",
  ],
])("a phrase that is not complete is an error: %s", (yaml, message) => {
  expect(() => readPhrases(yaml)).toThrow(message);
});
