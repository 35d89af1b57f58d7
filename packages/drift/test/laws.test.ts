import fc from "fast-check";
import { expect, test } from "vitest";
import { classify } from "../src/classify.ts";
import { compareLevels, highest } from "../src/level.ts";
import { arbitraryDocument } from "./cases/arbitrary-schema.ts";
import { rewrite } from "./cases/rewrite.ts";
import { schemaCases } from "./cases/schema-cases.ts";

const runs = { numRuns: 300 };
const choices = fc.infiniteStream(fc.nat());

/** A document with a schema for each case, as it was or as it became. */
function documentOf(cases: readonly number[], changed: ReadonlySet<number>): object {
  const holders = cases.map((index, slot) => {
    // Cases share what they are made of, and one object in two places would be one place.
    const found = JSON.parse(JSON.stringify(schemaCases[index]));
    return [`Slot${slot}x`, { type: "object", properties: { field: changed.has(slot) ? found.after : found.before } }];
  });
  const operation = ([name]: readonly unknown[], isSent: boolean) => {
    const content = { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } };
    const post = isSent
      ? { requestBody: { content }, responses: { 204: { description: "Done" } } }
      : { responses: { 200: { description: "OK", content } } };
    return [`/${name}/${isSent ? "sent" : "answered"}`, { post }];
  };
  return {
    openapi: "3.1.0",
    info: { title: "Slots", version: "1" },
    paths: Object.fromEntries(holders.flatMap((holder) => [operation(holder, true), operation(holder, false)])),
    components: { schemas: Object.fromEntries(holders) },
  };
}

const someCases = fc.array(fc.nat(schemaCases.length - 1), { minLength: 2, maxLength: 6 });
const slots = (cases: readonly number[]) => fc.subarray(cases.map((_, slot) => slot));

test("a document compared with itself has no changes", () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      expect(classify(document, structuredClone(document)).changes).toEqual([]);
    }),
    runs,
  );
});

test("a document written in another way has no changes, in either direction", () => {
  fc.assert(
    fc.property(arbitraryDocument, choices, (document, stream) => {
      const written = rewrite(document, (count) => (stream.next().value ?? 0) % count);
      const options = { ignoreNames: true };

      expect(classify(document, written, options).changes).toEqual([]);
      expect(classify(written, document, options).changes).toEqual([]);
    }),
    runs,
  );
});

test("a single change is seen in both directions", () => {
  const seen = schemaCases.map(({ rule }, index) => {
    const [before, after] = [documentOf([index], new Set()), documentOf([index], new Set([0]))];
    return [rule, classify(before, after).changes.length > 0, classify(after, before).changes.length > 0];
  });

  expect(seen).toEqual(schemaCases.map(({ rule }) => [rule, true, true]));
});

test("several changes are never less than each of them", () => {
  fc.assert(
    fc.property(
      someCases.chain((cases) => fc.tuple(fc.constant(cases), slots(cases), slots(cases))),
      ([cases, first, second]) => {
        const [a, b] = [documentOf(cases, new Set()), documentOf(cases, new Set(first))];
        const c = documentOf(cases, new Set([...first, ...second]));
        const steps = highest([classify(a, b).level, classify(b, c).level]);

        expect(compareLevels(classify(a, c).level, steps)).toBeGreaterThanOrEqual(0);
      },
    ),
    runs,
  );
});

test("a change that is undone is not reported any more, and the others stay", () => {
  fc.assert(
    fc.property(
      someCases.chain((cases) => fc.tuple(fc.constant(cases), slots(cases), fc.nat(cases.length - 1))),
      ([cases, changed, undone]) => {
        const before = documentOf(cases, new Set());
        const left = changed.filter((slot) => slot !== undone);
        const slotsOf = (after: ReadonlySet<number>) =>
          new Set(
            classify(before, documentOf(cases, after)).changes.flatMap(({ places }) =>
              places.map(({ after: pointer }) => Number(/Slot(\d+)x/.exec(pointer)?.[1])),
            ),
          );

        expect(slotsOf(new Set(changed))).toEqual(new Set(changed));
        expect(slotsOf(new Set(left))).toEqual(new Set(left));
      },
    ),
    runs,
  );
});
