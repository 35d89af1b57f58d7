// Mock and checker both judge what a client sends, each with verdicts of its own: what one accepts, the other must not reject.
import { createContract } from "@certspec/contract/checker";
import { createMockFetch } from "@certspec/mock";
import { expect, test } from "vitest";

const texts = { type: "array", items: { type: "string" } };
const numbers = { type: "array", items: { type: "integer" } };
const range = { type: "object", properties: { from: { type: "integer" }, tags: texts }, additionalProperties: false };
const tree = {
  type: "object",
  properties: {
    a: { type: "object", properties: { b: numbers, c: { type: "string" } }, additionalProperties: false },
    list: { type: "array", items: { type: "object", properties: { id: { type: "integer" } }, required: ["id"] } },
  },
  additionalProperties: false,
};
const open = { type: "object", additionalProperties: { type: "integer" } };

const queries: Record<string, [parameter: object, queries: Record<string, "accepted" | "rejected">]> = {
  "deepObject, as OpenAPI has it": [
    { style: "deepObject", schema: range },
    {
      "": "accepted",
      "p[from]=1": "accepted",
      "p%5Bfrom%5D=1": "accepted",
      "p[from]=x": "rejected",
      "p[from]=1&p[from]=2": "rejected",
      "p[other]=1": "rejected",
      "p[tags]=a": "accepted",
      "p[tags]=a&p[tags]=b": "accepted",
      "p[tags][]=a": "accepted",
      "p[tags][]=a&p[tags][]=b": "accepted",
      "p[tags][0]=a&p[tags][1]=b": "accepted",
      "p[tags][5]=a&p[tags][2]=b": "accepted",
      "p[tags][x]=a": "rejected",
      "p=1": "rejected",
      "p[from=1": "rejected",
      "p[]=1": "rejected",
    },
  ],
  "deepObject, deeper": [
    { style: "deepObject", schema: tree },
    {
      "p[a][b]=1": "accepted",
      "p[a][b][]=1&p[a][b][]=2": "accepted",
      "p[a][b][0]=1": "accepted",
      "p[a][b][0]=x": "rejected",
      "p[a][c]=x&p[a][b]=1": "accepted",
      "p[a]=1": "rejected",
      "p[a]=1&p[a][c]=x": "rejected",
      "p[a][d]=1": "rejected",
      "p[list][0][id]=1": "accepted",
      "p[list][0][id]=1&p[list][1][id]=2": "accepted",
      "p[list][0][id]=1&p[list][1][id]=x": "rejected",
      "p[list][0][no]=1": "rejected",
    },
  ],
  "deepObject, with numbers as names": [
    { style: "deepObject", schema: open },
    { "p[0]=1": "accepted", "p[0]=1&p[1]=2": "accepted", "p[0]=x": "rejected" },
  ],
  "deepObject, of a list": [
    { style: "deepObject", schema: numbers },
    { "p[]=1&p[]=2": "accepted", "p[0]=1": "accepted", "p[0]=x": "rejected", "p[a]=1": "rejected" },
  ],
  "form, exploded": [
    { schema: numbers },
    { "p=1": "accepted", "p=1&p=2": "accepted", "p=1,2": "rejected", "p=1&p=x": "rejected" },
  ],
  "form, joined": [
    { explode: false, schema: numbers },
    { "p=1": "accepted", "p=1,2": "accepted", "p=1&p=2": "rejected", "p=1,x": "rejected", "p=1%2C2": "rejected" },
  ],
  "form, an object": [
    { schema: range },
    { "from=1": "accepted", "from=1&tags=a&tags=b": "accepted", "tags=a": "accepted", "from=x": "rejected" },
  ],
  "form, an object of any properties": [{ schema: open }, { "x=1&y=2": "accepted", "x=1&y=z": "rejected" }],
  "form, a joined object": [
    { explode: false, schema: range },
    { "p=from,1": "accepted", "p=from,1,tags,a": "accepted", "p=from,x": "rejected", "p=from": "rejected" },
  ],
  spaceDelimited: [
    { style: "spaceDelimited", explode: false, schema: numbers },
    { "p=1%202": "accepted", "p=1+2": "accepted", "p=1,2": "rejected", "p=1&p=2": "rejected" },
  ],
  pipeDelimited: [
    { style: "pipeDelimited", explode: false, schema: numbers },
    { "p=1|2": "accepted", "p=1%7C2": "accepted", "p=1%7c2": "accepted", "p=1,2": "rejected" },
  ],
  JSON: [
    { content: { "application/json": { schema: range } } },
    { "p=%7B%22from%22:1%7D": "accepted", "p=%7B%22from%22:%22x%22%7D": "rejected", "p=%7B": "rejected" },
  ],
};

const rows = Object.entries(queries).flatMap(([name, [parameter, verdicts]]) =>
  Object.entries(verdicts).map(([query, verdict]) => ({ name, parameter, query, verdict })),
);

test.each(rows)("mock and checker agree on $name: ?$query is $verdict", async ({ parameter, query, verdict }) => {
  const operation = { parameters: [{ name: "p", in: "query", ...parameter }], responses: { 204: { description: "" } } };
  expect(await verdictsOn(operation, `/things${query && `?${query}`}`)).toEqual({ mock: verdict, checker: verdict });
});

test.each([
  ["from=1&to=2", "accepted"],
  ["from=1&to=x", "rejected"],
  ["joined=1,2", "accepted"],
  ["joined=1&joined=2", "rejected"],
  ["deep[a]=1", "accepted"],
  ["deep[a]=x", "rejected"],
  ["deep=1", "rejected"],
  ["json=%7B%22a%22:1%7D", "accepted"],
  ["json=%7B", "rejected"],
])("mock and checker agree on a form: %s is %s", async (body, verdict) => {
  const a = { type: "object", properties: { a: { type: "integer" } }, additionalProperties: false };
  const span = { type: "object", properties: { from: { type: "integer" }, to: { type: "integer" } } };
  const schema = {
    type: "object",
    properties: { span, joined: numbers, deep: a, json: a },
    additionalProperties: false,
  };
  const encoding = {
    span: { style: "form" },
    joined: { style: "form", explode: false },
    deep: { style: "deepObject" },
  };
  const requestBody = { content: { "application/x-www-form-urlencoded": { schema, encoding } } };
  const init = { body, headers: { "content-type": "application/x-www-form-urlencoded" } };

  const operation = { requestBody, responses: { 204: { description: "" } } };
  expect(await verdictsOn(operation, "/things", init)).toEqual({ mock: verdict, checker: verdict });
});

async function verdictsOn(operation: object, path: string, init: { body?: string; headers?: object } = {}) {
  const method = init.body === undefined ? "GET" : "POST";
  const document = {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: { "/things": { [method.toLowerCase()]: operation } },
  };
  const mock = await createMockFetch(document);
  const request = { method, headers: { ...init.headers }, ...(init.body !== undefined && { body: init.body }) };
  const { status } = await mock(`http://localhost${path}`, request);
  const diagnostics = await createContract(document).checkRequest({ ...request, url: path });
  return {
    mock: status === 204 ? "accepted" : "rejected",
    checker: diagnostics.length ? "rejected" : "accepted",
  };
}
