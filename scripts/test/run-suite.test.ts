import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runSuite, type Suite } from "../src/nodes/run-suite.ts";

let stage: string;
const { signal } = new AbortController();
const suite: Suite = { name: "Node 20, core", node: process.execPath, packages: ["core"], without: {} };
const run = (more: Partial<Suite> = {}): Promise<string> => runSuite({ ...suite, ...more }, stage, signal);

beforeEach(() => {
  stage = mkdtempSync(join(tmpdir(), "certspec-test-"));
});
afterEach(() => rmSync(stage, { recursive: true, force: true }));

/** A vitest that reports these states of tests by file, prints its arguments, and ends with this code. */
function vitestWith(states: Record<string, string[]>, code = 0): void {
  const all = Object.values(states).flat();
  const report = {
    numTotalTests: all.length,
    numPassedTests: all.filter((state) => state === "passed").length,
    testResults: Object.entries(states).map(([name, own]) => ({ name, assertionResults: own.map(() => ({})) })),
  };
  mkdirSync(join(stage, "node_modules/vitest"), { recursive: true });
  writeFileSync(
    join(stage, "node_modules/vitest/vitest.mjs"),
    `import { writeFileSync } from "node:fs";
    const file = process.argv.find((each) => each.startsWith("--outputFile.json=")).split("=")[1];
    writeFileSync(file, ${JSON.stringify(JSON.stringify(report))});
    console.log(process.argv.slice(2).join(" "), process.env.NODE_COMPILE_CACHE);
    process.exit(${code});`,
  );
}

test("a suite whose tests all pass is counted", async () => {
  vitestWith({ "a.test.ts": ["passed", "passed"], "b.test.ts": ["passed"] });

  expect(await run()).toBe("3 tests in 2 files");
});

test("a suite that fails says what vitest has printed", async () => {
  writeFileSync(join(stage, "slow.test.ts"), "");
  vitestWith({ "a.test.ts": ["failed"] }, 1);

  await expect(run({ without: { "slow.test.ts": "is slow" } })).rejects.toThrow(
    /ended with 1\n.*--exclude=slow\.test\.ts packages\/core\/ undefined/,
  );
});

test("a file in which nothing has run is a failure", async () => {
  vitestWith({ "a.test.ts": ["passed"], "b.test.ts": [] });

  await expect(run()).rejects.toThrow("no tests have run in b.test.ts");
});

test("no files at all are a failure", async () => {
  vitestWith({});

  await expect(run()).rejects.toThrow("no tests have run");
});

test("a test that is skipped is a failure", async () => {
  vitestWith({ "a.test.ts": ["passed", "pending"] });

  await expect(run()).rejects.toThrow("1 tests were skipped");
});

test("a file that is to be left out must be there", async () => {
  vitestWith({ "a.test.ts": ["passed"] });

  await expect(run({ without: { "gone.test.ts": "is slow" } })).rejects.toThrow("gone.test.ts is to be left out");
});

test.each([
  ["a Node without packages", ["--node", "node"], "--node and --packages belong together"],
  ["packages without a Node", ["--packages", "clients"], "--node and --packages belong together"],
  [
    "another group of packages",
    ["--node", "node", "--packages", "all"],
    "--packages: expected clients or tools, got all",
  ],
  ["an unknown option", ["--nodes"], "Unknown option '--nodes'"],
])("%s is rejected before anything is installed, with the options that there are", (_, args, sentence) => {
  const script = join(import.meta.dirname, "../src/test-nodes.ts");

  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });

  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain(`test:nodes: ${sentence}`);
  expect(stderr).toContain("--packed <folder>");
});
