import type { Level } from "../../src/level.ts";
import type { Fragment } from "./case-documents.ts";

/** One change around schemas, and what it means. */
export interface PlainCase {
  rule: string;
  before: Fragment;
  after: Fragment;
  level: Level;
}

const text = { schema: { type: "string" } };
const json = { "application/json": text };
const ok = { description: "OK" };
const flat = { schema: { type: "object", properties: { a: { type: "string" } } } };

export const plainCases: readonly PlainCase[] = [
  of("operation-added", "minor", { without: true }, {}),
  of("operation-removed", "major", {}, { without: true }),
  of("operation-removed", "major", { method: "patch" }, { method: "patch", without: true }),
  of("operation-moved", "major", { path: "/things" }, { path: "/v2/things" }),
  of("operation-moved", "major", { method: "post" }, { method: "put" }),
  of(
    "operation-renamed",
    "major",
    { operation: { operationId: "things_list" } },
    { operation: { operationId: "things_all" } },
  ),
  of(
    "operation-named",
    "minor",
    { operation: { operationId: undefined } },
    { operation: { operationId: "things_list" } },
  ),
  of("operation-deprecated", "minor", {}, { operation: { deprecated: true } }),
  of("operation-no-longer-deprecated", "patch", { operation: { deprecated: true } }, {}),
  of("operation-words-changed", "patch", { operation: { summary: "List" } }, { operation: { summary: "List things" } }),
  of("operation-words-changed", "patch", { operation: { tags: ["a"] } }, { operation: { tags: ["b"] } }),
  of("operation-extension-added", "major", {}, { operation: { "x-pagination": { style: "single", items: "result" } } }),
  of(
    "operation-extension-changed",
    "major",
    { operation: { "x-envelope": { data: "result" } } },
    { operation: { "x-envelope": { data: "items" } } },
  ),
  of("operation-extension-removed", "major", { operation: { "x-pagination": { style: "single" } } }, {}),
  of("operation-note-changed", "minor", {}, { operation: { "x-idempotent": true } }),
  of("path-parameter-renamed", "major", inPath("id"), inPath("thing_id")),
  of("parameter-added", "minor", {}, given({ in: "query", name: "order", ...text })),
  of("parameter-added", "minor", {}, given({ in: "header", name: "X-Trace", ...text })),
  of("required-parameter-added", "major", {}, given({ in: "query", name: "order", required: true, ...text })),
  of("required-parameter-added", "major", {}, given({ in: "header", name: "X-Version", required: true, ...text })),
  of("parameter-removed", "major", given({ in: "query", name: "order", ...text }), {}),
  of("parameter-removed", "major", given({ in: "cookie", name: "id", ...text }), {}),
  of("parameter-became-required", "major", query({}), query({ required: true })),
  of("parameter-became-optional", "minor", query({ required: true }), query({})),
  of("parameter-style-changed", "major", list({}), list({ explode: false })),
  of("parameter-style-changed", "major", list({}), list({ style: "pipeDelimited", explode: true })),
  of("parameter-style-changed", "major", query({}), query({ schema: undefined, content: json })),
  of("parameter-style-changed", "major", query({}), query({ allowReserved: true })),
  of("parameter-empty-forbidden", "major", query({ allowEmptyValue: true }), query({})),
  of("parameter-empty-allowed", "minor", query({}), query({ allowEmptyValue: true })),
  of("parameter-deprecated", "minor", query({}), query({ deprecated: true })),
  of("parameter-no-longer-deprecated", "patch", query({ deprecated: true }), query({})),
  of("parameter-words-changed", "patch", query({ description: "a" }), query({ description: "b" })),
  of("request-enum-values-removed", "major", query(listed("a", "b")), query(listed("a"))),
  of("request-enum-values-added", "minor", query(listed("a")), query(listed("a", "b"))),
  of("request-bound-tightened", "major", query(sized(100)), query(sized(50))),
  of("request-default-changed", "major", query(usual("a")), query(usual("b"))),
  of("request-type-changed", "major", query({}), query({ schema: { type: "number" } })),
  of("body-added", "minor", {}, { operation: { requestBody: { content: json } } }),
  of("required-body-added", "major", {}, { operation: { requestBody: { required: true, content: json } } }),
  of("body-removed", "major", { operation: { requestBody: { content: json } } }, {}),
  of("body-became-required", "major", body({}), body({ required: true })),
  of("body-became-optional", "minor", body({ required: true }), body({})),
  of("body-words-changed", "patch", body({ description: "a" }), body({ description: "b" })),
  of("body-encoding-changed", "major", form({}), form({ file: { contentType: "image/png" } })),
  of("request-media-type-added", "minor", body({}), body({ content: { ...json, "text/plain": text } })),
  of("request-media-type-removed", "major", body({ content: { ...json, "text/plain": text } }), body({})),
  of("success-status-added", "minor", answers({ 200: ok }), answers({ 200: ok, 202: ok })),
  of("success-status-removed", "major", answers({ 200: ok, 201: ok }), answers({ 200: ok })),
  of("failure-status-added", "minor", answers({ 200: ok }), answers({ 200: ok, 404: ok })),
  of("failure-status-removed", "major", answers({ 200: ok, 404: ok }), answers({ 200: ok })),
  of("failure-status-removed", "major", answers({ 200: ok, default: ok }), answers({ 200: ok })),
  of("answer-words-changed", "patch", answers({ 200: ok }), answers({ 200: { description: "Yes" } })),
  of("answer-words-changed", "patch", answer({ content: sample("a") }), answer({ content: sample("b") })),
  of("response-body-added", "minor", answer({}), answer({ content: json })),
  of("response-body-removed", "major", answer({ content: json }), answer({})),
  of(
    "response-media-type-added",
    "minor",
    answer({ content: json }),
    answer({ content: { ...json, "text/csv": text } }),
  ),
  of(
    "response-media-type-removed",
    "major",
    answer({ content: { ...json, "text/csv": text } }),
    answer({ content: json }),
  ),
  of("request-media-type-widened", "minor", body({ content: typed("image/png") }), body({ content: typed("image/*") })),
  of("request-media-type-narrowed", "major", body({ content: typed("*/*") }), body({ content: typed("image/png") })),
  of(
    "response-media-type-widened",
    "major",
    answer({ content: typed("text/csv") }),
    answer({ content: typed("text/*") }),
  ),
  of(
    "response-media-type-narrowed",
    "minor",
    answer({ content: typed("*/*") }),
    answer({ content: typed("text/csv") }),
  ),
  of("header-added", "minor", answer({}), answer({ headers: { "X-Total": text } })),
  of("header-removed", "major", answer({ headers: { "X-Total": text } }), answer({})),
  of("header-became-required", "patch", header({}), header({ required: true })),
  of("header-became-optional", "major", header({ required: true }), header({})),
  of("header-words-changed", "patch", header({ description: "a" }), header({ description: "b" })),
  of("header-style-changed", "major", header(flat), header({ ...flat, explode: true })),
  of("header-deprecated", "minor", header({}), header({ deprecated: true })),
  of("header-no-longer-deprecated", "patch", header({ deprecated: true }), header({})),
  of("received-parameter-added", "minor", hook({}), hook({ parameters: [signature({})] })),
  of("received-parameter-removed", "major", hook({ parameters: [signature({})] }), hook({})),
  of("received-parameter-became-required", "minor", signed({}), signed({ required: true })),
  of("received-parameter-became-optional", "major", signed({ required: true }), signed({})),
  of("received-body-became-required", "minor", sentBody({}), sentBody({ required: true })),
  of("received-body-became-optional", "major", sentBody({ required: true }), sentBody({})),
  of("given-status-added", "minor", hook({}), hook({ responses: { 200: ok, 202: ok } })),
  of("given-status-removed", "major", hook({ responses: { 200: ok, 202: ok } }), hook({})),
  of("response-type-changed", "major", header({}), header({ schema: { type: "integer" } })),
  of("security-added", "minor", { operation: { security: [{ key: [] }] } }, secured({ key: [] }, { token: [] })),
  of("security-removed", "major", secured({ key: [] }, { token: [] }), secured({ key: [] })),
  of("security-scope-added", "major", secured({ flow: ["read"] }), secured({ flow: ["read", "write"] })),
  of("security-scope-removed", "minor", secured({ flow: ["read", "write"] }), secured({ flow: ["read"] })),
  of("security-scheme-renamed", "major", scheme("bearer"), scheme("apiToken")),
  of("security-scheme-changed", "major", tokens("https://a.test"), tokens("https://b.test")),
  of("security-flow-added", "minor", tokens("https://a.test"), tokens("https://a.test", "https://b.test")),
  of("server-added", "minor", servers("https://a.test"), servers("https://a.test", "https://b.test")),
  of("server-removed", "major", servers("https://a.test", "https://b.test"), servers("https://a.test")),
  of("server-changed", "major", {}, { operation: { servers: [{ url: "https://other.test" }] } }),
  of("server-changed", "major", servers("https://a.test/v1"), servers("https://a.test/v2")),
  of(
    "server-order-changed",
    "major",
    servers("https://a.test", "https://b.test"),
    servers("https://b.test", "https://a.test"),
  ),
  of("server-values-added", "minor", region("eu"), region("eu", "us")),
  of("server-values-removed", "major", region("eu", "us"), region("eu")),
  of("server-default-changed", "major", region("eu", "us"), region("us", "eu")),
  of(
    "server-prefix-moved",
    "major",
    { path: "/things", document: { servers: [{ url: "https://a.test/v1" }] } },
    { path: "/v1/things", other: "/v1/other", document: { servers: [{ url: "https://a.test" }] } },
  ),
  of(
    "request-discriminator-values-added",
    "minor",
    sent(kinds({ cat: "Cat" })),
    sent(kinds({ cat: "Cat", tom: "Cat" })),
  ),
  of(
    "request-discriminator-values-removed",
    "major",
    sent(kinds({ cat: "Cat", tom: "Cat" })),
    sent(kinds({ tom: "Cat" })),
  ),
  of("response-discriminator-values-added", "minor", kinds({ cat: "Cat" }), kinds({ cat: "Cat", tom: "Cat" })),
  of("response-discriminator-values-removed", "minor", kinds({ cat: "Cat", tom: "Cat" }), kinds({ tom: "Cat" })),
  of("type-removed", "major", types({ Thing: text.schema }), types({})),
  of("type-renamed", "major", types({ Thing: text.schema }), types({ Item: text.schema })),
  of("document-words-changed", "patch", { document: { tags: [] } }, { document: { tags: [{ name: "a" }] } }),
  of("document-extension-added", "minor", {}, { document: { "x-envelope": { data: "result" } } }),
  of(
    "document-extension-changed",
    "major",
    { document: { "x-error": { code: "a" } } },
    { document: { "x-error": { code: "b" } } },
  ),
  of("document-extension-removed", "major", { document: { "x-envelope": { data: "result" } } }, {}),
];

function of(rule: string, level: Level, before: Fragment, after: Fragment): PlainCase {
  return { rule, level, before, after };
}

function given(...parameters: object[]): Fragment {
  return { operation: { parameters } };
}

function query(more: object): Fragment {
  return given({ in: "query", name: "sort", ...text, ...more });
}

function list(more: object): Fragment {
  return query({ schema: { type: "array", items: { type: "string" } }, ...more });
}

function listed(...values: string[]): object {
  return { schema: { type: "string", enum: values } };
}

function sized(maxLength: number): object {
  return { schema: { type: "string", maxLength } };
}

function usual(value: string): object {
  return { schema: { type: "string", default: value } };
}

function inPath(name: string): Fragment {
  return { path: `/things/{${name}}`, operation: { parameters: [{ in: "path", name, required: true, ...text }] } };
}

function body(more: object): Fragment {
  return { operation: { requestBody: { content: json, ...more } } };
}

function form(encoding: object): Fragment {
  const file = { type: "object", properties: { file: { type: "string" } } };
  return { operation: { requestBody: { content: { "multipart/form-data": { schema: file, encoding } } } } };
}

function answers(responses: object): Fragment {
  return { operation: { responses } };
}

function answer(more: object): Fragment {
  return answers({ 200: { ...ok, ...more } });
}

function sample(example: string): object {
  return { "application/json": { ...text, example } };
}

function header(more: object): Fragment {
  return answer({ headers: { "X-Total": { ...text, ...more } } });
}

function secured(...security: object[]): Fragment {
  return { operation: { security } };
}

function scheme(name: string): Fragment {
  const securitySchemes = { [name]: { type: "http", scheme: "bearer" } };
  return { document: { security: [{ [name]: [] }], components: { securitySchemes } } };
}

function typed(type: string): object {
  return { [type]: text };
}

function tokens(origin: string, other?: string): Fragment {
  const flow = (from: string) => ({ tokenUrl: `${from}/token`, scopes: {} });
  const flows = { clientCredentials: flow(origin), ...(other && { password: flow(other) }) };
  return { document: { components: { securitySchemes: { flow: { type: "oauth2", flows } } } } };
}

/** A call by the provider, which clients answer. */
function hook(post: object): Fragment {
  return { document: { webhooks: { done: { post: { responses: { 200: ok }, ...post } } } } };
}

function signature(more: object): object {
  return { in: "header", name: "X-Signature", ...text, ...more };
}

function signed(more: object): Fragment {
  return hook({ parameters: [signature(more)] });
}

function sentBody(more: object): Fragment {
  return hook({ requestBody: { content: json, ...more } });
}

function region(usual: string, ...others: string[]): Fragment {
  const variables = { region: { default: usual, enum: [usual, ...others] } };
  return { document: { servers: [{ url: "https://{region}.things.test", variables }] } };
}

/** An answer that is a cat or a dog, told apart by values that stand for them. */
function kinds(mapping: Record<string, string>): Fragment {
  const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const Cat = { type: "object", properties: { meows: { type: "boolean" } }, required: ["meows"] };
  const Dog = { type: "object", properties: { barks: { type: "boolean" } }, required: ["barks"] };
  const targets = Object.fromEntries(Object.entries(mapping).map(([value, name]) => [value, refer(name).$ref]));
  const schema = { oneOf: [refer("Cat"), refer("Dog")], discriminator: { propertyName: "kind", mapping: targets } };
  return {
    ...answer({ content: { "application/json": { schema } } }),
    document: { components: { schemas: { Cat, Dog } } },
  };
}

/** What an answer holds, as a body. */
function sent({ document, operation }: Fragment): Fragment {
  const { responses } = operation as { responses: { 200: { content: object } } };
  return {
    method: "put",
    ...(document && { document }),
    operation: { requestBody: { content: responses[200].content } },
  };
}

function servers(...urls: string[]): Fragment {
  return { document: { servers: urls.map((url) => ({ url })) } };
}

function types(schemas: object): Fragment {
  return { document: { components: { schemas } } };
}
