import { expect, test } from "vitest";
import { mutateTable, sampleOf } from "../../mutation/mutate-table.ts";

const mutantsOf = (table: string) => mutateTable(`import { type Api } from "a";\nexport const api: Api = ${table};`);
const changesOf = (table: string) =>
  mutantsOf(table).map(({ path, original, text }) => `${path}: ${original} → ${text}`);

test("each entry of a table is absent once, and each value another", () => {
  expect(changesOf('{ operations: { a_list: { parameters: ["b"], size: 5, isSafe: true, write } } }')).toEqual(
    expect.arrayContaining([
      'operations.a_list.parameters.0: "b" → ...[]',
      'operations.a_list.parameters.0: "b" → "bX"',
      "operations.a_list.size: size: 5 → ...{}",
      "operations.a_list.size: 5 → 6",
      "operations.a_list.isSafe: true → false",
      "operations.a_list.write: write → ...{}",
    ]),
  );
});

test("a request has another method, and each segment of its path another name", () => {
  expect(changesOf('{ request: "GET /a/{b}" }')).toEqual([
    'request: request: "GET /a/{b}" → ...{}',
    'request: "GET /a/{b}" → "POST /a/{b}"',
    'request: "GET /a/{b}" → "GET /aX/{b}"',
    'request: "GET /a/{b}" → "GET /a/{bX}"',
  ]);
});

test("places and styles are others that exist", () => {
  expect(changesOf('{ in: "header", pagination: { style: "page" } }')).toEqual(
    expect.arrayContaining(['in: "header" → "cookie"', 'pagination.style: "page" → "offset"']),
  );
});

test("a mutant says where it is, in one line", () => {
  expect(mutantsOf("{\n  size:\n    5,\n}")[0]).toMatchObject({
    path: "size",
    line: 3,
    column: 3,
    original: "size: 5",
  });
});

test("the same seed chooses the same mutants, another seed others, whatever lines have moved", () => {
  const many = mutantsOf(`[${Array.from({ length: 100 }, (_, index) => index)}]`);
  const moved = many.toReversed().map((mutant) => ({ ...mutant, line: mutant.line + 1 }));
  const textsOf = (mutants: typeof many) => mutants.map(({ path, text }) => `${path} ${text}`);

  expect(textsOf(sampleOf(many, 10, "1"))).toEqual(textsOf(sampleOf(moved, 10, "1")));
  expect(textsOf(sampleOf(many, 10, "1"))).not.toEqual(textsOf(sampleOf(many, 10, "2")));
  expect(sampleOf(many, 500, "1")).toHaveLength(200);
});
