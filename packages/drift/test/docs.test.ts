import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ruleTable } from "./cases/rule-table.ts";

test("the table of rules in the docs is the one of the cases", () => {
  const docs = readFileSync(join(import.meta.dirname, "../../../docs/drift.md"), "utf8");

  expect(docs.split("\n").filter((line) => /^\| `[a-z]+-/.test(line) || line.startsWith("| `deprecated"))).toEqual(
    ruleTable(),
  );
});
