import type { Level } from "../../src/level.ts";
import type { Fragment } from "./case-documents.ts";
import { trickyAccess } from "./tricky-access.ts";
import { trickyBases } from "./tricky-bases.ts";

/** A change of an operation or a document that is easily taken for another one: on the wire, and for the types. */
export interface TrickyDocument {
  says: string;
  before: Fragment;
  after: Fragment;
  wire: Level;
  types: Level;
  /** The rules that see it. */
  rules: readonly string[];
}

const text = { schema: { type: "string" } };
const ok = { description: "OK" };
const inPath = (name: string) => ({ in: "path", name, required: true, ...text });
const call = (operation: Record<string, unknown>): Fragment => ({ operation });
const answered = (content: object): Fragment => call({ responses: { 200: { ...ok, content } } });
const sent = (content: object): Fragment => ({ method: "post", ...call({ requestBody: { content } }) });
const given = (...parameters: object[]): Fragment => call({ parameters });
const served = (...urls: string[]): Record<string, unknown> => ({ servers: urls.map((url) => ({ url })) });
const secured = (...security: object[]): Fragment => call({ security });
const hook = (content: object): Fragment => ({
  document: { webhooks: { done: { post: { requestBody: { content } } } } },
});

export const trickyDocuments: readonly TrickyDocument[] = [
  of(
    "a path parameter has another name",
    at("/a/{x}", inPath("x")),
    at("/a/{y}", inPath("y")),
    "none",
    "major",
    "path-parameter-renamed",
  ),
  of(
    "two path parameters swap their names",
    at("/a/{x}/b/{y}", inPath("x"), inPath("y")),
    at("/a/{y}/b/{x}", inPath("x"), inPath("y")),
    "none",
    "major",
    "path-parameter-renamed",
    "path-parameter-renamed",
  ),
  of("a path ends in a slash", { path: "/things" }, { path: "/things/" }, "major", "none", "operation-moved"),
  of(
    "a path parameter gets a suffix",
    at("/a/{x}", inPath("x")),
    at("/a/{x}.json", inPath("x")),
    "major",
    "none",
    "operation-moved",
  ),
  of(
    "a fixed part becomes a parameter",
    { path: "/a/mine" },
    at("/a/{x}", inPath("x")),
    "major",
    "major",
    "operation-moved",
    "required-parameter-added",
  ),
  of(
    "a path parameter is bounded",
    at("/a/{x}", inPath("x")),
    at("/a/{x}", { ...inPath("x"), schema: { type: "string", maxLength: 8 } }),
    "major",
    "none",
    "request-bound-tightened",
  ),
  of(
    "the base path moves into the paths",
    { path: "/a", document: served("https://a.test/v1") },
    { path: "/v1/a", other: "/v1/other", document: served("https://a.test") },
    "none",
    "major",
    "server-prefix-moved",
  ),
  of(
    "the base path moves out of the paths",
    { path: "/v1/a", other: "/v1/other", document: served("https://a.test") },
    { path: "/a", document: served("https://a.test/v1") },
    "none",
    "major",
    "server-prefix-moved",
  ),
  of(
    "the base path goes",
    { document: served("https://a.test/v1") },
    { document: served("https://a.test") },
    "major",
    "major",
    "server-changed",
  ),
  of(
    "the host is written in capitals",
    { document: served("https://a.test/V") },
    { document: served("https://A.test/V") },
  ),
  of(
    "http becomes https",
    { document: served("http://a.test") },
    { document: served("https://a.test") },
    "major",
    "major",
    "server-changed",
  ),
  of(
    "a server is described",
    { document: { servers: [{ url: "https://a.test" }] } },
    { document: { servers: [{ url: "https://a.test", description: "A" }] } },
    "patch",
    "none",
    "document-words-changed",
  ),
  of(
    "one of two schemes is enough",
    secured({ key: [], token: [] }),
    secured({ key: [] }),
    "minor",
    "minor",
    "security-added",
  ),
  of(
    "one scheme is no longer enough",
    secured({ key: [] }),
    secured({ key: [], token: [] }),
    "major",
    "major",
    "security-removed",
    "security-added",
  ),
  of("nothing has to be sent any more", secured({ key: [] }), secured(), "minor", "minor", "security-added"),
  of(
    "a call without credentials is no longer taken",
    secured({}, { key: [] }),
    secured({ key: [] }),
    "major",
    "major",
    "security-removed",
  ),
  of(
    "one of two scopes of a choice goes",
    secured({ flow: ["read"] }, { flow: ["write"] }),
    secured({ flow: ["read"] }),
    "major",
    "none",
    "security-scope-added",
  ),
  of(
    "a choice of scopes becomes a demand for both",
    secured({ flow: ["read"] }, { flow: ["write"] }),
    secured({ flow: ["read", "write"] }),
    "major",
    "none",
    "security-scope-added",
    "security-scope-added",
  ),
  of("scopes are in another order", secured({ flow: ["a", "b"] }), secured({ flow: ["b", "a"] })),
  of(
    "ways to authenticate are in another order",
    secured({ key: [] }, { token: [] }),
    secured({ token: [] }, { key: [] }),
  ),
  of(
    "a header parameter becomes a query parameter",
    given({ in: "header", name: "a", ...text }),
    given({ in: "query", name: "a", ...text }),
    "major",
    "major",
    "parameter-removed",
    "parameter-added",
  ),
  of(
    "a cookie parameter is demanded",
    {},
    given({ in: "cookie", name: "a", required: true, ...text }),
    "major",
    "major",
    "required-parameter-added",
  ),
  of(
    "a query parameter in another case",
    given({ in: "query", name: "Sort", ...text }),
    given({ in: "query", name: "sort", ...text }),
    "major",
    "major",
    "parameter-removed",
    "parameter-added",
  ),
  of(
    "a parameter of two places",
    given({ in: "query", name: "a", ...text }, { in: "header", name: "a", ...text }),
    given({ in: "header", name: "a", ...text }, { in: "query", name: "a", ...text }),
  ),
  of(
    "a parameter is content",
    given({ in: "query", name: "a", ...text }),
    given({ in: "query", name: "a", content: { "application/json": text } }),
    "major",
    "none",
    "parameter-style-changed",
  ),
  of(
    "the content of a parameter is bounded",
    given(filter({})),
    given(filter({ maxProperties: 2 })),
    "major",
    "none",
    "request-bound-tightened",
  ),
  of(
    "a new required parameter has a default",
    {},
    given({ in: "query", name: "a", required: true, schema: { type: "string", default: "a" } }),
    "major",
    "major",
    "required-parameter-added",
  ),
  of(
    "a list is joined by commas",
    given({ in: "query", name: "a", schema: { type: "array", items: {} } }),
    given({ in: "query", name: "a", explode: false, schema: { type: "array", items: {} } }),
    "major",
    "none",
    "parameter-style-changed",
  ),
  of(
    "any media type becomes one",
    answered({ "*/*": text }),
    answered({ "application/json": text }),
    "minor",
    "minor",
    "response-media-type-narrowed",
  ),
  of(
    "one media type becomes any",
    answered({ "application/json": text }),
    answered({ "*/*": text }),
    "major",
    "major",
    "response-media-type-widened",
  ),
  of(
    "a body may be more than before",
    sent({ "image/png": text }),
    sent({ "image/*": text }),
    "minor",
    "minor",
    "request-media-type-widened",
  ),
  of(
    "a body may be less than before",
    sent({ "image/*": text }),
    sent({ "image/png": text }),
    "major",
    "major",
    "request-media-type-narrowed",
  ),
  of(
    "another media type of one family",
    answered({ "application/json": text }),
    answered({ "application/problem+json": text }),
    "major",
    "major",
    "response-media-type-removed",
    "response-media-type-added",
  ),
  of(
    "raw bytes in 3.0's words and in 3.1's",
    sent({ "application/octet-stream": { schema: { type: "string", format: "binary" } } }),
    sent({ "application/octet-stream": {} }),
  ),
  of(
    "a failure has its own answer beside the default",
    call({ responses: { 200: ok, default: ok } }),
    call({ responses: { 200: ok, default: ok, 404: ok } }),
    "minor",
    "minor",
    "failure-status-added",
  ),
  of(
    "a status becomes a range",
    call({ responses: { 200: ok } }),
    call({ responses: { "2XX": ok } }),
    "major",
    "major",
    "success-status-removed",
    "success-status-added",
  ),
  of("a range is written in small letters", call({ responses: { "2XX": ok } }), call({ responses: { "2xx": ok } })),
  of("a status is a number", call({ responses: { 200: ok } }), call({ responses: { "200": ok } })),
  of(
    "links come",
    call({ responses: { 200: ok } }),
    call({ responses: { 200: { ...ok, links: { next: { operationId: "others_list" } } } } }),
    "patch",
    "none",
    "answer-words-changed",
  ),
  of("tags only", call({ tags: ["a"] }), call({ tags: ["b"] }), "patch", "none", "operation-words-changed"),
  of("tags are in another order", call({ tags: ["a", "b"] }), call({ tags: ["b", "a"] })),
  of("an extension that no client knows", call({ "x-codegen": 1 }), call({ "x-codegen": 2 })),
  of(
    "an extension of the info",
    { document: { info: { title: "Things", version: "1" } } },
    { document: { info: { title: "Things", version: "1", "x-logo": {} } } },
  ),
  of(
    "a body that clients get is another",
    hook({ "application/json": text }),
    hook({ "text/xml": text }),
    "major",
    "major",
    "response-media-type-removed",
    "response-media-type-added",
  ),
  of("a webhook goes", hook({ "application/json": text }), {}, "major", "major", "operation-removed"),
  of(
    "a webhook gets a field",
    hook({ "application/json": { schema: { type: "object" } } }),
    hook({ "application/json": { schema: { type: "object", properties: { a: { type: "string" } } } } }),
    "minor",
    "minor",
    "response-property-added",
  ),
  of(
    "a callback gets a demand",
    callback({}),
    callback({ required: ["ok"], properties: { ok: {} } }),
    "major",
    "major",
    "request-required-property-added",
  ),
  ...trickyAccess,
  ...trickyBases,
  of(
    "a list in a path is exploded, which cannot be seen",
    at("/a/{x}", listed({})),
    at("/a/{x}", listed({ explode: true })),
  ),
  of("deepObject is exploded, which cannot be seen", given(deep({})), given(deep({ explode: true }))),
  of(
    "one of two media types that only parameters tell apart has another type",
    sent({ "text/csv;header=present": text, "text/csv;header=absent": text }),
    sent({ "text/csv;header=present": text, "text/csv;header=absent": { schema: { type: "number" } } }),
    "major",
    "major",
    "request-type-changed",
  ),
  of(
    "two media types that only parameters tell apart are in another order",
    sent({ "text/csv; header=present": text, "text/csv; header=absent": { schema: { type: "number" } } }),
    sent({ "text/csv;header=absent": { schema: { type: "number" } }, "text/csv;header=present": text }),
  ),
  of(
    "an encoding that says nothing",
    sent({ "multipart/form-data": text }),
    sent({ "multipart/form-data": { ...text, encoding: { file: {} } } }),
  ),
  of(
    "an encoding of what is no form",
    sent({ "application/json": text }),
    sent({ "application/json": { ...text, encoding: { file: { contentType: "image/png" } } } }),
  ),
  of(
    "a header is content",
    headed(text),
    headed({ content: { "application/json": text } }),
    "major",
    "none",
    "header-style-changed",
  ),
  of(
    "the content of a header has another type",
    headed({ content: { "application/json": text } }),
    headed({ content: { "application/json": { schema: { type: "number" } } } }),
    "major",
    "major",
    "response-type-changed",
  ),
  of("a header that is no object is exploded, which cannot be seen", headed(text), headed({ ...text, explode: true })),
  of("the usual server is said", { document: { servers: undefined } }, { document: served("/") }),
  of(
    "the usual port is said",
    { document: served("https://a.test/v1") },
    { document: served("https://a.test:443/v1") },
  ),
  of(
    "another port",
    { document: served("https://a.test") },
    { document: served("https://a.test:8443") },
    "major",
    "major",
    "server-changed",
  ),
  of(
    "tokens can be refreshed",
    tokens({ tokenUrl: "https://a.test/token" }),
    tokens({ tokenUrl: "https://a.test/token", refreshUrl: "https://a.test/refresh" }),
    "minor",
    "none",
    "security-flow-added",
  ),
  of(
    "a webhook is deprecated",
    hook({}),
    { document: { webhooks: { done: { post: { deprecated: true, requestBody: { content: {} } } } } } },
    "minor",
    "minor",
    "operation-deprecated",
  ),
  of(
    "the answer to a webhook has to be another media type",
    answeredBy({ "application/json": text }),
    answeredBy({ "text/xml": text }),
    "major",
    "major",
    "request-media-type-removed",
    "request-media-type-added",
  ),
  of(
    "a part of a stream has another type",
    answered({ "application/jsonl": { itemSchema: { type: "string" } } }),
    answered({ "application/jsonl": { itemSchema: { type: "number" } } }),
    "major",
    "major",
    "response-type-changed",
  ),
  of(
    "deprecated goes away",
    call({ deprecated: true }),
    call({ deprecated: false }),
    "patch",
    "patch",
    "operation-no-longer-deprecated",
  ),
];

function of(
  says: string,
  before: Fragment,
  after: Fragment,
  wire: Level = "none",
  types: Level = "none",
  ...rules: string[]
): TrickyDocument {
  return { says, before, after, wire, types, rules };
}

function at(path: string, ...parameters: object[]): Fragment {
  return { path, operation: { parameters } };
}

function filter(more: object): object {
  const schema = { type: "object", properties: { a: { type: "string" } }, ...more };
  return { in: "query", name: "filter", content: { "application/json": { schema } } };
}

/** What a client has to answer when the provider calls it. */
function callback(more: object): Fragment {
  const content = { "application/json": { schema: { type: "object", ...more } } };
  const post = { responses: { 200: { ...ok, content } } };
  return call({ callbacks: { done: { "{$request.body#/url}": { post } } } });
}

function listed(more: object): object {
  return { in: "path", name: "x", required: true, schema: { type: "array", items: {} }, ...more };
}

function deep(more: object): object {
  const schema = { type: "object", properties: { a: { type: "string" } } };
  return { in: "query", name: "filter", style: "deepObject", schema, ...more };
}

function headed(header: object): Fragment {
  return call({ responses: { 200: { ...ok, headers: { "X-Total": header } } } });
}

function tokens(clientCredentials: object): Fragment {
  const flow = { type: "oauth2", flows: { clientCredentials: { ...clientCredentials, scopes: {} } } };
  return { document: { components: { securitySchemes: { flow } } } };
}

function answeredBy(content: object): Fragment {
  return { document: { webhooks: { done: { post: { responses: { 200: { ...ok, content } } } } } } };
}
