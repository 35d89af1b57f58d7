import { expect, test } from "vitest";
import { classify } from "../src/classify.ts";
import { highest } from "../src/level.ts";
import { documentOf, documentWith } from "./cases/case-documents.ts";
import { trickyDocuments } from "./cases/tricky-documents.ts";
import { trickyComponents, trickySchemas } from "./cases/tricky-schemas.ts";

for (const { says, before, after, request, response, version = "3.1.0" } of trickySchemas)
  for (const [direction, level] of Object.entries({ request, response }))
    test(`${says}: ${level} in a ${direction}`, () => {
      const [first, second] = [before, after].map((schema) => ({
        ...documentWith(schema, direction as "request" | "response", trickyComponents),
        openapi: version,
      }));

      const found = classify(first, second);

      expect([found.level, found.changes.map(({ sentence }) => sentence)]).toEqual([level, expect.any(Array)]);
    });

for (const { says, before, after, wire, types } of trickyDocuments)
  test(`${says}: ${wire} on the wire, ${types} for the types`, () => {
    const { changes } = classify(documentOf(before), documentOf(after));

    expect([
      highest(changes.map((change) => change.wire)),
      highest(changes.map((change) => change.types)),
      changes,
    ]).toEqual([wire, types, expect.any(Array)]);
  });
