import { afterEach, expect, test, vi } from "vitest";
import { formatAnnotations } from "../src/report/format-annotations.ts";
import { formatJunit } from "../src/report/format-junit.ts";
import { formatText } from "../src/report/format-text.ts";
import { formatHtml } from "../src/report/html/format-html.ts";
import { percent } from "../src/report/percent.ts";
import { failing, passing } from "./report-sample.ts";

afterEach(() => vi.unstubAllEnvs());

test("the text has the numbers, then what failed, where and what to do", () => {
  expect(formatText(failing)).toBe(`Things & <b>"others"</b>: 1 of 4 tests passed, 1 did not run
  50 % of 4 coverage items covered: 1 waived, 1 missing, 1 with failing cases
  operation 1/2, parameter 0/1, response 1/1
  ✗ things_list answers 200
      REQ-INTENT-MISSING query page: expected "1", received <script>document.title = 'broken'</script>\u0000
        at specs/page.yaml:3:5: Find out where the client drops it.
      data: expected 1, received 2
  ✗ things_list sends what the caller means
      REQ-QUERY-UNDECLARED query pag: expected page, received 1
  note: 1 of 2 responses have no example
`);
});

test("a note that several places share is one line with its count and the first places", () => {
  const notes = ["a_list: too slow", "a_get: too slow", "no place", "b_list: too slow", "c_list: too slow", "d: other"];

  expect(
    formatText({ ...passing, notes })
      .split("\n")
      .slice(3),
  ).toEqual([
    "  note: 4 times: too slow",
    "      a_list, a_get, b_list, and 1 more",
    "  note: no place",
    "  note: d: other",
    "",
  ]);
});

test("annotations name file and line of the spec, and escape what would end them", () => {
  vi.stubEnv("GITHUB_WORKSPACE", undefined);
  const suite = 'Things & <b>"others"</b>%3A';

  expect(formatAnnotations(failing)).toEqual([
    `::error file=specs/page.yaml,line=3,title=${suite} things_list answers 200::REQ-INTENT-MISSING query page: expected "1", received <script>document.title = 'broken'</script>\u0000 (at specs/page.yaml:3:5) Find out where the client drops it.`,
    `::error title=${suite} things_list answers 200::data: expected 1, received 2`,
    `::error title=${suite} things_list sends what the caller means::things_list sends what the caller means%0A  REQ-QUERY-UNDECLARED query pag: expected page, received 1`,
    `::error file=specs/get.yaml,line=7,title=${suite} things_get called is not covered::no case calls it, 100%25%0Asorry`,
  ]);
  expect(formatAnnotations(passing)).toEqual([]);
});

test("annotations name files as seen from GitHub's workspace", () => {
  vi.stubEnv("GITHUB_WORKSPACE", `${process.cwd()}/specs`);

  expect(formatAnnotations(failing)[0]).toContain("file=page.yaml,");
});

test("JUnit XML counts tests, and holds no character that XML does not know", () => {
  const xml = formatJunit([failing, passing]);

  expect(xml).toContain(
    '<testsuite name="Things &amp; &lt;b&gt;&quot;others&quot;&lt;/b&gt;" tests="4" failures="2" errors="0" skipped="1" time="1.234"',
  );
  expect(xml).toContain('<testsuite name="Others" tests="4" failures="0" errors="0" skipped="0"');
  expect(xml).toContain('<property name="coverage.missing" value="1"/>');
  expect(xml).toContain("      <skipped/>");
  expect(xml).toContain("&lt;script&gt;document.title = 'broken'&lt;/script&gt;\ufffd");
  expect(xml).not.toContain("<script");
  expect(xml).not.toContain("\u0000");
});

test("a page escapes everything that it did not write itself", () => {
  const page = formatHtml([failing]);

  for (const raw of ["<script", '<b>"others"', "\u0000"]) expect(page).not.toContain(raw);
  expect(page).toContain("&lt;script&gt;document.title = &#39;broken&#39;&lt;/script&gt;\ufffd");
  expect(page).not.toMatch(/(?:src|href)="(?!#|data:,")/);
});

test.each([
  [0, 0, "100 %"],
  [0, 3, "0 %"],
  [1, 3, "33.3 %"],
  [9999, 10_000, "99.9 %"],
  [1, 10_000, "0.1 %"],
  [3, 3, "100 %"],
])("%i of %i is %s", (part, whole, expected) => {
  expect(percent(part, whole)).toBe(expected);
});
