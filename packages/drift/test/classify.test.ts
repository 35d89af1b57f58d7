import { expect, test } from "vitest";
import { classify } from "../src/classify.ts";
import { allRules } from "../src/rules/find-rule.ts";
import { documentOf, documentWith } from "./cases/case-documents.ts";
import { plainCases } from "./cases/plain-cases.ts";
import { schemaCases } from "./cases/schema-cases.ts";
import { to30 } from "./cases/to-30.ts";

const versions = { "3.0": to30, "3.1": (document: object) => document };
const given = new Set<string>();

for (const { rule, before, after, request, response, since31 } of schemaCases)
  for (const [direction, level] of Object.entries({ request, response }))
    for (const [version, write] of Object.entries(versions)) {
      if (level === null || (since31 && version === "3.0")) continue;
      const id = `${direction}-${rule}`;
      given.add(id);
      test(`${version}: ${id} is ${level}: ${JSON.stringify(before)} becomes ${JSON.stringify(after)}`, () => {
        const at = direction as "request" | "response";
        const found = classify(write(documentWith(before, at)), write(documentWith(after, at)));

        expect(found.changes.map((change) => [change.rule, change.level])).toEqual([[id, level]]);
        expect(found.level).toBe(level);
      });
    }

for (const { rule, before, after, level } of plainCases)
  for (const [version, write] of Object.entries(versions)) {
    given.add(rule);
    test(`${version}: ${rule} is ${level}: ${JSON.stringify(before)} becomes ${JSON.stringify(after)}`, () => {
      const found = classify(write(documentOf(before)), write(documentOf(after)));

      expect(found.changes.map((change) => [change.rule, change.level])).toEqual([[rule, level]]);
      expect(found.level).toBe(level);
    });
  }

test("every rule has a case, and every case a rule", () => {
  expect([...given].sort()).toEqual(
    allRules()
      .map(({ id }) => id)
      .sort(),
  );
});

test("there are more than a hundred and twenty single changes", () => {
  const directions = schemaCases.flatMap(({ request, response }) =>
    [request, response].filter((level) => level !== null),
  );

  expect(directions.length + plainCases.length).toBeGreaterThan(120);
});
