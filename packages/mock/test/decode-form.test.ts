import { expect, test } from "vitest";
import { decodeForm } from "../src/engine/decode-form.ts";
import type { Content, Schema } from "../src/engine/operation.ts";

const mediaType = "application/x-www-form-urlencoded";
const texts: Schema = { type: "array", items: { type: "string" } };
const range: Schema = { type: "object", properties: { from: { type: "integer" }, to: { type: "string" } } };

/** The value of an urlencoded form. */
function form(text: string, properties: Record<string, Schema>, encodings: Content["encodings"] = []): unknown {
  return decodeForm(new TextEncoder().encode(text), mediaType, { mediaType, schema: { properties }, encodings });
}

test("texts get the types of their schemas, and what does not fit stays a text", () => {
  const properties: Record<string, Schema> = {
    a: { type: "integer" },
    b: { type: "boolean" },
    c: { type: ["number", "null"] },
    d: { type: ["string", "integer"] },
    e: {},
    f: { type: "integer" },
    g: { type: "boolean" },
    h: { anyOf: [{ type: "number" }, { type: "boolean" }] },
  };

  expect(form("a=1&b=false&c=-1.5e3&d=4&e=5&f=x1&g=yes&h=true", properties)).toEqual({
    a: 1,
    b: false,
    c: -1500,
    d: "4",
    e: "5",
    f: "x1",
    g: "yes",
    h: true,
  });
});

test("a field that is not there is not in the value, and one that nobody declared is", () => {
  expect(form("b=a+b%2B", { a: texts })).toEqual({ b: "a b+" });
});

test("repeated fields are a list, where the schema says so or where they are", () => {
  const properties = { list: texts, numbers: { type: "array", items: { type: "integer" } }, one: { type: "string" } };

  expect(form("list=a&numbers=1&numbers=2&one=a&one=b", properties)).toEqual({
    list: ["a"],
    numbers: [1, 2],
    one: ["a", "b"],
  });
});

test("one JSON text is a whole list, unless its items are texts", () => {
  const rows = { type: "array", items: { type: "object" } };

  expect(form("rows=[1,{}]&list=[1]", { rows, list: texts })).toEqual({ rows: [1, {}], list: ["[1]"] });
  expect(form("rows={}&rows={}", { rows })).toEqual({ rows: [{}, {}] });
});

test("a field with a style is read in it", () => {
  const styles = [
    { property: "joined", style: "form", explode: false },
    { property: "apart", style: "form" },
    { property: "bars", style: "pipeDelimited" },
    { property: "deep", style: "deepObject", explode: true },
    { property: "plain", style: "form" },
  ];
  const properties = { joined: texts, apart: texts, bars: texts, deep: range, plain: { type: "integer" } };
  const text = "joined=a,b%2C&apart=a,b&bars=a|b&deep[from]=1&deep[to]=z&plain=7";

  expect(form(text, properties, styles)).toMatchObject({
    joined: ["a", "b,"],
    apart: ["a,b"],
    bars: ["a", "b"],
    deep: { from: 1, to: "z" },
    plain: 7,
  });
});

test("an object without a style is JSON", () => {
  expect(form('range={"from":1}', { range })).toEqual({ range: { from: 1 } });
  expect(form("range=from", { range })).toEqual({ range: "from" });
});

test("properties of the schema's parts count too, and inherited names do not", () => {
  const content: Content = { mediaType, schema: { allOf: [{ properties: { a: { type: "integer" } } }] } };

  expect(decodeForm(new TextEncoder().encode("a=1&constructor=2"), mediaType, content)).toEqual({
    a: 1,
    constructor: "2",
  });
});

test("an object or a list that is allowed beside a text shows by its brackets", () => {
  const styles = ["address", "tags", "items"].map((property) => ({ property, style: "deepObject", explode: true }));
  const none = { enum: [""] };
  const item = { type: "object", properties: { count: { type: "integer" } } };
  const properties = {
    address: { anyOf: [range, none] },
    tags: { anyOf: [texts, none] },
    items: { type: "array", items: item },
  };

  expect(form("address[from]=1&tags[]=a&items[0][count]=2", properties, styles)).toMatchObject({
    address: { from: 1 },
    tags: ["a"],
    items: [{ count: 2 }],
  });
  expect(form("address=&tags=", properties, styles)).toMatchObject({ address: "", tags: "" });
});

test("a text is one only where an alternative allows it as it is", () => {
  const orEmpty = (schema: Schema): Schema => ({ anyOf: [schema, { type: "string", enum: [""] }] });
  const properties: Record<string, Schema> = {
    share: orEmpty({ type: "number" }),
    none: orEmpty({ type: "number" }),
    count: { oneOf: [{ type: "integer" }, { const: "" }] },
    short: { anyOf: [{ type: "integer" }, { type: "string", maxLength: 2 }] },
    long: { anyOf: [{ type: "integer" }, { type: "string", maxLength: 2 }] },
  };

  expect(form("share=1.5&none=&count=3&short=12&long=123", properties)).toEqual({
    share: 1.5,
    none: "",
    count: 3,
    short: "12",
    long: 123,
  });
});

test("a property that several alternatives declare has the types of all of them", () => {
  const mandate: Schema = {
    anyOf: [
      { type: "object", properties: { accepted: { type: "object", properties: { at: { type: "integer" } } } } },
      { type: "object", properties: { accepted: { type: "object", properties: { by: { type: "string" } } } } },
    ],
  };

  expect(
    form("mandate[accepted][at]=3&mandate[accepted][by]=4", { mandate }, [
      { property: "mandate", style: "deepObject", explode: true } as never,
    ]),
  ).toEqual({ mandate: { accepted: { at: 3, by: "4" } } });
});

test("a part of a multipart body that is named like its field is its whole value, whatever its style", () => {
  const body = '--b\r\ncontent-disposition: form-data; name="expand"\r\n\r\nowner\r\n--b--\r\n';
  const encodings = [{ property: "expand", style: "deepObject", explode: true }] as never;
  const schema = { properties: { expand: texts } };
  const mediaType = "multipart/form-data";

  expect(
    decodeForm(new TextEncoder().encode(body), `${mediaType}; boundary=b`, { mediaType, schema, encodings }),
  ).toEqual({ expand: ["owner"] });
  const bracketed = body.replace('"expand"', '"expand[]"');
  expect(
    decodeForm(new TextEncoder().encode(bracketed), `${mediaType}; boundary=b`, { mediaType, schema, encodings }),
  ).toEqual({ expand: ["owner"] });
});
