import { expect, test } from "vitest";
import { createRecorder } from "../src/report/create-recorder.ts";
import { formatText } from "../src/report/format-text.ts";
import { ContractError } from "../src/suite/contract-error.ts";

const document = { openapi: "3.1.0", info: { title: "Orchard", version: "1" }, paths: {} };

/** The text about tests that fail with these diagnostics. */
async function textOf(
  failures: Record<string, { place: string; expected: string; received: string }[]>,
): Promise<string> {
  const recorder = createRecorder(document, { name: "Orchard" });
  for (const [title, diagnostics] of Object.entries(failures)) {
    const run = async () => {
      throw new ContractError(title, diagnostics);
    };
    await expect(recorder.record({ title, phase: "examples" }, run)).rejects.toThrow(title);
  }
  return formatText(recorder.report());
}

test("a cause with many places is one line with their number and the first of them", async () => {
  const wrong = (received: string) => ({ place: "body /uri", expected: 'to match format "uri"', received });
  const titles = Array.from({ length: 40 }, (_, index) => `trees_${index} answers 200`);
  const failures = Object.fromEntries(titles.map((title) => [title, [wrong("/a"), wrong("/b"), wrong("/c")]]));

  const text = await textOf({ ...failures, other: [{ place: "status", expected: "200", received: "404" }] });

  expect(text.match(/✗/g)).toHaveLength(2);
  expect(text).toContain(`  ✗ 120 times in 40 tests: expected to match format "uri"
      trees_0 answers 200: body /uri, received /a
      trees_0 answers 200: body /uri, received /b
      trees_0 answers 200: body /uri, received /c
      and 117 more
  ✗ other
      status: expected 200, received 404
`);
});

test("causes with few places stay with their tests", async () => {
  const wrong = { place: "status", expected: "200", received: "404" };

  const text = await textOf({ one: [wrong], two: [wrong, { ...wrong, place: "body" }] });

  expect(text).toContain("  ✗ one\n      status: expected 200, received 404\n  ✗ two\n");
});

test("messages of tests without diagnostics are causes, too", async () => {
  const recorder = createRecorder(document, { name: "Orchard" });
  for (const title of ["one", "two", "three"]) {
    const run = async () => {
      throw new Error(`${title}\n  query id needs an example`);
    };
    await expect(recorder.record({ title, phase: "examples" }, run)).rejects.toThrow(title);
  }

  expect(formatText(recorder.report())).toContain(
    "  ✗ 3 times in 3 tests: query id needs an example\n      one\n      two\n      three\n",
  );
});
