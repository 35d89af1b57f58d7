import type { OperationObject, Parameter, Schema } from "@certspec/openapi";
import { expect, test } from "vitest";
import { answering, generate, refer, taking } from "./generator-document.ts";

const ok = (operationId: string, more: OperationObject = {}): OperationObject => ({
  operationId,
  responses: { 204: {} },
  ...more,
});

const faults: [
  what: string,
  operations: Record<string, OperationObject>,
  schemas: Record<string, Schema>,
  message: string,
][] = [
  ["no operationId", { "get /a": {} }, {}, "GET /a has no operationId; add one such as certificates_list"],
  [
    "an operationId without a verb",
    { "get /a": ok("list") },
    {},
    "GET /a: the operationId list is not noun_verb; write one such as certificates_list",
  ],
  [
    "an operationId with a dot",
    { "get /a": ok("a.b_list") },
    {},
    "GET /a: the operationId a.b_list is not noun_verb; write one such as certificates_list",
  ],
  [
    "a body that no client can send",
    { "get /a": ok("a_list", { requestBody: { content: { "application/json": {} } } }) },
    {},
    "a_list: no client can send a body with GET; remove requestBody",
  ],
  [
    "a method that no client can send",
    { "trace /a": ok("a_trace") },
    {},
    "a_trace: no client can send TRACE; remove the operation",
  ],
  [
    "one operationId for two operations",
    { "get /a": ok("a_list"), "get /b": ok("a_list") },
    {},
    "a_list and a_list both want the name a.list on the client; rename one",
  ],
  [
    "a method where another operation needs a resource",
    { "get /a": ok("a_b"), "get /b": ok("a_b_list") },
    {},
    "a_b_list needs a.b to be a resource, but a_b is a method there; rename one",
  ],
  [
    "a resource that is called like a part of the client",
    { "get /a": ok("request_list") },
    {},
    "request_list needs request to be a resource, but the client's own request is a method there; rename one",
  ],
  [
    "two parameters of one name",
    { "get /a": ok("a_list", { parameters: [query("x"), { name: "x", in: "header" }] }) },
    {},
    "a_list: two parameters are called x; arguments are flat, so rename one",
  ],
  [
    "a parameter that is called like the body",
    { "get /a": ok("a_list", { parameters: [query("body")] }) },
    {},
    "a_list: a query parameter is called body, which names the request body; rename it",
  ],
  [
    "two operations whose types would have one name",
    { "get /a": ok("a_b_list"), "get /b": ok("aB_list") },
    {},
    "the operation aB_list and the operation a_b_list both want the type name ABListParams; rename one",
  ],
  [
    "two resources whose types would have one name",
    { "get /a": ok("a_b_list"), "get /b": ok("aB_get") },
    {},
    "the resource aB and the resource a.b both want the type name ABResource; rename one",
  ],
  [
    "a schema that is called like a type of an operation",
    { "get /a": answering(ref("AListParams"), { operationId: "a_list" }) },
    { AListParams: { type: "object" } },
    "the schema AListParams and the operation a_list both want the type name AListParams; rename one",
  ],
  [
    "a schema that is called like a form of an operation",
    {
      "get /{a}": answering(ref("AListByB"), {
        operationId: "a_list",
        parameters: [{ name: "a", in: "path", required: true, schema: { type: "string" } }],
        "x-one-of-parameters": { b: { a: "{b}" }, c: { a: "c-{c}" } },
      }),
    },
    { AListByB: { type: "object" } },
    "the schema AListByB and the operation a_list both want the type name AListByB; rename one",
  ],
  [
    "two schemas of one name",
    { "get /a": answering({ oneOf: [ref("a-b"), ref("AB")] }, { operationId: "a_list" }) },
    { "a-b": { type: "string" }, AB: { type: "string" } },
    "the schema AB and the schema a-b both want the type name AB; rename one",
  ],
  [
    "a schema that is called like the known values of another",
    { "get /a": answering({ oneOf: [ref("State"), ref("KnownState")] }, { operationId: "a_list" }) },
    { KnownState: { type: "string" }, State: { type: "string", enum: ["on", "off"] } },
    "the values of the schema State and the schema KnownState both want the type name KnownState; rename one",
  ],
  [
    "a schema that is called like the input variant of another",
    {
      "get /a": answering({ oneOf: [ref("State"), ref("StateInput")] }, { operationId: "a_get" }),
      "put /a": taking(ref("State"), { operationId: "a_set" }),
    },
    { State: { type: "string", enum: ["on", "off"] }, StateInput: { type: "string" } },
    "the schemas State and StateInput collide: StateInput names the input variant of State; rename one",
  ],
  [
    "a reference that leads nowhere",
    { "get /a": ok("a_list", { parameters: [refer<Parameter>("#/components/parameters/x")] }) },
    {},
    "#/components/parameters/x leads nowhere",
  ],
  [
    "a reference to another document",
    { "get /a": ok("a_list", { parameters: [refer("x.yaml")] }) },
    {},
    "x.yaml leaves the document; bundle it first",
  ],
];

for (const [what, operations, schemas, message] of faults) {
  test(`${what} is an error that says what to do`, async () => {
    const generating = generate(operations, schemas);

    await expect(generating).rejects.toMatchObject({ name: "GenerateError", message });
  });
}

test("a reference that leads to itself is an error", async () => {
  const components = { parameters: { x: refer<Parameter>("#/components/parameters/x") } };
  const operation = ok("a_list", { parameters: [refer<Parameter>("#/components/parameters/x")] });

  await expect(generate({ "get /a": operation }, {}, { components })).rejects.toMatchObject({
    name: "GenerateError",
    message: "#/components/parameters/x refers to itself",
  });
});

function query(name: string): { name: string; in: "query" } {
  return { name, in: "query" };
}

function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}
