import { expect, test } from "vitest";
import { codeTag } from "../src/markdown/code-tag.ts";
import { fenced } from "../src/markdown/fenced.ts";
import { outsideCode } from "../src/markdown/outside-code.ts";
import { rewriteLinks } from "../src/markdown/rewrite-links.ts";
import { specText } from "../src/markdown/spec-text.ts";
import { summaryOf } from "../src/markdown/summary-of.ts";
import { shellWord } from "../src/samples/shell-word.ts";
import { wordsOfCurl } from "./helpers/words-of-curl.ts";

const placeholder = (variable: string): string => `SECRET_${variable}_SECRET`;

test("changes text, and leaves blocks and spans of code as they are", () => {
  const page = "one `one` ``one ` one`` one\n\n```ts\none\n```\n\n~~~\none\n```\n~~~\none";

  expect(outsideCode(page, (text) => text.replaceAll("one", "two"))).toBe(
    "two `one` ``one ` one`` two\n\n```ts\none\n```\n\n~~~\none\n```\n~~~\ntwo",
  );
});

test("changes the targets of links, those with code in their text too", () => {
  const page = "[a](x.md) [`b`](x.md#c) `[d](x.md)` ![e](x.md) [f](https://f.test)";

  expect(rewriteLinks(page, (target) => target.replace("x.md", "/x/"))).toBe(
    "[a](/x/) [`b`](/x/#c) `[d](x.md)` ![e](x.md) [f](https://f.test)",
  );
});

test("a link without a target becomes its text", () => {
  expect(rewriteLinks("see [`a.yaml`](a.yaml) and [b](b.ts)", () => undefined)).toBe("see `a.yaml` and b");
});

test("shows what looks like a tag in a spec, and keeps its formatting", () => {
  expect(specText("Use <name> or `<id>`, see <https://acme.test/a>. *Now*\n")).toBe(
    "Use &lt;name> or `<id>`, see <https://acme.test/a>. *Now*",
  );
  expect(specText("<script>alert(1)</script>")).not.toContain("<script");
});

test("a piece of code is shown letter by letter", () => {
  expect(codeTag("<a> & `b` *c* {d}")).toBe("<code>&lt;a&gt; &amp; &#96;b&#96; &#42;c&#42; &#123;d&#125;</code>");
});

test("a fence is longer than every fence in its text", () => {
  expect(fenced("md", "```ts\n````")).toBe("`````md\n```ts\n````\n`````");
});

test("a summary is plain, ends with a sentence, and is cut where that is too long", () => {
  expect(summaryOf("A [client](x) for `1.0` of\nthe API. More:")).toBe("A client for 1.0 of the API. More.");
  expect(summaryOf(`Accepted. ${"long ".repeat(40)}`)).toMatch(/^Accepted\. (?:long )+long…$/);
  expect(summaryOf("Short.")).toBe("Short.");
  expect(summaryOf("word ".repeat(40))).toMatch(/^(?:word )+word…$/);
  expect(summaryOf("word ".repeat(40)).length).toBeLessThanOrEqual(160);
});

test.for([
  "plain-word_1.0",
  "",
  "it's",
  '"quoted" $HOME `whoami` \\',
  "two\nlines",
  "a'b'c",
  "!history & | ; < > ( ) * ? [ ] { } # ~",
])("a shell reads %j back as it was", (text) => {
  expect(wordsOfCurl([`curl ${shellWord(text, [], placeholder)}`], {})).toEqual([[text]]);
});

test("a shell puts a secret where its placeholder was, and nothing else", () => {
  const word = shellWord(`a "$HOME" \`b\` ${placeholder("TOKEN")}`, ["TOKEN", "OTHER"], placeholder);

  expect(wordsOfCurl([`curl ${word}`], { TOKEN: "s'e\"c" })).toEqual([['a "$HOME" `b` s\'e"c']]);
});
