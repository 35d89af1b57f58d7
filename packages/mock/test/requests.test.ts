import type { OpenApiDocument } from "@certspec/mock";
import { expect, test } from "vitest";
import { ask } from "./ask.ts";
import { documentOf } from "./document.ts";
import { verdict } from "./verdict.ts";

// Right and wrong requests of kinds that were reported for Prism, and for other validators.

async function sent(document: OpenApiDocument, path: string, init: RequestInit = {}): Promise<string> {
  const { status, request } = await ask(document, path, init);
  return verdict(status, request.violations);
}

const at = (place: string, name: string, schema: object = { type: "string" }, more: object = {}): object => ({
  name,
  in: place,
  schema,
  ...(place === "path" && { required: true }),
  ...more,
});
const inQuery = (schema: object, more: object = {}): OpenApiDocument =>
  documentOf("/things", { parameters: [at("query", "q", schema, more)] });

const number = { type: "number" };

test.each<[template: string, names: string[], path: string, expected?: string]>([
  ["/gps/{lat},{lon}", ["lat", "lon"], "/gps/1,2"],
  ["/gps/{lat},{lon}", ["lat", "lon"], "/gps/1%2C2"],
  ["/gps/{lat},{lon}", ["lat", "lon"], "/gps/1,x", "422 path.lon type"],
  ["/gps/{lat};{lon}", ["lat", "lon"], "/gps/1;2"],
  ["/Items('{id}')", ["id"], "/Items('5')"],
  ["/Items('{id}')", ["id"], "/Items(%275%27)"],
  ["/Items('{id}')", ["id"], "/Items(%27x%27)", "422 path.id type"],
  ["/Items(a={a},b={b})", ["a", "b"], "/Items(a=1,b=2)"],
  ["/Items(a={a},b={b})", ["a", "b"], "/Items(a%3D1%2cb%3d2)"],
  ["/{id}:archive", ["id"], "/5:archive"],
  ["/{id}:archive", ["id"], "/5%3Aarchive"],
  ["/{name}.{ext}", ["name", "ext"], "/1.2"],
  ["/{a}-ü{b}", ["a", "b"], "/1-%C3%BC2"],
  ["/%24metadata/{id}", ["id"], "/$metadata/1"],
  ["/{a}/x{b}/{c}", ["a", "b", "c"], "/1/x2/3"],
])("the path %s with %j is found by %s", async (template, names, path, expected = "200") => {
  const document = documentOf(template, { parameters: names.map((name) => at("path", name, number)) });

  expect(await sent(document, path)).toBe(expected);
});

const digest =
  'username="ann", realm="a b", nonce="dcd9==", uri="/things?a=1", qop=auth, nc=00000001, cnonce="0a", response="6629f"';
const basic = (text: string): string => `Basic ${btoa(text)}`;

test.each<[scheme: object, headers: Record<string, string>, isRight: boolean]>([
  [{ type: "http", scheme: "bearer" }, { authorization: "Bearer t" }, true],
  [{ type: "http", scheme: "bearer" }, { authorization: "bearer t" }, true],
  [{ type: "http", scheme: "Bearer" }, { authorization: "BEARER  t" }, true],
  [{ type: "http", scheme: "bearer" }, { authorization: "Bearer" }, false],
  [{ type: "http", scheme: "bearer" }, { authorization: "Token t" }, false],
  [{ type: "oauth2", flows: {} }, { authorization: "bearer t" }, true],
  [{ type: "openIdConnect", openIdConnectUrl: "https://a" }, { authorization: "bearer t" }, true],
  [{ type: "http", scheme: "basic" }, { authorization: basic("a:b") }, true],
  [{ type: "http", scheme: "basic" }, { authorization: basic("a:b:c") }, true],
  [{ type: "http", scheme: "basic" }, { authorization: basic("a:b").replace("Basic", "basic") }, true],
  [{ type: "http", scheme: "basic" }, { authorization: basic("ab") }, false],
  [{ type: "http", scheme: "basic" }, { authorization: "Basic a" }, false],
  [{ type: "http", scheme: "basic" }, { authorization: "Basic ä:b" }, false],
  [{ type: "http", scheme: "digest" }, { authorization: `Digest ${digest}` }, true],
  [{ type: "http", scheme: "digest" }, { authorization: `digest ${digest}` }, true],
  [{ type: "http", scheme: "digest" }, { authorization: `Digest ${digest.replace("nonce", "n")}` }, false],
  [{ type: "http", scheme: "HOBA" }, { authorization: "hoba result=1" }, true],
  [{ type: "http", scheme: "HOBA" }, { authorization: "Bearer t" }, false],
  [{ type: "http", scheme: "HOBA" }, {}, false],
  [{ type: "mutualTLS" }, {}, true],
  [{ type: "mutualTLS" }, { authorization: "Bearer t" }, true],
  [{ type: "apiKey", in: "cookie", name: "sid" }, { cookie: "sid=1" }, true],
  [{ type: "apiKey", in: "cookie", name: "sid" }, { cookie: "a=1; sid=b%20c" }, true],
  [{ type: "apiKey", in: "cookie", name: "sid" }, { cookie: "notsid=1" }, false],
  [{ type: "apiKey", in: "cookie", name: "sid" }, { cookie: "sid=" }, false],
])("for %j, %j is right: %s", async (scheme, headers, isRight) => {
  const root = { security: [{ it: [] }], components: { securitySchemes: { it: scheme } } };

  expect(await sent(documentOf("/things", {}, root), "/things", { headers })).toBe(
    isRight ? "200" : "401 security 401",
  );
});

test("a certificate beside a token leaves the token to judge", async () => {
  const securitySchemes = { mtls: { type: "mutualTLS" }, token: { type: "http", scheme: "bearer" } };
  const both = documentOf("/things", {}, { security: [{ mtls: [], token: [] }], components: { securitySchemes } });
  const either = documentOf(
    "/things",
    {},
    { security: [{ token: [] }, { mtls: [] }], components: { securitySchemes } },
  );

  expect(await sent(both, "/things")).toBe("401 security 401");
  expect(await sent(both, "/things", { headers: { authorization: "Bearer t" } })).toBe("200");
  expect(await sent(either, "/things")).toBe("200");
});

const cookies = documentOf("/things", {
  parameters: [
    at("cookie", "page", { type: "integer", minimum: 1 }, { required: true }),
    at("cookie", "tags", { type: "array", items: { enum: ["a", "b"] } }, { explode: false }),
    at("cookie", "text", { type: "string", maxLength: 3 }),
    { name: "json", in: "cookie", content: { "application/json": { schema: { type: "object", required: ["a"] } } } },
  ],
});

test.each([
  ["page=1", "200"],
  ["text=a%20b; page=2; other=x", "200"],
  ["page=1; tags=a,b", "200"],
  ["page=1; json={%22a%22:1}", "200"],
  ["", "422 cookie required"],
  ["page=0", "422 cookie.page minimum"],
  ["page=x", "422 cookie.page type"],
  ["page=0x1", "422 cookie.page type"],
  ["page=1; text=abcd", "422 cookie.text maxLength"],
  ["page=1; tags=a,c", "422 cookie.tags.1 enum"],
  ["page=1; json=x", "422 cookie.json json"],
])("the cookies %j are judged", async (cookie, expected) => {
  expect(await sent(cookies, "/things", { headers: { cookie } })).toBe(expected);
});

const nullableInteger = { anyOf: [{ type: "integer" }, { type: "null" }] };
const required = { required: true };

test.each<[schema: object, more: object, query: string, expected: string]>([
  [{ type: "string" }, required, "?q=", "200"],
  [{ type: "string" }, required, "?q", "200"],
  [{ type: "string" }, required, "", "422 query required"],
  [{ type: "string", minLength: 1 }, {}, "?q=", "422 query.q minLength"],
  [{ type: "string", pattern: "^a" }, {}, "?q=", "422 query.q pattern"],
  [{ enum: ["", "a"] }, {}, "?q=", "200"],
  [{ type: "string", enum: ["a"] }, {}, "?q=", "422 query.q enum"],
  [{ type: "integer" }, {}, "?q=", "422 query.q type"],
  [{ type: "integer" }, { allowEmptyValue: true }, "?q=", "200"],
  [{ type: "integer" }, { allowEmptyValue: true, ...required }, "?q", "200"],
  [{ type: "boolean" }, {}, "?q=", "422 query.q type"],
  [{ type: ["boolean", "null"] }, required, "?q=", "200"],
  [nullableInteger, required, "?q=null", "200"],
  [nullableInteger, {}, "?q=", "200"],
  [nullableInteger, {}, "?q=5", "200"],
  [nullableInteger, {}, "?q=nil", "422 query.q type query.q type query.q anyOf"],
  [{ type: "integer" }, {}, "?q=null", "422 query.q type"],
  [{ type: ["string", "null"], maxLength: 3 }, {}, "?q=null", "422 query.q maxLength"],
  [
    { type: "object", properties: { id: { type: "array", items: { type: "integer" } } } },
    { style: "deepObject" },
    "?q[id]=1",
    "200",
  ],
])("of %j (%j), the query %s gets %s", async (schema, more, query, expected) => {
  expect(await sent(inQuery(schema, more), `/things${query}`)).toBe(expected);
});

test("an empty header is there", async () => {
  const document = documentOf("/things", { parameters: [at("header", "X-Note", { type: "string" }, required)] });

  expect(await sent(document, "/things", { headers: { "x-note": "" } })).toBe("200");
  expect(await sent(document, "/things")).toBe("422 header required");
});

test.each([
  ["image/png", "200"],
  ["image/webp", "200"],
  ["IMAGE/PNG; a=b", "200"],
  ["text/html", "422 body.file contentType"],
])("a part in %s is judged by the encoding of its property", async (type, expected) => {
  const schema = { type: "object", properties: { file: {} } };
  const content = { "multipart/form-data": { schema, encoding: { file: { contentType: "image/png, image/*" } } } };
  const document = documentOf("/things", { requestBody: { required: true, content } }, { method: "post" });
  const headers = { "content-type": "multipart/form-data; boundary=b" };
  const body = `--b\r\ncontent-disposition: form-data; name="file"; filename="f"\r\ncontent-type: ${type}\r\n\r\nx\r\n--b--\r\n`;

  expect(await sent(document, "/things", { method: "POST", headers, body })).toBe(expected);
});
