import type { Parameter } from "@certspec/openapi";
import { expect, test } from "vitest";
import { createContract } from "../src/checker/create-contract.ts";

const list = ["a", "b c"];
const object = { r: 1, g: "x y" };

/** What is written where, and what a further letter is called beside another value than was meant. */
type Row = [style: string, more: Partial<Parameter>, value: unknown, text: string, fault?: string];

/** Codes for a request of an operation with one parameter, meant to have a value. */
async function codes(parameter: object, request: { url: string; headers?: Record<string, string> }, value: unknown) {
  const { name, in: place } = { name: "p", in: "query", ...parameter };
  const path = place === "path" ? "/v1.0/{p}/end" : "/";
  const schema = "content" in parameter ? {} : { schema: schemaOf(value) };
  const get = { parameters: [{ name, in: place, ...schema, ...parameter }], responses: { 204: {} } };
  const contract = createContract({ openapi: "3.1.0", paths: { [path]: { get } } });
  const found = await contract.checkRequest({ method: "GET", ...request }, { intended: { [name]: value } });
  return found.map(({ code }) => code);
}

/** The codes of a value that is not the one that was meant. */
function different(fault: string | undefined): string[] {
  return [...(fault ? [fault] : []), "REQ-INTENT-DIFFERENT"];
}

/** As narrow as a document would have it. */
function schemaOf(value: unknown): object {
  if (Array.isArray(value)) return { type: "array", items: value.length ? schemaOf(value[0]) : {} };
  if (typeof value !== "object" || value === null) return { type: typeof (value ?? "") };
  const properties = Object.entries(value).map(([name, item]) => [name, schemaOf(item)]);
  return { type: "object", properties: Object.fromEntries(properties), additionalProperties: false };
}

const inPath: Row[] = [
  ["a text", {}, "ü/+", "%C3%BC%2F+"],
  ["a number", {}, 1.5, "1.5", "REQ-PATH-INVALID"],
  ["a list", {}, list, "a,b%20c"],
  ["an exploded list", { explode: true }, list, "a,b%20c"],
  ["an object", {}, object, "r,1,g,x%20y"],
  ["an exploded object", { explode: true }, object, "r=1,g=x%20y"],
  ["a label", { style: "label" }, true, ".true", "REQ-PATH-INVALID"],
  ["a label list", { style: "label" }, list, ".a,b%20c"],
  ["an exploded label list", { style: "label", explode: true }, list, ".a.b%20c"],
  ["a label object", { style: "label" }, object, ".r,1,g,x%20y"],
  ["an exploded label object", { style: "label", explode: true }, object, ".r=1.g=x%20y"],
  ["a matrix text", { style: "matrix" }, "a", ";p=a"],
  ["a matrix list", { style: "matrix" }, list, ";p=a,b%20c"],
  ["an exploded matrix list", { style: "matrix", explode: true }, list, ";p=a;p=b%20c"],
  ["a matrix object", { style: "matrix" }, object, ";p=r,1,g,x%20y"],
  ["an exploded matrix object", { style: "matrix", explode: true }, object, ";r=1;g=x%20y"],
  ["JSON", { content: { "application/json": {} } }, { a: [1] }, "%7B%22a%22%3A%5B1%5D%7D", "REQ-PATH-SYNTAX"],
];

test.each(inPath)("%s in a path is read", async (_, more, value, text, fault) => {
  const parameter = { in: "path", required: true, ...more };

  expect(await codes(parameter, { url: `/v1.0/${text}/end` }, value)).toEqual([]);
  expect(await codes(parameter, { url: `/v1.0/${text}x/end` }, value)).toEqual(different(fault));
  expect(await codes(parameter, { url: `/v1x0/${text}/end` }, value)).toEqual(["ROUTE-PATH-UNKNOWN"]);
});

test("an exploded matrix list is not read from one value", async () => {
  const parameter = { in: "path", required: true, style: "matrix", explode: true };

  expect(await codes(parameter, { url: "/v1.0/;p=a,b/end" }, ["a", "b"])).toEqual(["REQ-INTENT-DIFFERENT"]);
});

const inQuery: Row[] = [
  ["a text with a plus for a space", {}, "a b", "p=a+b"],
  ["a list", {}, list, "p=a&p=b%20c"],
  ["a list of one", {}, ["a"], "p=a"],
  ["a joined list", { explode: false }, ["a,", "b"], "p=a%2C,b"],
  ["an empty list", {}, [], ""],
  ["an object", {}, object, "r=1&g=x+y"],
  ["a joined object", { explode: false }, object, "p=r,1,g,x%20y"],
  ["a deep object", { style: "deepObject" }, { ...object, l: ["a", "b"] }, "p[r]=1&p%5Bg%5D=x%20y&p[l]=a&p[l]=b"],
  [
    "a list of one in a deep object",
    { style: "deepObject" },
    { l: ["a"], constructor: "b" },
    "p[l]=a&p[constructor]=b",
  ],
  ["a deep list", { style: "deepObject" }, list, "p[]=a&p%5B%5D=b%20c"],
  ["a deep list of one", { style: "deepObject" }, ["a"], "p[0]=a"],
  ["a list of objects in a deep object", { style: "deepObject" }, { l: [{ a: "b" }] }, "p[l][0][a]=b"],
  ["a space-delimited list", { style: "spaceDelimited", explode: false }, ["a", "b"], "p=a+b"],
  ["a pipe-delimited list", { style: "pipeDelimited", explode: false }, ["a", "b"], "p=a%7cb"],
  ["JSON", { content: { "application/json": {} } }, [1], "p=%5B1%5D", "REQ-QUERY-SYNTAX"],
  ["a value that is not meant", {}, undefined, ""],
];

test.each(inQuery)("%s in a query is read", async (_, more, value, text, fault) => {
  expect(await codes(more, { url: `/?${text}` }, value)).toEqual([]);
  expect(await codes(more, { url: `/?${text}&q=1` }, value)).toEqual(["REQ-QUERY-UNDECLARED"]);
  expect(await codes(more, { url: `/?${text ? `${text}x` : "p=x"}` }, value)).toEqual(
    text ? different(fault) : ["REQ-INTENT-UNEXPECTED"],
  );
});

test("a malformed percent sign is an encoding fault", async () => {
  expect(await codes({}, { url: "/?p=%zz" }, "a")).toEqual(["REQ-QUERY-ENCODING", "REQ-INTENT-DIFFERENT"]);
});

const inHeader: Row[] = [
  ["a text", {}, "a, b", "a, b"],
  ["a list", {}, ["a", "b"], "a, b"],
  ["an object", {}, { r: 1, g: "b" }, "r,1, g,b"],
  ["an exploded object", { explode: true }, { r: 1, g: "b" }, "r=1, g=b"],
  ["JSON", { content: { "application/json": {} } }, { a: 1 }, '{"a":1}', "REQ-HEADER-SYNTAX"],
];

test.each(inHeader)("%s in a header is read", async (_, more, value, text, fault) => {
  const parameter = { name: "X-P", in: "header", ...more };

  expect(await codes(parameter, { url: "/", headers: { "x-p": text } }, value)).toEqual([]);
  expect(await codes(parameter, { url: "/", headers: { "x-p": `${text}x` } }, value)).toEqual(different(fault));
  expect(await codes(parameter, { url: "/" }, value)).toEqual(["REQ-INTENT-MISSING"]);
});

test("a header that every object has is absent all the same", async () => {
  expect(await codes({ name: "constructor", in: "header" }, { url: "/" }, undefined)).toEqual([]);
});

test("cookies are pairs, where a plus is a plus", async () => {
  const parameter = { name: "a", in: "cookie" };

  expect(await codes(parameter, { url: "/", headers: { cookie: "a=1%3D+" } }, "1=+")).toEqual([]);
  expect(await codes(parameter, { url: "/", headers: { cookie: "a=1%3D+; b=2" } }, "1=+")).toEqual([
    "REQ-COOKIE-UNDECLARED",
  ]);
});

test("a text that a schema allows beside a deep object has no brackets", async () => {
  const schema = { anyOf: [{ type: "object", properties: { from: { type: "integer" } } }, { type: "integer" }] };
  const deep = { style: "deepObject", schema } as const;

  expect(await codes(deep, { url: "/?p=22" }, 22)).toEqual([]);
  expect(await codes(deep, { url: "/?p[from]=22" }, { from: 22 })).toEqual([]);
  expect(await codes(deep, { url: "/?p=23" }, 22)).toEqual(["REQ-INTENT-DIFFERENT"]);
});

test("a client may make up an idempotency key, and nothing else", async () => {
  const key = { in: "header", name: "Idempotency-Key" } as const;
  const sent = (name: string) => ({ url: "/", headers: { [name]: "k1" } });

  expect(await codes(key, sent("idempotency-key"), undefined)).toEqual([]);
  expect(await codes(key, sent("idempotency-key"), "k2")).toEqual(["REQ-INTENT-DIFFERENT"]);
  expect(await codes({ ...key, name: "X-Trace" }, sent("x-trace"), undefined)).toEqual(["REQ-INTENT-UNEXPECTED"]);
});

test("a form without fields has no bytes", async () => {
  const form = "application/x-www-form-urlencoded";
  const schema = { type: "object", properties: { a: { type: "string" } } };
  const post = { requestBody: { content: { [form]: { schema }, "text/csv": {} } }, responses: { 204: {} } };
  const contract = createContract({ openapi: "3.1.0", paths: { "/": { post } } } as never);
  const found = async (body: unknown, type = form): Promise<string[]> => {
    const request = { method: "POST", url: "/", headers: { "content-type": type } };
    return (await contract.checkRequest(request, { intended: { body } })).map(({ code }) => code);
  };

  expect(await found({})).toEqual([]);
  expect(await found({ a: undefined })).toEqual([]);
  expect(await found({ a: "b" })).toEqual(["REQ-INTENT-MISSING"]);
  expect(await found({}, "text/csv")).toEqual(["REQ-INTENT-MISSING"]);
});

test("a field of a form may be an object in brackets, or a text without", async () => {
  const form = "application/x-www-form-urlencoded";
  const address = { anyOf: [{ type: "object", properties: { city: { type: "string" } } }, { enum: [""] }] };
  const media = { schema: { type: "object", properties: { address } }, encoding: { address: { style: "deepObject" } } };
  const post = { requestBody: { content: { [form]: media } }, responses: { 204: {} } };
  const contract = createContract({ openapi: "3.1.0", paths: { "/": { post } } } as never);
  const found = async (body: string): Promise<string[]> => {
    const request = { method: "POST", url: "/", headers: { "content-type": form }, body };
    return (await contract.checkRequest(request)).map(({ code }) => code);
  };

  expect(await found("address[city]=Bern")).toEqual([]);
  expect(await found("address=")).toEqual([]);
  expect(await found("address=Bern")).not.toEqual([]);
});
