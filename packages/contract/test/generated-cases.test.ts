import type { Document, Schema } from "@certspec/openapi";
import { coveringValues, type Generation, grownValues } from "@certspec/openapi/samples";
import { expect, test } from "vitest";
import { createContract } from "../src/checker/create-contract.ts";
import { createSchemas } from "../src/checker/schema/create-schemas.ts";
import { generatedCases } from "../src/suite/generated-cases/generated-cases.ts";
import { inProcessUrl } from "../src/suite/generated-cases/in-process-call.ts";
import { wrongValues } from "../src/suite/generated-cases/wrong-values.ts";
import { document } from "./fixtures/document.ts";
import { createClient, type Wrong } from "./workshop-client.ts";

const part = { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 1 } } };
const answer = { type: "object", required: ["result"], properties: { result: part } };
const { paths } = document as unknown as { paths: Record<"/parts", { post: object }> };
const create = {
  ...paths["/parts"].post,
  requestBody: { required: true, content: { "application/json": { schema: part } } },
  responses: { 201: { description: "Made.", content: { "application/json": { schema: answer } } } },
};
/** The workshop's document, in which one operation has schemas. */
const given = {
  ...document,
  paths: { ...paths, "/parts": { ...paths["/parts"], post: create } },
} as unknown as Document;

/** What the generated cases say of a client of the workshop, by their titles. */
async function diagnostics(wrong: Wrong, only: RegExp, rejectsMissing?: boolean): Promise<string[]> {
  const contract = createContract(given, { baseUrl: inProcessUrl });
  const found: string[] = [];
  for (const { title, run } of generatedCases({
    document: given,
    contract,
    rejectsMissing,
    createClient: (options) => createClient(options as { baseUrl: string }, wrong),
  })) {
    if (only.test(title)) await run({ runs: 20, seed: 1 }).catch((error: Error) => found.push(error.message));
  }
  return found;
}

const wrongClients: [what: string, wrong: Wrong, only: RegExp, message: RegExp][] = [
  [
    "does not encode a query",
    { send: (wire) => ({ ...wire, path: decodeURI(wire.path.replaceAll("%26", "&")) }) },
    /^parts_list sends/,
    /parts_list sends what the caller means\n {2}REQ-/,
  ],
  [
    "drops what it does not know",
    {
      receive: (result) => {
        if (!result.ok || typeof result.data !== "object" || result.data === null) return result;
        const { "of-tomorrow": _, ...data } = result.data as Record<string, unknown>;
        return { ...result, data };
      },
    },
    /^parts_create answers 201 .* know yet/,
    /with what its schema does not know yet\n {2}data: expected .*of-tomorrow/,
  ],
  [
    "repairs wrong arguments in silence",
    { send: (wire) => ({ ...wire, body: wire.body === undefined ? undefined : '{"name":"bolt"}' }) },
    /^parts_create lets/,
    /parts_create lets no wrong argument slip through\n {2}body .*: sent as if it were right/,
  ],
];

test.each(wrongClients)("a client that %s is caught", async (_, wrong, only, message) => {
  expect(await diagnostics({}, only)).toEqual([]);
  expect(await diagnostics(wrong, only)).toContainEqual(expect.stringMatching(message));
});

test("a client that sends what lacks a required argument is caught where it has to reject", async () => {
  const only = /^parts_create lets/;

  expect(await diagnostics({}, only, false)).toEqual([]);
  expect(await diagnostics({}, only, true)).toEqual([
    expect.stringContaining("body left out: sent, where the client has to reject it"),
  ]);
});

function generationOf(schemas: Record<string, object>): {
  it: { value: Schema; pointer: string };
  generation: Generation;
} {
  const own = { openapi: "3.1.0", components: { schemas } } as unknown as Document;
  const checker = createSchemas(own);
  const isValid = (pointer: string, value: unknown): boolean =>
    checker.isValid({ pointer, value, direction: "response" });
  const it = { value: schemas.It as Schema, pointer: "/components/schemas/It" };
  return { it, generation: { document: own, direction: "response", isValid } };
}

const { it, generation } = generationOf({
  It: {
    type: "object",
    required: ["state"],
    properties: {
      state: { enum: ["a", "b", "c"] },
      deep: { type: "array", minItems: 1, items: { type: "object", properties: { level: { enum: [1, 2, null] } } } },
      name: { type: ["string", "null"], minLength: 2, maxLength: 4 },
      count: { type: "integer", minimum: 3, maximum: 9 },
      shape: { oneOf: [{ $ref: "#/components/schemas/Round" }, { $ref: "#/components/schemas/Flat" }] },
      closed: { type: "object", additionalProperties: false, properties: { x: { type: "boolean" } } },
      parent: { $ref: "#/components/schemas/It" },
    },
  },
  Round: {
    type: "object",
    required: ["radius"],
    properties: { radius: { type: "number" } },
    additionalProperties: false,
  },
  Flat: { type: "object", required: ["side"], properties: { side: { type: "number" } }, additionalProperties: false },
});

test("what covers a schema shows each value, alternative, bound and absence", () => {
  const values = coveringValues(it, generation) as Record<string, unknown>[];
  const all = (name: string): unknown[] => [...new Set(values.map((value) => JSON.stringify(value[name])))];

  expect(values.every((value) => generation.isValid(it.pointer, value))).toBe(true);
  expect(all("state")).toEqual(expect.arrayContaining(['"a"', '"b"', '"c"']));
  expect(all("deep")).toEqual(
    expect.arrayContaining(['[{"level":1}]', '[{"level":2}]', '[{"level":null}]', "[{}]", undefined]),
  );
  expect(all("name")).toEqual(expect.arrayContaining(["null", '"xx"', '"xxxx"', undefined]));
  expect(all("count")).toEqual(expect.arrayContaining(["3", "9", undefined]));
  expect(values.some(({ shape }) => Object.hasOwn((shape ?? {}) as object, "radius"))).toBe(true);
  expect(values.some(({ shape }) => Object.hasOwn((shape ?? {}) as object, "side"))).toBe(true);
  expect(all("closed")).toEqual(expect.arrayContaining(['{"x":true}', '{"x":false}', "{}", undefined]));
});

test("of schemas that refer to each other in a web, what is near is covered, and the rest left out", () => {
  const names = Array.from({ length: 12 }, (_, index) => `S${index}`);
  const links = names.map((name) => [
    name.toLowerCase(),
    { anyOf: [{ type: "string" }, { $ref: `#/components/schemas/${name}` }] },
  ]);
  const properties = Object.fromEntries([...links, ["near", { enum: ["a", "b"] }]]);
  const web = Object.fromEntries(names.map((name) => [name, { type: "object", required: ["near"], properties }]));
  const pointer = "/components/schemas/S0";
  const document = { openapi: "3.1.0", components: { schemas: web } } as unknown as Document;
  const inWeb: Generation = { document, direction: "response", isValid: () => true };
  const values = coveringValues({ value: web.S0 as object, pointer }, inWeb) as Record<string, unknown>[];

  expect(new Set(values.map(({ near }) => near))).toEqual(new Set(["a", "b"]));
  expect(values.some(({ s11 }) => typeof s11 === "object")).toBe(true);
  expect(JSON.stringify(values).length).toBeLessThan(10_000_000);
  expect(grownValues({ value: web.S0 as object, pointer }, inWeb).length).toBeGreaterThan(0);
});

test("what covers a schema is the same each time", () => {
  expect(coveringValues(it, generation)).toEqual(coveringValues(it, generation));
});

test("an API that grows brings values and properties that nobody knows, but not where the schema is closed", () => {
  const values = grownValues(it, generation) as Record<string, unknown>[];

  expect(values.some(({ state }) => state === "a value of tomorrow")).toBe(true);
  expect(values.some((value) => Object.hasOwn(value, "of-tomorrow"))).toBe(true);
  expect(values.some(({ deep }) => JSON.stringify(deep) === '[{"level":3}]')).toBe(true);
  expect(values.some(({ closed }) => Object.hasOwn((closed ?? {}) as object, "of-tomorrow"))).toBe(false);
});

test("wrong values differ from a right one in one place, and only those that are wrong are used", () => {
  const right = { state: "a", deep: [{ level: 1 }], count: 3 };

  const found = wrongValues(right, (value) => !generation.isValid(it.pointer, value));
  const places = found.map(({ at, what }) => `${at} ${what}`);

  expect(found.some(({ value }) => generation.isValid(it.pointer, value))).toBe(false);
  expect(places).toEqual(
    expect.arrayContaining([
      "/state without state",
      '/state state as "no such value"',
      "/deep deep without items",
      "/deep/0/level deep 0 level as true",
      "/count count as 0.5",
      "/count count as -1",
    ]),
  );
  expect(places).not.toContain("/count without count");
});

interface Secrets {
  read?: string;
  write?: string;
  baseUrl: string;
  fetch?: typeof fetch;
}

test("a client that sends what only other operations take is caught, and one that rejects is not", async () => {
  const scheme = { type: "http", scheme: "bearer" };
  const operation = (name: string) => ({
    get: { operationId: `things_${name}`, security: [{ [name]: [] }], responses: { 204: { description: "Nothing." } } },
  });
  const two = {
    openapi: "3.1.0",
    info: { title: "Two ways", version: "1" },
    paths: {
      "/read": operation("read"),
      "/write": operation("write"),
      "/ping": { get: { security: [], responses: {} } },
    },
    components: { securitySchemes: { read: scheme, write: { type: "apiKey", in: "header", name: "X-Write" } } },
  } as unknown as Document;
  const titles = /^things_\w+ is not sent with credentials of other operations$/;
  const found = async (refuses: boolean): Promise<string[]> => {
    const client = (options: object) => {
      const { read, write, baseUrl, fetch = globalThis.fetch } = options as Secrets;
      const get = (name: string, secret?: string) => async () => {
        if (!secret && refuses) throw new TypeError(`${name} has no credentials`);
        const headers = { ...(read && { authorization: `Bearer ${read}` }), ...(write && { "x-write": write }) };
        return fetch(`${baseUrl}/${name}`, { headers });
      };
      return { things: { read: get("read", read), write: get("write", write) } };
    };
    const contract = createContract(two, { baseUrl: inProcessUrl });
    const cases = generatedCases({ document: two, contract, createClient: client }).filter(({ title }) =>
      titles.test(title),
    );
    expect(cases.map((each) => each.operation)).toEqual(["things_write", "things_read"]);
    const results = await Promise.allSettled(cases.map(({ run }) => run({ runs: 1, seed: 1 })));
    return results.flatMap((result) => (result.status === "rejected" ? (result.reason as Error).message : []));
  };

  expect(await found(true)).toEqual([]);
  expect(await found(false)).toEqual([
    expect.stringMatching(/^things_write is not sent .*\n {2}credentials read: sent: SEC-/),
    expect.stringMatching(/^things_read is not sent .*\n {2}credentials write: sent: SEC-/),
  ]);
});
