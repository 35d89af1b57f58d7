import type { Document, OperationObject, Parameter, Schema } from "@certspec/openapi";
import { expect, test } from "vitest";
import { prepare } from "../src/generator/prepare.ts";
import { answering, generate, refer, taking, typeIn } from "./generator-document.ts";

const text: Schema = { type: "string" };
const object = (properties: Record<string, Schema>, more: Schema = {}): Schema => ({
  type: "object",
  properties,
  ...more,
});
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** How a schema reads in an answer, beside a component `Part` with the properties `a` and `b`. */
const answers: [what: string, schema: Schema, type: string][] = [
  ["a constant null", { const: null }, "null"],
  ["a nullable composition", { type: ["object", "null"], allOf: [ref("Part")] }, `${part()} | null`],
  ["a nullable union of its own", { nullable: true, anyOf: [text, ref("Part")] }, `(string | ${part()}) | null`],
  ["a nullable reference", { ...ref("Part"), nullable: true }, `${part()} | null`],
  ["a nullable enum", { type: "string", nullable: true, enum: ["a", "b"] }, '"a" | "b" | (string & {}) | null'],
  ["a nullable enum without a type", { nullable: true, enum: ["a", "b"] }, '"a" | "b" | (string & {}) | null'],
  ["an enum with null", { enum: ["a", "b", null] }, '"a" | "b" | (string & {}) | null'],
  ["a nullable single value", { type: "string", nullable: true, enum: ["a"] }, '"a" | null'],
  ["anything, or null", { nullable: true }, "unknown | null"],
  ["keywords beside a reference", { ...ref("Part"), required: ["a"] }, `${part()} & { a: string; }`],
  [
    "properties beside a reference",
    { ...ref("Part"), properties: { c: text } },
    `{ c?: string | undefined; } & ${part()}`,
  ],
  [
    "what is required of a part of a part",
    { allOf: [{ allOf: [ref("Part")] }], required: ["b", "unknown"] },
    `${part()} & { b: number; unknown: unknown; }`,
  ],
  ["what one part requires of another", { allOf: [ref("Part"), { required: ["a"] }] }, `${part()} & { a: string; }`],
  [
    "what several parts require",
    {
      required: ["c"],
      allOf: [{ type: "object", required: ["a"] }, object({ c: text, a: text }), { minProperties: 1 }],
    },
    "{ c?: string | undefined; a?: string | undefined; } & { c: string; a: string; }",
  ],
  [
    "what every object inherits",
    { allOf: [ref("Part")], required: ["constructor", "a"] },
    `${part()} & { a: string; constructor: unknown; }`,
  ],
  ["what a part requires already", { allOf: [ref("Strict")], required: ["a"] }, 'components["schemas"]["Strict"]'],
  [
    "what a part of a part requires already",
    { allOf: [{ allOf: [ref("Strict")] }], required: ["a"] },
    'components["schemas"]["Strict"]',
  ],
  [
    "unions beside properties",
    object({ c: text }, { anyOf: [ref("Part"), object({ d: text })] }),
    `{ c?: string | undefined; } & (${part()} | { d?: string | undefined; })`,
  ],
  [
    "a choice of what is required",
    object({ c: text, d: text }, { anyOf: [{ required: ["c"] }, { required: ["d"] }] }),
    "{ c?: string | undefined; d?: string | undefined; }",
  ],
  [
    "exactly one of what is required",
    object({ c: text }, { oneOf: [{ required: ["c"] }, { type: "object", required: ["d"] }] }),
    "{ c?: string | undefined; }",
  ],
  [
    "a choice of what an open object requires",
    { type: "object", anyOf: [{ required: ["c"] }] },
    "Record<string, unknown>",
  ],
  [
    "unions beside an open map",
    { type: "object", additionalProperties: true, anyOf: [ref("Part"), ref("Strict")] },
    `{ [key: string]: unknown; } & (${part()} | components["schemas"]["Strict"])`,
  ],
  [
    "what may be anything",
    { type: "object", properties: { c: true as unknown as Schema } },
    "{ c?: unknown | undefined; }",
  ],
  ["a choice of formats", { type: "string", anyOf: [{ format: "uuid" }, { format: "uri" }] }, "string"],
  ["a map", { type: "object", additionalProperties: text }, "{ [key: string]: string; }"],
  [
    "a map beside properties",
    object({ c: { type: "integer" } }, { additionalProperties: text }),
    "{ c?: number | undefined; } & { [key: string]: string | number | undefined; }",
  ],
  [
    "a tuple with a rest",
    { type: "array", prefixItems: [text], items: { type: ["integer", "null"] } },
    "[ string, ...(number | null)[] ]",
  ],
  [
    "a nullable tuple with a rest",
    { type: ["array", "null"], prefixItems: [text], items: text },
    "[ string, ...string[] ] | null",
  ],
  ["an enum in a tuple", { type: "array", prefixItems: [{ enum: ["a", "b"] }] }, '[ "a" | "b" | (string & {}) ]'],
  [
    "an enum in a map",
    { type: "object", additionalProperties: { enum: ["a", "b"] } },
    '{ [key: string]: "a" | "b" | (string & {}); }',
  ],
  [
    "bytes within a form",
    object({ c: { type: "string", contentMediaType: "image/png" } }),
    "{ c?: Blob | undefined; }",
  ],
  [
    "bytes in base64",
    object({ c: { type: "string", contentMediaType: "image/png", contentEncoding: "base64" } }),
    "{ c?: string | undefined; }",
  ],
  [
    "JSON in a text",
    object({ c: { type: "string", contentMediaType: "application/json" } }),
    "{ c?: string | undefined; }",
  ],
];

for (const [what, schema, type] of answers) {
  test(`the type holds ${what}`, async () => {
    const strict = object({ a: text }, { required: ["a"] });
    const files = await generate(
      { "get /x": answering(ref("Subject"), { operationId: "x_get" }) },
      { Part: object({ a: text, b: { type: "integer" } }), Strict: strict, Subject: schema },
    );

    expect(typeIn(files, "Subject")).toBe(type);
  });
}

test("only a schema that differs between the directions has a request form, and so do those that refer to it", async () => {
  const shared = object({ state: ref("State"), same: ref("Same") });
  const files = await generate(
    {
      "get /x": answering(ref("Shared"), { operationId: "x_get" }),
      "put /x": taking(ref("Shared"), { operationId: "x_set" }),
      "post /x": taking(ref("Sent"), { operationId: "x_send" }),
    },
    {
      Shared: shared,
      State: { enum: ["a", "b"] },
      Same: object({ a: text }),
      Sent: object({ state: { enum: [1, 2] } }),
    },
  );

  expect(typeIn(files, "StateInput")).toBe('"a" | "b"');
  expect(typeIn(files, "State")).toBe('"a" | "b" | (string & {})');
  expect(typeIn(files, "SharedInput")).toContain('state?: components["schemas"]["StateInput"]');
  expect(typeIn(files, "Shared")).toContain('state?: components["schemas"]["State"]');
  expect(typeIn(files, "SameInput")).toBeUndefined();
  expect(typeIn(files, "Sent")).toBe("{ state?: (1 | 2) | undefined; }");
  expect(typeIn(files, "SentInput")).toBeUndefined();
});

test("every place of a request has the request form, every place of an answer the schema itself", async () => {
  const shared = ["OfPath", "Own", "Component", "Body", "Header"];
  const json = (schema: Schema) => ({ content: { "application/json": { schema } } });
  const inPlace = { enum: ["c", "d"] };
  const parameter = (name: string) => ({ name, in: "query", schema: ref(name) }) as const;
  const files = await generate(
    {
      "parameters /x": [parameter("OfPath")] as OperationObject,
      "post /x": {
        operationId: "x_send",
        parameters: [parameter("Own"), refer("#/components/parameters/Component")],
        requestBody: refer("#/components/requestBodies/Sent"),
        responses: {
          200: refer("#/components/responses/Got"),
          201: {
            headers: { content: { schema: ref("Header") }, example: { schema: inPlace } },
            ...json({ oneOf: shared.map(ref) }),
          },
        },
      },
    },
    Object.fromEntries(shared.map((name) => [name, { enum: ["a", "b"] }])),
    {
      components: {
        parameters: { Component: parameter("Component") },
        requestBodies: { Sent: json(object({ a: inPlace, b: ref("Body") })) },
        responses: { Got: { headers: { "X-State": refer("#/components/headers/State") }, ...json(inPlace) } },
        headers: { State: { schema: { enum: ["e", "f"] } } },
      },
    },
  );

  const text = files["schema.ts"].replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/\s+/g, " ");
  expect(text).toContain('OfPath?: components["schemas"]["OfPathInput"];');
  expect(text).toContain('Own?: components["schemas"]["OwnInput"];');
  expect(text).toContain('parameters: { Component: components["schemas"]["ComponentInput"]; };');
  expect(text).toContain('{ a?: ("c" | "d") | undefined; b?: components["schemas"]["BodyInput"] | undefined; }');
  expect(text).toContain('content: { "application/json": "c" | "d" | (string & {}); };');
  expect(text).toContain('content?: components["schemas"]["Header"]; example?: "c" | "d" | (string & {});');
  expect(text).toContain(
    `"application/json": ${shared.map((name) => `components["schemas"]["${name}"]`).join(" | ")};`,
  );
  expect(text).toContain('headers: { State: "e" | "f" | (string & {}); };');
});

test("a schema is shared also where components stand between it and the operations", async () => {
  const content = { "application/json": { schema: ref("State") } };
  const operation: OperationObject = {
    operationId: "x_send",
    requestBody: refer("#/components/requestBodies/Shared"),
    responses: { 200: refer("#/components/responses/Shared") },
  };
  const components = { requestBodies: { Shared: { content } }, responses: { Shared: { content } } };

  const files = await generate({ "post /x": operation }, { State: { enum: ["a", "b"] } }, { components });

  expect(typeIn(files, "StateInput")).toBe('"a" | "b"');
  expect(typeIn(files, "State")).toBe('"a" | "b" | (string & {})');
});

test("a schema that refers to what is only read has a request form", async () => {
  const files = await generate(
    {
      "get /x": answering(ref("Subject"), { operationId: "x_get" }),
      "put /x": taking(ref("Subject"), { operationId: "x_set" }),
    },
    { Stamp: { ...text, readOnly: true }, Subject: object({ a: text, at: ref("Stamp") }) },
  );

  expect(typeIn(files, "SubjectInput")).toBe("{ a?: string | undefined; }");
});

test("a comment has title, text, format, bounds and tags in this order, and a reference without text that of its schema", async () => {
  const day: Schema = {
    type: "string",
    title: "A day",
    description: "First line.\n\n- second",
    format: "date",
    minLength: 3,
    default: "a",
  };
  const subject = object({
    day,
    state: ref("State"),
    own: { ...ref("State"), description: "Its own." },
    // A schema can be a boolean.
    any: true as unknown as Schema,
  });
  const state: Schema = { type: "string", enum: ["a"], description: "How it is.", deprecated: true };
  const files = await generate(
    { "get /x": answering(ref("Subject"), { operationId: "x_get" }) },
    { Subject: subject, State: state },
  );

  const lines = files["schema.ts"].replaceAll(/^ +/gm, "");
  expect(lines).toContain(
    "/**\n* A day\n*\n* First line.\n*\n* - second\n*\n* Format: date\n*\n* @minLength 3\n* @default a\n*/\nday?:",
  );
  expect(lines).toContain("/**\n* How it is.\n*\n* @deprecated\n*/\nstate?:");
  expect(lines).toContain("/** Its own. */\nown?:");
});

test("null leaves the comment of a property where it is", async () => {
  const schema = object({ a: { ...ref("Part"), nullable: true, description: "It stays." } });
  const files = await generate(
    { "get /x": answering(ref("Subject"), { operationId: "x_get" }) },
    { Part: object({}), Subject: schema },
  );

  expect(files["schema.ts"]).toContain("/** It stays. */\n            a?:");
});

test("what is hidden in a direction is not required there either, wherever that is said", async () => {
  const base = object({ id: { ...text, readOnly: true }, key: { ...text, writeOnly: true } });
  const schema = { allOf: [ref("Base")], required: ["id", "key"] };
  const files = await generate(
    {
      "get /x": answering(ref("Subject"), { operationId: "x_get" }),
      "put /x": taking(ref("Subject"), { operationId: "x_set" }),
    },
    { Base: base, Subject: schema },
  );

  expect(typeIn(files, "Base")).toBe("{ readonly id?: string | undefined; }");
  expect(typeIn(files, "BaseInput")).toBe("{ key?: string | undefined; }");
  expect(typeIn(files, "Subject")).toBe('components["schemas"]["Base"] & { readonly id: string; }');
  expect(typeIn(files, "SubjectInput")).toBe('components["schemas"]["BaseInput"] & { key: string; }');
});

test("a flag beside a reference hides the property too", async () => {
  const schema = object({ a: text, id: { ...ref("Id"), readOnly: true }, key: { ...ref("Id"), writeOnly: true } });
  const files = await generate(
    {
      "get /x": answering(ref("Subject"), { operationId: "x_get" }),
      "put /x": taking(ref("Subject"), { operationId: "x_set" }),
    },
    { Id: text, Subject: schema },
  );

  expect(typeIn(files, "Subject")).toMatch(/^\{ a\?: .+; readonly id\?: [^;]+; \}$/);
  expect(typeIn(files, "SubjectInput")).toMatch(/^\{ a\?: .+; key\?: [^;]+; \}$/);
});

test("what one part of allOf hides, no other part has either", async () => {
  const parts = [object({ id: text, a: text }, { required: ["id"] }), object({ id: { readOnly: true } })];
  const files = await generate(
    {
      "get /x": answering(ref("Subject"), { operationId: "x_get" }),
      "put /x": taking(ref("Subject"), { operationId: "x_set" }),
    },
    { Subject: { allOf: parts } },
  );

  expect(typeIn(files, "SubjectInput")).toBe("{ a?: string | undefined; } & unknown");
  expect(typeIn(files, "Subject")).toContain("id: string;");
});

test("texts are strings and bytes are blobs, whatever schema they have", async () => {
  const types: [mediaType: string, schema: Schema | undefined, type: string][] = [
    ["application/xml", ref("Part"), "string"],
    ["text/csv", { type: "string", format: "binary" }, "string"],
    ["text/html", undefined, "string"],
    ["text/plain", { type: "string", enum: ["a"] }, '"a"'],
    ["application/pdf", { type: "string" }, "Blob"],
    ["image/png", undefined, "Blob"],
    ["application/problem+json", text, "string"],
    ["application/x-odd", ref("Part"), 'components["schemas"]["Part"]'],
    ["*/*", ref("Part"), 'components["schemas"]["Part"]'],
    ["application/*", undefined, "unknown"],
  ];
  const content = types.map(([mediaType, schema]) => [mediaType, schema ? { schema } : {}]);
  const operation = { operationId: "x_get", responses: { 200: { content: Object.fromEntries(content) } } };

  const files = await generate({ "get /x": operation }, { Part: object({ a: { type: "integer" } }) });

  for (const [mediaType, , type] of types) expect(files["schema.ts"]).toContain(`"${mediaType}": ${type};`);
});

test("only the property that a discriminator reads stays closed", async () => {
  const member = object({ kind: { enum: ["a", "b"] }, inner: object({ kind: { enum: ["c", "d"] } }) });
  const union = { anyOf: [ref("Member"), text], discriminator: { propertyName: "kind" } };
  const files = await generate({ "get /x": answering(union, { operationId: "x_get" }) }, { Member: member });

  expect(typeIn(files, "Member")).toBe(
    '{ kind?: ("a" | "b") | undefined; inner?: { kind?: ("c" | "d" | (string & {})) | undefined; } | undefined; }',
  );
});

test("alternatives that state the values of their discriminator keep them", async () => {
  const schemas = {
    Cat: object({ kind: { const: "cat" } }, { required: ["kind"] }),
    Dog: { allOf: [object({ kind: ref("DogKind") }, { required: ["kind"] }), object({ bark: text })] },
    DogKind: { enum: ["dog", "puppy"] },
    Fish: object({ kind: text }, { required: ["kind"] }),
  };
  const union = { oneOf: [ref("Cat"), ref("Dog"), ref("Fish")], discriminator: { propertyName: "kind" } };
  const files = await generate({ "get /x": answering(union, { operationId: "x_get" }) }, schemas);

  expect(typeIn(files, "Cat")).toContain('kind: "cat"');
  expect(typeIn(files, "Dog")).toContain('kind: "dog" | "puppy"');
  expect(typeIn(files, "Fish")).toContain('kind: "Fish"');
});

test("a discriminator of which all alternatives allow the same values names none", async () => {
  const base = object({ kind: { enum: ["cat", "dog"] } }, { required: ["kind"] });
  const schemas = { Base: base, Cat: { allOf: [ref("Base")] }, Dog: { allOf: [ref("Base")] } };
  const union = { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } };
  const files = await generate({ "get /x": answering(union, { operationId: "x_get" }) }, schemas);

  expect(typeIn(files, "Base")).toContain('"cat" | "dog"');
  expect(files["schema.ts"]).not.toContain('kind: "Cat"');
});

test("alternatives that are other names of one schema leave it as it is, with what derives from it", async () => {
  const schemas = {
    Base: object({ kind: text, title: text }, { required: ["kind"] }),
    Plain: ref("Base"),
    Other: ref("Plain"),
    Long: { allOf: [ref("Base"), object({ more: text })] },
  };
  const names = ["Plain", "Other", "Long"];
  const mapping = Object.fromEntries(names.map((name) => [name.toLowerCase(), `#/components/schemas/${name}`]));
  const union = { oneOf: names.map(ref), discriminator: { propertyName: "kind", mapping } };
  const files = await generate({ "get /x": answering(union, { operationId: "x_get" }) }, schemas);

  expect(typeIn(files, "Base")).toContain("kind: string");
  expect(files["schema.ts"]).not.toMatch(/"plain"|"other"|"long"/);
});

test("properties and parameters that are called like keywords are none", async () => {
  const names = ["schema", "content", "example", "examples", "headers", "properties", "discriminator"];
  const enums = names.flatMap((name) => [
    [`Of_${name}`, { enum: ["a", "b"] }],
    [`In_${name}`, { enum: ["a", "b"] }],
  ]);
  const files = await generate(
    {
      "get /x": answering(
        { oneOf: [ref("Subject"), ...names.map((name) => ref(`In_${name}`))] },
        { operationId: "x_get" },
      ),
      "put /x": taking(ref("Subject"), {
        operationId: "x_set",
        parameters: names.map((name) => refer<Parameter>(`#/components/parameters/${name}`)),
      }),
    },
    {
      Subject: object(Object.fromEntries(names.map((name) => [name, ref(`Of_${name}`)]))),
      ...Object.fromEntries(enums),
    },
    {
      components: {
        parameters: Object.fromEntries(names.map((name) => [name, { name, in: "query", schema: ref(`In_${name}`) }])),
      },
    },
  );

  const [, parameters = ""] = /\n {4}parameters: \{([\s\S]*?)\n {4}\};/.exec(files["schema.ts"]) ?? [];
  for (const name of names) {
    expect(typeIn(files, "SubjectInput")).toContain(`${name}?: components["schemas"]["Of_${name}Input"] | undefined;`);
    expect(parameters).toContain(`${name}: components["schemas"]["In_${name}Input"];`);
  }
});

test("examples and the encoding of a form are left alone", async () => {
  const example = { schema: { nullable: true }, content: { "image/png": {} }, like: "#/components/schemas/State" };
  const media = { schema: text, example, examples: { one: { value: example } } };
  const encoding = { content: { contentType: "text/plain" }, schema: { explode: false } };
  const document: Document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/x": {
        post: {
          operationId: "x_send",
          requestBody: { content: { "multipart/form-data": { schema: ref("State"), encoding } } },
          responses: { 200: { content: { "application/json": media } } },
        },
      },
    },
    components: { schemas: { State: { enum: ["a", "b"] } } },
  };

  const { paths, components } = prepare(document);

  const { requestBody, responses } = paths?.["/x"]?.post ?? {};
  expect(requestBody).toMatchObject({ content: { "multipart/form-data": { encoding } } });
  expect(responses).toEqual({ 200: { content: { "application/json": media } } });
  expect(Object.keys(components?.schemas ?? {})).toEqual(["State"]);
});

test("known values are listed once, those of requests as complete", async () => {
  const files = await generate(
    {
      "get /x": answering(ref("State"), { operationId: "x_get" }),
      "put /x": taking(ref("State"), { operationId: "x_set" }),
      "post /x": taking({ oneOf: [ref("Sent"), ref("Single"), ref("Mixed")] }, { operationId: "x_send" }),
    },
    {
      State: { type: ["integer", "null"], enum: [1, 2, null] },
      Sent: { type: "string", enum: ["a", "b"] },
      Single: { enum: ["a"] },
      Mixed: { enum: ["a", 1] },
    },
  );

  expect(files["values.ts"]).toContain("export const stateValues: readonly KnownState[] = [1, 2];");
  expect(files["values.ts"]).toContain("/** The known values of `State`; the API may add more. */");
  expect(files["values.ts"]).toContain("/** The known values of `Sent`. */");
  expect(files["values.ts"]).not.toMatch(/StateInput|Single|Mixed/);
});

function part(): string {
  return 'components["schemas"]["Part"]';
}
