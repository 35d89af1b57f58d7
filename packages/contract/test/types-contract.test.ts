import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "@certspec/openapi";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkTypes, checkTypesOfAll, type TypesSettings } from "../src/suite/types/check-types.ts";
import type { TypeMismatch } from "../src/suite/types/read-mismatches.ts";

/** A catalogue with each kind of type: enums, nulls, lists, tuples, indexes, compositions, alternatives, pages, failures. */
const document = {
  openapi: "3.1.0",
  info: { title: "Catalogue", version: "1" },
  components: {
    securitySchemes: { key: { type: "http", scheme: "bearer", "x-credential": { option: "apiKey" } } },
    schemas: {
      State: {
        type: "string",
        enum: ["new", "old", "spent"],
        "x-transitions": { new: { old: "wait", spent: "wait" }, old: {}, spent: {} },
        "x-failed-states": ["spent"],
      },
      Named: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
      Item: {
        allOf: [{ $ref: "#/components/schemas/Named" }],
        type: "object",
        required: ["id", "state"],
        properties: {
          id: { type: "string", readOnly: true },
          secret: { type: "string", writeOnly: true },
          state: { $ref: "#/components/schemas/State" },
          weight: { type: ["number", "null"] },
          sizes: { type: "array", items: { type: "integer" } },
          range: { type: "array", prefixItems: [{ type: "number" }, { type: "string" }], items: false },
          labels: { type: "object", additionalProperties: { type: "string" } },
          parent: { $ref: "#/components/schemas/Item" },
          check: { type: "object", properties: { state: { $ref: "#/components/schemas/State" } } },
          shape: {
            oneOf: [{ $ref: "#/components/schemas/Round" }, { $ref: "#/components/schemas/Flat" }],
            discriminator: { propertyName: "kind", mapping: { round: "#/components/schemas/Round" } },
          },
        },
      },
      Round: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" }, radius: { type: "number" } },
      },
      Flat: { type: "object", required: ["kind"], properties: { kind: { type: "string" }, side: { type: "number" } } },
      Failure: { type: "object", required: ["code"], properties: { code: { type: "integer" } } },
    },
  },
  paths: {
    "/items": {
      get: {
        operationId: "items_list",
        "x-pagination": { style: "page", items: "items" },
        parameters: [
          { name: "state", in: "query", schema: { $ref: "#/components/schemas/State" } },
          { name: "since", in: "query", schema: { type: "string", format: "date" } },
          { name: "X-Trace", in: "header", required: true, schema: { type: "boolean" } },
        ],
        responses: {
          200: {
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["items"],
                  properties: { items: { type: "array", items: { $ref: "#/components/schemas/Item" } } },
                },
              },
            },
          },
        },
      },
      post: {
        operationId: "items_create",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Item" } } },
        },
        responses: {
          201: { content: { "application/json": { schema: { $ref: "#/components/schemas/Item" } } } },
          "4XX": { content: { "application/json": { schema: { $ref: "#/components/schemas/Failure" } } } },
        },
      },
    },
    "/items/{id}": {
      get: {
        operationId: "items_get",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Item" } } } } },
      },
      delete: {
        operationId: "items_delete",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: { 204: {}, default: { content: { "application/octet-stream": {} } } },
      },
    },
  },
} as unknown as Document;

const right = `
export interface CallOptions { headers?: Record<string, string>; maxRetries?: number; signal?: AbortSignal; timeoutMs?: number }
export interface PageOptions extends CallOptions { maxPages?: number }
interface Call<Data, Status, Body> extends Promise<Data> {
  safe(): Promise<{ ok: true; data: Data } | { ok: false; status: Status; body: Body }>;
}
interface Pages<Item, Body> extends Call<{ items: Item[]; body: Body }, 400, unknown>, AsyncIterable<Item> {}
export type State = "new" | "old" | "spent" | (string & {});
export type KnownState = "new" | "old" | "spent";
interface Round<Kind> { kind: Kind; radius?: number }
interface Flat<Kind> { kind: Kind; side?: number }
interface Shared<S, Self> {
  name: string; state: S; weight?: number | null; sizes?: number[]; range?: [number, string];
  labels?: { [label: string]: string }; parent?: Self; check?: { state?: S }; shape?: Round<"round"> | Flat<"Flat">;
}
export interface Item extends Shared<State, Item> { readonly id: string }
export interface ItemInput extends Shared<KnownState, ItemInput> { secret?: string }
export interface ListParams { state?: KnownState; since?: string | Date; "X-Trace": boolean }
export interface CreateParams { body: ItemInput }
export interface DeleteParams { id: string }
export interface Client { readonly items: {
  list(params: ListParams, options?: PageOptions): Pages<Item, { items: Item[] }>;
  create(params: CreateParams, options?: CallOptions): Call<Item, 404 | 418, { code: number }>;
  get(params: DeleteParams, options?: CallOptions): Call<Item, 418, unknown>;
  delete(params: DeleteParams, options?: CallOptions): Call<undefined, 500 | 404 | 302, Blob>;
} }
export declare function createCatalogue(options?: { apiKey?: string | (() => string) }): Client;
interface Wait<Each, Field> { until?: Each | readonly Each[] | undefined; field?: Field | undefined }
export interface WaitFor {
  <const Each extends KnownState = "old">(
    resource: Pick<Client["items"], "get">, params: DeleteParams, options?: Wait<Each, "state">,
  ): Promise<Item & { state: Each }>;
  <const Each extends KnownState = "old" >(
    resource: Pick<Client["items"], "get">, params: DeleteParams, options: Wait<Each, "check.state"> & { field: "check.state" },
  ): Promise<Item & { check: { state: Each } }>;
}
export declare const waitFor: WaitFor;
export declare function isFailure(error: unknown, id: "items_list"): error is Error;
`;

const folder = mkdtempSync(join(import.meta.dirname, "../node_modules/.types-"));
const client = join(folder, "client.ts");
beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

async function mismatches(
  change: (text: string) => string = (text) => text,
  more: Partial<TypesSettings> = {},
): Promise<string[]> {
  writeFileSync(client, change(right));
  return plain(await checkTypes(document, { client, create: "createCatalogue", ...more }));
}

/** What is found in each of several clients, of which each has one type changed; all in one run of the compiler, which takes as long as one. */
async function mismatchesOfEach(
  changes: readonly (readonly [from: string, to: string, ...more: unknown[]])[],
  more: Partial<TypesSettings> = {},
): Promise<string[][]> {
  const clients = changes.map(([from, to], index) => {
    const file = join(folder, `client-${index}.ts`);
    writeFileSync(file, right.replace(from, to));
    return { client: file, create: "createCatalogue", ...more };
  });
  return (await checkTypesOfAll(document, clients)).map(plain);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function plain(found: readonly TypeMismatch[]): string[] {
  return found.map(
    ({ subject, place, expected, received }) => `${subject} ${place}: expected ${expected}, received ${received}`,
  );
}

test("a client with the document's types gives no mismatch", async () => {
  expect(await mismatches()).toEqual([]);
});

const wrongTypes: [what: string, from: string, to: string, message: string | RegExp][] = [
  [
    "a wider parameter",
    "state?: KnownState; since",
    "state?: string; since",
    `items_list params.state: expected "new" | "old" | "spent" | undefined, received string | undefined`,
  ],
  [
    "a parameter of any",
    `"X-Trace": boolean`,
    `"X-Trace": any`,
    "items_list params.X-Trace: expected boolean, received any",
  ],
  [
    "a parameter that became optional",
    `"X-Trace": boolean`,
    `"X-Trace"?: boolean`,
    "items_list params.X-Trace: expected required, received optional",
  ],
  [
    "a parameter that is gone",
    "since?: string | Date;",
    "",
    "items_list params.since: expected string | Date | undefined, received nothing",
  ],
  [
    "a parameter too many",
    "since?:",
    "until?: string; since?:",
    "items_list params.until: expected nothing, received string | undefined",
  ],
  [
    "an argument that need not be given",
    "create(params: CreateParams",
    "create(params?: CreateParams",
    "items_create params: expected required, received optional",
  ],
  [
    "a body that takes anything",
    "body: ItemInput",
    "body: unknown",
    /^items_create params\.body: expected \{.*, received unknown$/,
  ],
  [
    "a request's open enum",
    "extends Shared<KnownState, ItemInput>",
    "extends Shared<State, ItemInput>",
    `items_create params.body.state: expected "new" | "old" | "spent", received State`,
  ],
  [
    "a request with what is read only",
    "{ secret?: string }",
    "{ secret?: string; id: string }",
    "items_create params.body.id: expected nothing, received string",
  ],
  [
    "a response's closed enum",
    "extends Shared<State, Item>",
    "extends Shared<KnownState, Item>",
    /^items_create data\.state: expected .*string & \{\}.*, received KnownState/,
  ],
  [
    "a response without null",
    "weight?: number | null",
    "weight?: number",
    "items_create data.weight: expected number | null | undefined, received number | undefined",
  ],
  [
    "a response with null",
    "name: string;",
    "name: string | null;",
    "items_create data.name: expected string, received string | null",
  ],
  [
    "a response's wider items",
    "sizes?: number[]",
    "sizes?: (number | string)[]",
    "items_create data.sizes[]: expected number, received string | number",
  ],
  [
    "a response's wider tuple",
    "range?: [number, string]",
    "range?: (number | string)[]",
    /^items_create data\.range: expected \[number, string\] \| undefined, received/,
  ],
  [
    "a response's wider index",
    "{ [label: string]: string }",
    "{ [label: string]: unknown }",
    /^items_create data\.labels\.\$\{string\}: expected string, received unknown/,
  ],
  [
    "an alternative less",
    `Round<"round"> | Flat<"Flat">`,
    `Round<"round">`,
    /^items_create data\.shape: expected .*, received .*round/,
  ],
  [
    "an alternative with another name",
    `Flat<"Flat">`,
    `Flat<"flat">`,
    `items_create data.shape.kind: expected "Flat", received "flat"`,
  ],
  [
    "a response that became optional",
    "readonly id: string",
    "readonly id?: string",
    "items_create data.id: expected required, received optional",
  ],
  ["data of any", "Call<Item, 404 | 418", "Call<any, 404 | 418", /^items_create data: expected \{.*, received any$/],
  [
    "another type of items",
    "): Pages<Item,",
    "): Pages<ItemInput,",
    /^items_list page\.items\[\]\.(?:id|secret|state): /,
  ],
  [
    "a failure's body",
    "{ code: number }",
    "{ code: number | string }",
    "items_create body of 4XX.code: expected number, received string | number",
  ],
  [
    "a failure's bytes as text",
    "302, Blob",
    "302, string",
    "items_delete body of default: expected Blob, received string",
  ],
  [
    "a method that is gone",
    "delete(params: DeleteParams",
    "remove(params: DeleteParams",
    /^items_delete client\.items\.delete: .*Property '"?delete"?' does not exist/,
  ],
  [
    "options of a page without pages",
    "options?: PageOptions",
    "options?: CallOptions",
    "items_list options.maxPages: expected an option, received none",
  ],
  [
    "options of any",
    "options?: CallOptions): Call<Item",
    "options?: any): Call<Item",
    /^items_create options\.\w+: expected .*, received /,
  ],
  [
    "a credential that is a number",
    "apiKey?: string | (() => string)",
    "apiKey?: string | number",
    /^client options\.apiKey: expected "?texts"?, received string \| number/,
  ],
  ["a credential of another name", "apiKey?:", "apikey?:", /^client options\.apiKey: expected /],
];

const typesFound = once(() => mismatchesOfEach(wrongTypes.map(([, ...change]) => change)));

test.each(wrongTypes.map((wrong, index) => [...wrong, index] as const))(
  "%s is a mismatch",
  async (_, from, _to, message, index) => {
    expect(right).toContain(from);

    const found = (await typesFound())[index];

    expect(found).toContainEqual(typeof message === "string" ? message : expect.stringMatching(message));
  },
);

test("exported types are compared where they are named", async () => {
  const names: Readonly<Record<string, string>> = {
    "Item response": "Item",
    "Item request": "ItemInput",
    "State response": "State",
  };
  const schemas: TypesSettings["schemas"] = (name, direction) => names[`${name} ${direction}`];

  const [same, wider, hidden] = await mismatchesOfEach(
    [
      ["", ""],
      [`KnownState = "new" | "old" | "spent"`, "KnownState = string"],
      ["export type State =", "type State ="],
    ],
    { schemas },
  );

  expect(same).toEqual([]);
  expect(wider).toContain(`schema State type KnownState: expected "new" | "old" | "spent", received string`);
  expect(hidden).toContainEqual(expect.stringMatching(/^schema State type State: .*no exported member 'State'/));
});

const wrongWaits: typeof wrongTypes = [
  [
    "a wider state to wait for",
    "Each extends KnownState =",
    "Each extends string =",
    /^items_get waitFor\.until: expected .*"spent".*, received string \| readonly string\[\]|string \| string\[\]$/,
  ],
  [
    "a state that one cannot wait for",
    "Each extends KnownState =",
    `Each extends "new" | "old" =`,
    /^items_get waitFor\.until: expected .*"spent".*, received (?!.*"spent")/,
  ],
  [
    "another end by default",
    `= "old">(`,
    `= "old" | "spent">(`,
    `items_get waitFor data.state: expected "old", received "old" | "spent"`,
  ],
  [
    "a wider end",
    "{ state: Each }",
    "{ state: string }",
    `items_get waitFor data.state: expected "old", received string`,
  ],
  [
    "another end of a state in an object",
    `= "old" >(`,
    `= "spent" >(`,
    `items_get waitFor check.state data.check.state: expected "old", received "spent"`,
  ],
  [
    "a state in an object that cannot be named",
    `& { field: "check.state" }`,
    `& { field: "check" }`,
    /^items_get waitFor check\.state/,
  ],
  [
    "another resource",
    `Client["items"], "get"`,
    `Client, "items"`,
    /^items_get waitFor data: expected a type that can be compared, received /,
  ],
];

const waitsFound = once(() =>
  mismatchesOfEach(
    wrongWaits.map(([, ...change]) => change),
    { wait: "waitFor" },
  ),
);

test.each(wrongWaits.map((wrong, index) => [...wrong, index] as const))(
  "%s is a mismatch",
  async (_, from, _to, message, index) => {
    expect(right).toContain(from);

    const found = (await waitsFound())[index];

    expect(found).toContainEqual(typeof message === "string" ? message : expect.stringMatching(message));
  },
);

test("a client that waits as the document says gives no mismatch", async () => {
  expect(await mismatches((text) => text, { wait: "waitFor" })).toEqual([]);
});

test("a client that does not compile is a mismatch with its place", async () => {
  expect(await mismatches((text) => text.replace("): Client;", "): Clients;"))).toContainEqual(
    expect.stringMatching(
      /^client client\.ts:\d+: expected code that compiles, received TS\d+: Cannot find name 'Clients'/,
    ),
  );
});
