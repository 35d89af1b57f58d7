import { expect, test } from "vitest";
import { mutantsOf } from "../../mutation/mutant.ts";
import { mutateTable } from "../../mutation/mutate-table.ts";

const changesOf = (table: string): string[] => {
  const source = `import { type Api } from "a";\nexport const api: Api = ${table};`;
  return mutantsOf("x.ts", source, mutateTable(source)).map(
    ({ path, original, replacement }) => `${path}: ${original} → ${replacement}`,
  );
};

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

test("what a table is written out from counts as the table", () => {
  expect(
    changesOf('{ operations: expandOperations({ a: { path: "/b", verbs: { get: { request: "GET" } } } }) }'),
  ).toEqual(
    expect.arrayContaining([
      'operations.a.path: "/b" → "/bX"',
      'operations.a.verbs.get: get: { request: "GET" } → ...{}',
      'operations.a.verbs.get.request: "GET" → "POST"',
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
