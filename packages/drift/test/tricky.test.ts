import { expect, test } from "vitest";
import { classify } from "../src/classify.ts";
import { highest } from "../src/level.ts";
import { documentOf, documentWith } from "./cases/case-documents.ts";
import { trickyDocuments } from "./cases/tricky-documents.ts";
import { longEnums, trickyComponents, trickySchemas } from "./cases/tricky-schemas.ts";

for (const { says, before, after, version = "3.1.0", ...verdicts } of [...trickySchemas, ...longEnums(20_000)])
  for (const direction of ["request", "response"] as const)
    test(`${says}: ${verdicts[direction].level} in a ${direction}`, () => {
      const [first, second] = [before, after].map((schema) => ({
        ...documentWith(schema, direction, trickyComponents),
        openapi: version,
      }));

      const { level, changes } = classify(first, second);

      expect({ level, rules: changes.map(({ rule }) => rule).sort() }).toEqual({
        level: verdicts[direction].level,
        rules: [...verdicts[direction].rules].sort(),
      });
    });

for (const { says, before, after, ...verdict } of trickyDocuments)
  test(`${says}: ${verdict.wire} on the wire, ${verdict.types} for the types`, () => {
    const { changes } = classify(documentOf(before), documentOf(after));

    expect({
      wire: highest(changes.map(({ wire }) => wire)),
      types: highest(changes.map(({ types }) => types)),
      rules: changes.map(({ rule }) => rule).sort(),
    }).toEqual({ ...verdict, rules: [...verdict.rules].sort() });
  });
