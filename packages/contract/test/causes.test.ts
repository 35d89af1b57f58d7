import { expect, test } from "vitest";
import { createRecorder } from "../src/report/create-recorder.ts";
import { formatText } from "../src/report/format-text.ts";
import { ContractError } from "../src/suite/contract-error.ts";

const document = { openapi: "3.1.0", info: { title: "Orchard", version: "1" }, paths: {} };

/** The text about tests that fail with these diagnostics. */
async function textOf(
  failures: Record<string, { code?: string; place: string; expected: string; received: string; pointer?: string }[]>,
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

/** Places that diagnostics of a document name, which are two pointers. */
interface Finding {
  code: string;
  place: string;
  expected: string;
  received: string;
  pointer: string;
}

test("an example and the responses that it makes wrong are one cause, for all statements that expect the same", async () => {
  const uri = 'to match format "uri"';
  const wrong = (more: Partial<Finding>): Finding => ({
    code: "RES-BODY-INVALID",
    place: "body /uri",
    expected: uri,
    received: '"/a"',
    pointer: "/components/schemas/Tree/properties/uri/format",
    ...more,
  });
  const stated = { code: "SPEC-EXAMPLE-INVALID", pointer: "/paths/~1/get/responses/200/example" };

  const text = await textOf({
    document: [
      wrong({ ...stated, place: "example /uri", expected: `${uri} (#/components/schemas/Tree/properties/uri/format)` }),
      wrong({
        ...stated,
        place: "example /next",
        expected: `${uri} (#/components/schemas/Page/properties/next/format)`,
      }),
    ],
    trees_get: [wrong({})],
    trees_list: [
      wrong({}),
      wrong({ code: "RES-STATUS-UNDECLARED", place: "status", expected: "200", received: "404" }),
    ],
  });

  expect(text).toContain(`  ✗ 4 times in 3 tests: SPEC-EXAMPLE-INVALID expected to match format "uri"
        at #/paths/~1/get/responses/200/example and 1 other place of the document
      document: example /uri, received "/a"
      document: example /next, received "/a"
      trees_get: body /uri, received "/a"
      and 1 more
`);
  expect(text).toContain("  ✗ trees_list\n      RES-STATUS-UNDECLARED status: expected 200, received 404\n");
});

test("what many rules expect is told apart by the name of what is wrong, but texts for numbers are one mistake", async () => {
  const wrong = (name: string, expected: string, received: string): Finding => {
    return { code: "RES-BODY-INVALID", place: `body /0/${name}`, expected, received, pointer: `/${name}` };
  };

  const text = await textOf({
    one: [wrong("a", "string", "null"), wrong("b", "string", "null"), wrong("c", "number", '"1"')],
    two: [wrong("a", "string", "null"), wrong("d", "number", '"2"')],
  });

  expect(text).toContain("✗ 2 times in 2 tests: RES-BODY-INVALID expected string\n");
  expect(text).toContain("✗ 2 times in 2 tests: RES-BODY-INVALID expected number\n");
  expect(text).toContain("  ✗ one\n      RES-BODY-INVALID body /0/b: expected string, received null\n");
});

test("causes with one place stay with their tests", async () => {
  const wrong = { place: "status", expected: "200", received: "404" };

  const text = await textOf({ one: [wrong], two: [{ ...wrong, expected: "201" }] });

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
