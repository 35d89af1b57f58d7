import type { OpenApiDocument } from "@certspec/mock";
import { expect, test } from "vitest";
import { ask } from "./ask.ts";
import { documentOf } from "./document.ts";

const thing = { type: "object", required: ["a"], properties: { a: { type: "integer", example: 1 } } };

/** A document whose response has some contents: media types with their schemas. */
function offering(contents: Record<string, object>, status = 200): OpenApiDocument {
  const content = Object.fromEntries(Object.entries(contents).map(([type, schema]) => [type, { schema }]));
  return documentOf("/things", { responses: { [status]: { description: "", content } } });
}

const text = { type: "string", example: "a" };
const file = { type: "string", format: "binary" };
const xmlFirst = { "application/xml": thing, "application/json": thing };
const curl = "*/*";
const axios = "application/json, text/plain, */*";
const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

test.each<[contents: Record<string, object>, accept: string | undefined, sent: string]>([
  // Ranges as keys, as springdoc writes them (stoplightio/prism#288, #802).
  [{ "*/*": thing }, undefined, "application/json"],
  [{ "*/*": thing }, "application/json", "application/json"],
  [{ "*/*": thing }, curl, "application/json"],
  [{ "*/*": thing }, axios, "application/json"],
  [{ "*/*": thing }, "application/vnd.acme+json", "application/vnd.acme+json"],
  [{ "*/*": text }, undefined, "text/plain"],
  [{ "*/*": text }, "text/csv", "text/csv"],
  [{ "*/*": file }, undefined, "application/octet-stream"],
  [{ "*/*": thing }, "image/*", "image/png"],
  [{ "application/*": thing }, undefined, "application/json"],
  [{ "application/*": thing }, "application/*", "application/json"],
  [{ "application/*": file }, curl, "application/octet-stream"],
  [{ "image/*": file }, undefined, "image/png"],
  [{ "image/*": file }, "image/webp", "image/webp"],
  [{ "image/*": file }, "image/*, text/html", "image/png"],
  [{ "text/*": text }, "text/*", "text/plain"],
  [{ "image/*": file, "application/json": thing }, "application/json", "application/json"],
  // JSON before the others where anything is accepted, the caller's order elsewhere.
  [xmlFirst, undefined, "application/json"],
  [xmlFirst, curl, "application/json"],
  [xmlFirst, axios, "application/json"],
  [xmlFirst, "application/*", "application/json"],
  [xmlFirst, browser, "application/xml"],
  [xmlFirst, "application/xml", "application/xml"],
  [xmlFirst, "application/xml, application/json", "application/xml"],
  [xmlFirst, "application/json;q=0.1, application/xml", "application/xml"],
  [xmlFirst, "application/xml;q=0.1, application/json", "application/json"],
  [xmlFirst, "application/json;q=0, */*", "application/xml"],
  [{ "text/csv": text, "application/problem+json": thing }, curl, "application/problem+json"],
  // Parameters (stoplightio/prism#1152).
  [{ "application/json;v=1": thing, "application/json;v=2": thing }, "application/json;v=2", "application/json;v=2"],
  [{ "application/json;v=1": thing, "application/json;v=2": thing }, "application/json", "application/json;v=1"],
  [{ "application/json;v=1": thing }, "application/json;v=9", "application/json;v=1"],
  [{ "application/json": thing }, "application/json; charset=utf-8", "application/json"],
  [{ "application/json": thing }, "APPLICATION/JSON", "application/json"],
])("of %j, a request that accepts %s gets %s", async (contents, accept, sent) => {
  const { status, headers, request } = await ask(offering(contents), "/things", {
    headers: accept === undefined ? {} : { accept },
  });

  expect([status, headers.get("content-type"), request.violations]).toEqual([200, sent, []]);
});

test.each([
  ["text/csv", "application/json"],
  ["application/*;q=0", "application/json"],
  ["image/png", "text/*"],
  ["text/plain", "image/*"],
])("a request that accepts %s alone gets a 406 that names %s", async (accept, offered) => {
  const { status, text: body } = await ask(offering({ [offered]: thing }), "/things", { headers: { accept } });

  expect(status).toBe(406);
  expect(JSON.parse(body).detail).toContain(offered);
});

test("an example that only one content has is sent in that content", async () => {
  const content = {
    "application/json": { schema: {}, examples: { one: { value: 1 } } },
    "text/plain": { schema: {}, examples: { two: { value: "2" } } },
  };
  const document = documentOf("/things", { responses: { 200: { description: "", content } } });

  expect(await ask(document, "/things", { headers: { prefer: "example=two" } })).toMatchObject({
    status: 200,
    text: "2",
  });
});

test.each(["*/*", "application/*", "application/json"])(
  "a body in JSON is judged where the document takes %s",
  async (key) => {
    const content = { [key]: { schema: thing } };
    const document = documentOf("/things", { requestBody: { required: true, content } }, { method: "post" });
    const send = (body: string): ReturnType<typeof ask> =>
      ask(document, "/things", { method: "POST", headers: { "content-type": "application/json" }, body });

    expect((await send('{"a":1}')).status).toBe(200);
    expect((await send('{"a":"x"}')).status).toBe(422);
  },
);

test("a wrong request is rejected in a media type that can be sent, and that it accepts", async () => {
  const failure = { description: "", content: { "application/xml": { schema: thing }, "*/*": { schema: thing } } };
  const parameters = [{ name: "n", in: "query", required: true, schema: { type: "integer" } }];
  const document = documentOf("/things", { parameters, responses: { 200: { description: "" }, 422: failure } });
  const typeFor = async (accept: string): Promise<unknown> => {
    const { status, headers } = await ask(document, "/things", { headers: { accept } });
    return [status, headers.get("content-type")];
  };

  expect(await typeFor("application/json")).toEqual([422, "application/json"]);
  expect(await typeFor("application/xml")).toEqual([422, "application/xml"]);
  expect(await typeFor("text/csv")).toEqual([422, "text/csv"]);
});

const pet = {
  type: "object",
  xml: { name: "pet" },
  properties: {
    id: { type: "integer", xml: { attribute: true }, example: 7 },
    name: { type: "string", example: "a <b> & c" },
    tags: { type: "array", xml: { wrapped: true }, items: { $ref: "#/components/schemas/Tag" } },
    photos: { type: "array", xml: { name: "pictures", wrapped: true }, items: { type: "string", example: "p" } },
    codes: { type: "array", items: { type: "integer", xml: { name: "code" }, example: 1 } },
    owner: { $ref: "#/components/schemas/Owner" },
    "odd name!": { type: "boolean", example: true },
  },
};
const components = {
  schemas: {
    Pet: pet,
    Tag: { type: "object", xml: { name: "tag" }, properties: { key: { type: "string", example: "k" } } },
    Owner: {
      type: "object",
      xml: { prefix: "o", namespace: "urn:owner" },
      allOf: [{ properties: { born: { type: "string", xml: { attribute: true, prefix: "o" }, example: "2000" } } }],
    },
  },
};
const petXml =
  '<pet id="7"><name>a &lt;b&gt; &amp; c</name><tags><tag><key>k</key></tag></tags>' +
  "<pictures><pictures>p</pictures></pictures><code>1</code>" +
  '<o:owner xmlns:o="urn:owner" o:born="2000"/><odd_name_>true</odd_name_></pet>';

test.each([
  ["an object", { $ref: "#/components/schemas/Pet" }, petXml],
  ["a list", { type: "array", items: { $ref: "#/components/schemas/Pet" } }, `<root>${petXml}</root>`],
  [
    "a named list",
    { type: "array", xml: { name: "pets" }, items: { $ref: "#/components/schemas/Pet" } },
    `<pets>${petXml}</pets>`,
  ],
  ["a component", { $ref: "#/components/schemas/Plain" }, "<Plain><a>1</a></Plain>"],
  ["a text", { type: "string", example: "x" }, "<root>x</root>"],
  ["a namespace", { ...thing, xml: { namespace: "urn:a" } }, '<root xmlns="urn:a"><a>1</a></root>'],
])("%s is written in XML as its schema says", async (_, schema, expected) => {
  const document = {
    ...offering({ "application/xml": schema }),
    components: { schemas: { ...components.schemas, Plain: thing } },
  } as OpenApiDocument;

  const { status, text: body, headers, request } = await ask(document, "/things");

  expect([status, headers.get("content-type"), request.violations]).toEqual([200, "application/xml", []]);
  expect(body).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n${expected}`);
});

test("an example in XML is sent as it is, and one that is an object is written", async () => {
  const exampled = (example: unknown): OpenApiDocument =>
    documentOf("/things", {
      responses: { 200: { description: "", content: { "text/xml": { schema: { xml: { name: "a" } }, example } } } },
    });

  expect((await ask(exampled("<own/>"), "/things")).text).toBe("<own/>");
  expect((await ask(exampled({ b: [1, null], c: null, d: "" }), "/things")).text).toContain("<a><b>1</b><b/><d/></a>");
});

test("control characters, which XML cannot hold, are replaced", async () => {
  const example = { b: "\u0000x\u001f" };
  const content = { "application/xml": { schema: {}, example } };
  const { text: body } = await ask(
    documentOf("/things", { responses: { 200: { description: "", content } } }),
    "/things",
  );

  expect(body).toContain("<b>\uFFFDx\uFFFD</b>");
});
