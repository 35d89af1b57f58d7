import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSource } from "../../packages/drift/src/read-source.ts";

/** Two documents of one of openapi-diff's tests, and what the test expects of them. */
interface ExpectedPair {
  /** The names of the files. */
  name: string;
  before: object;
  after: object;
  expected: "incompatible" | "compatible" | "equal" | "changed";
}

/** The expectations of the tests, by the names of their assertions. */
const assertions: Readonly<Record<string, ExpectedPair["expected"]>> = {
  assertSpecIncompatible: "incompatible",
  assertOpenApiBackwardIncompatible: "incompatible",
  assertIncompatibleRequest: "incompatible",
  assertIncompatibleResponse: "incompatible",
  assertSpecChangedButCompatible: "compatible",
  assertOpenApiBackwardCompatible: "compatible",
  assertSpecUnchanged: "equal",
  assertOpenApiAreEquals: "equal",
  assertOpenApiChangedEndpoints: "changed",
};

/**
 * The pairs of openapi-diff's own tests, read from a checkout of its sources; nothing of theirs is kept here. Comparisons of
 * which a test does not say whether they are compatible are left out and counted.
 */
export function openapiDiffPairs(checkout: string): { pairs: ExpectedPair[]; left: number } {
  const folder = join(checkout, "core/src/test");
  if (!existsSync(folder))
    throw new Error(
      `--openapi-diff takes a checkout of github.com/OpenAPITools/openapi-diff; there is no folder ${folder}`,
    );
  const pairs = new Map<string, ExpectedPair>();
  let left = 0;
  for (const source of testsBelow(join(folder, "java"))) {
    const constants = new Map(
      [...source.matchAll(/String (\w+) =\s*"([^"]+)"/g)].map(([, name, text]) => [name, text]),
    );
    for (const test of source.split(/@(?:Test|Disabled)\b/).slice(1)) {
      const found = comparisonsIn(test, constants);
      for (const { names, expected } of found) {
        const files = names.map((name) => join(folder, "resources", name));
        const [before, after] = files;
        if (!expected || !before || !after || !files.every(existsSync)) left += 1;
        else pairs.set(names.join(" "), { name: names.join(" "), before: read(before), after: read(after), expected });
      }
    }
  }
  return { pairs: [...pairs.values()], left };
}

function testsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("Test.java"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

interface Comparison {
  names: string[];
  expected: ExpectedPair["expected"] | undefined;
}

/** The comparisons of one test: by an assertion that is named after what it expects, or by a call whose result is looked at. */
function comparisonsIn(test: string, constants: ReadonlyMap<string | undefined, string | undefined>): Comparison[] {
  const calls = [...test.matchAll(/\b(assert\w+|fromLocations)\(\s*([\w"./-]+)\s*(?:,\s*([\w"./-]+))?/g)];
  return calls.flatMap(([, call = "", first = "", second = ""]): Comparison[] => {
    const nameOf = (argument: string) => (argument.startsWith('"') ? argument.slice(1, -1) : constants.get(argument));
    const names = [first, second].flatMap((argument) => nameOf(argument) ?? []);
    const known = assertions[call];
    // These two compare with the file that their class calls BASE.
    if (known && /^assertIncompatibleRe/.test(call))
      return [{ names: [constants.get("BASE") ?? "", ...names], expected: known }];
    if (known) return [{ names, expected: known }];
    return call === "fromLocations" ? [{ names, expected: resultIn(test) }] : [];
  });
}

/** The expectation of a test that looks at the whole result. */
function resultIn(test: string): ExpectedPair["expected"] | undefined {
  const says = (method: string, value: string) =>
    new RegExp(`assertThat\\(\\w+\\.${method}\\(\\)\\)\\s*\\.${value}\\b`).test(test);
  if (says("isIncompatible", "isTrue") || says("isCompatible", "isFalse")) return "incompatible";
  if (says("isCompatible", "isTrue") || says("isIncompatible", "isFalse")) return "compatible";
  if (says("isUnchanged", "isTrue")) return "equal";
  return says("isUnchanged", "isFalse") || says("isDifferent", "isTrue") ? "changed" : undefined;
}

function read(file: string): object {
  return readSource(file).document as object;
}
