// Mock and checker find the operation of a path by the same tree of templates; what they say where there is none is their own.
import { createContract } from "@certspec/contract/checker";
import { createMockFetch } from "@certspec/mock";
import { expect, test } from "vitest";

const templates = [
  "/{any}/{thing}",
  "/things/{id}",
  "/things/{id}.json",
  "/things/search",
  "/a b/{id}",
  "/{kind}-{id}",
  "/",
  "/slash/",
];
const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  servers: [{ url: "https://{region}.x.test/v1", variables: { region: { default: "eu" } } }],
  paths: Object.fromEntries(
    templates.map((path) => {
      const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => {
        return { name, in: "path", required: true, schema: { type: "string" } };
      });
      return [path, { get: { operationId: path, parameters, responses: { 204: { description: "" } } } }];
    }),
  ),
};

test.each<[string, string | undefined]>([
  ["/v1/things/search", "/things/search"],
  ["/v1/things/se%61rch", "/things/search"],
  ["/v1/things/1.json", "/things/{id}.json"],
  ["/v1/things/1", "/things/{id}"],
  ["/v1/things/1%2F2", "/things/{id}"],
  ["/v1/others/1", "/{any}/{thing}"],
  ["/v1/a%20b/1", "/a b/{id}"],
  ["/v1/x-1", "/{kind}-{id}"],
  ["/v1/", "/"],
  ["/v1/slash/", "/slash/"],
  ["/v1/slash", undefined],
  ["/v1/things/1/2", undefined],
  ["/v2/things/1", undefined],
  ["/things/1", undefined],
])("mock and checker find the same operation for %s", async (path, operation) => {
  const requests: (string | undefined)[] = [];
  const mock = await createMockFetch(document, { onRequest: ({ operationId }) => requests.push(operationId) });
  await mock(`https://eu.x.test${path}`);
  const request = { method: "GET", url: `https://eu.x.test${path}` };
  const found = await createContract(document).checkRequest(request, { operationId: operation });

  expect(requests).toEqual([operation]);
  expect(found.map(({ code }) => code.slice(0, 6))).toEqual(operation === undefined ? ["ROUTE-"] : []);
});
