import type { OperationObject, Schema } from "@certspec/openapi";
import { expect, test } from "vitest";
import { answering, generate } from "./generator-document.ts";

const state: Schema = {
  type: "string",
  enum: ["new", "busy", "done", "lost"],
  "x-transitions": { new: { busy: "wait" }, busy: { done: "wait", lost: "wait" }, done: {}, lost: { new: "call" } },
  "x-failed-states": ["lost"],
};
const thing: Schema = {
  type: "object",
  properties: { id: { type: "string" }, state: { $ref: "#/components/schemas/State" } },
};
const schemas = { State: state, Thing: thing };
const one = { $ref: "#/components/schemas/Thing" };

const get = (more: OperationObject = {}, schema: Schema = one): Record<string, OperationObject> => ({
  "get /things/{id}": answering(schema, { operationId: "things_get", ...more }),
});

test("a `get` that shows a state which changes by itself can be waited for", async () => {
  const files = await generate(get(), schemas);

  expect(files["values.ts"]).toContain(
    'export const waitFor: WaitFor = /* @__PURE__ */ createWaitFor<WaitFor>({ things_get: { states: [{ at: "state", goal: ["done"], failed: ["lost"] }] } });',
  );
  expect(files["resources.ts"]).toContain(`  <const State extends "new" | "busy" | "done" | "lost" = "done">(
    resource: Pick<ThingsResource, "get">,
    params: NoParams,
    options?: WaitOptions<State, "state">,
  ): Promise<Thing & { state: State }>;`);
});

test("the thing is looked for in an envelope, in a part of the schema, and in a whole list", async () => {
  const member = (schema: Schema): Schema => ({ type: "object", properties: { data: schema } });
  const envelope = { "x-envelope": { data: "data" } };
  const single = { "x-pagination": { style: "single", items: "data" } };

  const enveloped = await generate(get(envelope, member(one)), schemas);
  const composed = await generate(get({}, { allOf: [{ type: "object" }, one] }), schemas);
  const listed = await generate(get(single, member({ type: "array", items: one })), schemas);

  expect(enveloped["resources.ts"]).toContain("): Promise<Thing & { state: State }>;");
  expect(composed["values.ts"]).toContain('things_get: { states: [{ at: "state"');
  expect(listed["values.ts"]).toContain(
    '{ states: [{ at: "state", goal: ["done"], failed: ["lost"] }], isList: true }',
  );
  expect(listed["resources.ts"]).toContain("): Promise<(Thing & { state: State })[]>;");
});

test("further states, in objects of the record, are chosen by `field`", async () => {
  const order: Schema = {
    type: "object",
    properties: {
      check: { type: "object", properties: { "the-state": { $ref: "#/components/schemas/State" }, order: one } },
      "dotted.check": { type: "object", properties: { state: { $ref: "#/components/schemas/State" } } },
      checks: {
        type: "array",
        items: { type: "object", properties: { state: { $ref: "#/components/schemas/State" } } },
      },
      parent: { $ref: "#/components/schemas/Order" },
      state: { $ref: "#/components/schemas/State" },
    },
  };

  const files = await generate(get({}, { $ref: "#/components/schemas/Order" }), { ...schemas, Order: order });

  expect(files["values.ts"]?.match(/at: "[^"]*"/g)).toEqual([
    'at: "state"',
    'at: "check.the-state"',
    'at: "check.order.state"',
  ]);
  expect(
    files["resources.ts"],
  ).toContain(`    options: WaitOptions<State, "check.the-state"> & { field: "check.the-state" },
  ): Promise<Order & { check: { "the-state": State } }>;`);
});

test("a member whose name is no identifier is quoted", async () => {
  const odd: Schema = { type: "object", properties: { "the-state": { $ref: "#/components/schemas/State" } } };

  const files = await generate(get({}, { $ref: "#/components/schemas/Odd" }), { State: state, Odd: odd });

  expect(files["values.ts"]).toContain('at: "the-state"');
  expect(files["resources.ts"]).toContain('): Promise<Odd & { "the-state": State }>;');
});

test("without a state that is hoped for, `until` has to name one", async () => {
  const lost = { ...state, "x-failed-states": ["done", "lost"] };

  const files = await generate(get(), { ...schemas, State: lost });

  expect(files["resources.ts"]).toContain('"lost" = never>(');
  expect(files["resources.ts"]).toContain("until `state` is a state in `until`.");
});

test("a list of what follows does not say how, so waiting may be worthwhile", async () => {
  const listed = { ...state, "x-transitions": { new: ["busy"], busy: ["done"], done: [], lost: [] } };

  const files = await generate(get(), { ...schemas, State: listed });

  expect(files["values.ts"]).toContain('{ at: "state", goal: ["done"], failed: ["lost"] }');
});

test("what does not change by itself, or is no `get` of one thing, cannot be waited for", async () => {
  const called: Schema = { ...state, "x-transitions": { new: { done: "call" }, busy: {}, done: {}, lost: {} } };
  const pages = { "x-pagination": { style: "page", page: "page", items: "data" } };
  const list: Schema = { type: "object", properties: { data: { type: "array", items: one } } };
  const numbers: Schema = { type: "integer", enum: [1, 2], "x-transitions": { 1: { 2: "wait" }, 2: {} } };

  for (const files of [
    await generate(get(), { ...schemas, State: called }),
    await generate(get(), { ...schemas, State: numbers }),
    await generate(get(pages, list), schemas),
    await generate({ "get /things": answering(one, { operationId: "things_find" }) }, schemas),
    await generate({ "post /things": answering(one, { operationId: "things_get" }) }, schemas),
  ]) {
    expect(files["values.ts"]).not.toContain("waitFor");
    expect(files["resources.ts"]).not.toContain("WaitFor");
  }
});

test("error codes become described constants with a guard, which programs without them do not ship", async () => {
  const codes = [
    { name: "NotFound", code: 1404, statuses: [404, 410], description: "Gone. */" },
    { name: "Odd", code: "ODD", description: "Odd." },
    { name: "Elsewhere", code: 1404, statuses: [400], description: "Another part of the API." },
  ];

  const { "values.ts": text } = await generate(get(), { Thing: { type: "object" } }, { "x-error-codes": codes });

  expect(text).toContain(`import { createValueGuard } from "@certspec/core/provider";

/** The known error codes, for \`error.code === ErrorCode.…\`. The API may add more. */
export const ErrorCode = {
  /** 404, 410: Gone. *\\/ */
  NotFound: 1404,
  /** Odd. */
  Odd: "ODD",
  /** 400: Another part of the API. */
  Elsewhere: 1404,
} as const;

export type KnownErrorCode = 1404 | "ODD";
`);
  expect(text).toMatch(/isKnownErrorCode: .* = \/\* @__PURE__ \*\/ createValueGuard\(\s+\/\* @__PURE__ \*\/ Object/);
});

test("`download` is there where a schema has a URL of a file, wherever it stands", async () => {
  const file: Schema = { type: "object", properties: { url: { type: "string", "x-download": true } } };
  const example: Schema = { type: "object", example: { "x-download": true } };

  const nested = await generate(get({}, { type: "array", items: file }));
  const none = await generate(get({}, example));

  expect(nested["values.ts"]).toContain(
    'export const download: DownloadFile = /* @__PURE__ */ createDownload("things");',
  );
  expect(none["values.ts"]).toMatch(/\nexport \{\};\n$/);
});
