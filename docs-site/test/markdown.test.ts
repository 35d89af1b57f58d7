import { expect, test } from "vitest";
import { codeTag } from "../src/markdown/code-tag.ts";
import { fenced } from "../src/markdown/fenced.ts";
import { httpLink } from "../src/markdown/http-link.ts";
import { outsideCode } from "../src/markdown/outside-code.ts";
import { rewriteLinks } from "../src/markdown/rewrite-links.ts";
import { specLine, specText } from "../src/markdown/spec-text.ts";
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
    '<div class="spec-text"><p>Use &lt;name&gt; or <code>&lt;id&gt;</code>, see <a href="https://acme.test/a">https&#58;//acme.test/a</a>. <em>Now</em></p></div>',
  );
  expect(specText("<script>alert(1)</script>")).not.toContain("<script");
  expect(specText(undefined)).toBe("");
});

test.for([
  "[a](javascript:alert(1)) b",
  "[a](data:text/html,<script>alert(1)</script>)",
  "[a]\n\n[a]: JaVaScRiPt:alert(1)",
  "<javascript:alert(1)>",
  "![a](https://tracker.test/pixel.png)",
  "` a\n\n<img src=x onerror=alert(1)> ` b",
  "``` a`b\n<img src=x onerror=alert(1)>\n```",
  "a\u2028```\n<img src=x onerror=alert(1)>",
  "| a ` | <img src=x onerror=alert(1)> ` |\n| - | - |",
  "[a](//other.test/) [b](/relative)",
  "mail <a@acme.test>",
])("nothing of %j is obeyed, in a block or in a line", (text) => {
  for (const html of [specText(text), specLine(text)]) {
    expect(html).not.toMatch(/<(?!\/?(?:div|p|a|code|em|pre|table|thead|tbody|tr|th|td)\b)/);
    expect(html.match(/<a [^>]*>/g) ?? []).toEqual([]);
    expect(html).not.toMatch(/[[\]`]|\n/);
  }
});

test("a link to a website stays, and headings of a text are no headings of the page", () => {
  expect(specLine("[a](https://acme.test/x?y=1&z=%22)")).toBe('<a href="https://acme.test/x?y=1&amp;z=%22">a</a>');
  expect(specText("# A\n\nB")).toBe('<div class="spec-text"><p><strong>A</strong></p>&#10;<p>B</p></div>');
});

test("an address of a spec is a link where it leads to a website, and a text where it does not", () => {
  expect(httpLink("https://acme.test/a")).toBe('<a href="https://acme.test/a">acme.test</a>');
  for (const address of ["javascript:alert(1)", "data:text/html,<b>", 'x" onclick="alert(1)', undefined, {}]) {
    expect(httpLink(address)).not.toMatch(/<|"/);
  }
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
