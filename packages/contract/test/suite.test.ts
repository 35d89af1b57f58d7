import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Report } from "../src/report/report.ts";

const folder = mkdtempSync(join(tmpdir(), "contract-suite-"));
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const at = (path: string): string => JSON.stringify(join(import.meta.dirname, path));
const conditions = '["@certspec/source", "module", "node", "development|production"]';
let output = "";
let status: number | null = null;

beforeAll(() => {
  writeFileSync(
    join(folder, "vitest.config.mjs"),
    `export default { resolve: { conditions: ${conditions} }, ssr: { resolve: { conditions: ${conditions}, externalConditions: ${conditions} } } };`,
  );
  // A client with one mistake, and a waiver that is over.
  writeFileSync(
    join(folder, "wrong.test.mjs"),
    `import { describeContract } from ${at("../src/index.ts")};
import { document } from ${at("fixtures/document.ts")};
import { createClient } from ${at("workshop-client.ts")};
const send = (wire) => ({ ...wire, path: wire.path.replace(/page=1&?/, "") });
describeContract(document, (options) => createClient(options, { send }), {
  name: "Wrong client", runs: 0, faults: false,
  report: { directory: ${JSON.stringify(join(folder, "reports"))} },
  locate: (pointer) => pointer.includes("parts") ? "specs/parts.yaml:4" : undefined,
  waivers: [{ id: "parts_delete response 204", reason: "It was hard.", expires: "2020-01-01" }],
});`,
  );
  const run = spawnSync(process.execPath, [vitest, "run", "--root", folder], {
    encoding: "utf8",
    env: { ...process.env, GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: "", NO_COLOR: "1" },
  });
  output = run.stdout + run.stderr;
  status = run.status;
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a mistake fails its cases and the gate, which names items, places and waivers", () => {
  expect(status, output).toBe(1);
  expect(output).toContain(`REQ-INTENT-MISSING query page: expected "1", received nothing`);
  expect(output).toContain("items are not covered because cases of their operations fail");
  expect(output).toContain(
    'the waiver of "parts_delete response 204" is not needed, because the coverage item is covered',
  );
});

test("what is found is annotated with file and line on GitHub", () => {
  expect(output).toMatch(
    /^::error file=specs\/parts\.yaml,line=4,title=Wrong client%3A parts_list answers 200 .*::REQ-INTENT-MISSING query page/m,
  );
});

test("reports are written in JSON, JUnit XML and HTML, and a summary to the terminal", () => {
  expect(readdirSync(join(folder, "reports")).toSorted()).toEqual([
    "wrong-client.html",
    "wrong-client.json",
    "wrong-client.xml",
  ]);
  const report = JSON.parse(readFileSync(join(folder, "reports/wrong-client.json"), "utf8")) as Report;
  const [failed] = report.tests.filter(({ state }) => state === "failed");
  expect(report).toMatchObject({
    format: "certspec-contract/1",
    name: "Wrong client",
    document: { title: "Workshop" },
  });
  expect(failed).toMatchObject({
    phase: "examples",
    operation: "parts_list",
    diagnostics: [{ code: "REQ-INTENT-MISSING", source: "specs/parts.yaml:4" }],
  });
  expect(report.items.find(({ name }) => name === "parts_list query page given")).toMatchObject({ state: "failed" });
  expect(report.items.find(({ name }) => name === "notes_write credentials none")).toMatchObject({ state: "covered" });
  expect(output).toMatch(/Wrong client: \d+ of \d+ tests passed/);
});
