import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { classify } from "../src/classify.ts";
import { allRules } from "../src/rules/find-rule.ts";
import { documentOf } from "./cases/case-documents.ts";
import { checkMatches, checkTable } from "./cases/oasdiff-table.ts";

/** A document that has a schema where a check looks: a body, a property of it, a parameter or a header. */
function documentAt(id: string, direction: "request" | "response", schema: unknown): object {
  if (id.startsWith("request-parameter") || id.startsWith("request-header")) {
    const place = id.startsWith("request-header") ? "header" : "query";
    return documentOf({ operation: { parameters: [{ in: place, name: "field", schema }] } });
  }
  const isBody = /^re\w+-body-/.test(id);
  const holder = isBody ? schema : { type: "object", properties: { field: schema } };
  const content = { "application/json": { schema: holder } };
  if (direction === "request") return documentOf({ method: "post", operation: { requestBody: { content } } });
  return documentOf({ operation: { responses: { 200: { description: "OK", content } } } });
}

const covered = checkMatches.flatMap(({ id, direction, family, rule }) =>
  family && rule ? [{ id, direction, family, rule }] : [],
);

test.each(covered)("what oasdiff calls $id is $rule", ({ id, direction, family: { before, after }, rule }) => {
  const { changes } = classify(documentAt(id, direction, before), documentAt(id, direction, after));

  expect(changes.map((change) => change.rule)).toContain(rule);
});

test("every error and warning of oasdiff has a rule of ours or a reason", () => {
  const rules = new Set(allRules().map(({ id }) => id));

  expect(checkMatches.filter(({ rule, why }) => (rule ? !rules.has(rule) : !why)).map(({ id }) => id)).toEqual([]);
});

test("the table in the docs is the one of the cases", () => {
  const docs = readFileSync(join(import.meta.dirname, "../../../docs/drift-rules.md"), "utf8");

  expect(docs.split("\n").filter((line) => line.startsWith("| `"))).toEqual(checkTable());
});
