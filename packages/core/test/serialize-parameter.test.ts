import { expect, test } from "vitest";
import { serializeParameter, serializeStyled } from "../src/request/serialize-parameter.ts";
import type { Parameter } from "../src/table.ts";

type Style = NonNullable<Parameter["style"]>;

const list = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

/** The examples of the OpenAPI Specification: an empty text, a text, a list, an object. */
const examples: [Style, explode: boolean, empty: string, text: string, list: string, object: string][] = [
  ["matrix", false, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
  ["matrix", true, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
  ["label", false, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
  ["label", true, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
  ["simple", false, "", "blue", "blue,black,brown", "R,100,G,200,B,150"],
  ["simple", true, "", "blue", "blue,black,brown", "R=100,G=200,B=150"],
  ["form", false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  ["form", true, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
];

for (const [style, explode, ...expected] of examples) {
  test(`${style}${explode ? ", exploded," : ""} is serialized as in the specification`, () => {
    const written = ["", "blue", list, object].map((value) => write(value, { style, explode }));

    expect(written).toEqual(expected);
  });
}

test("spaces and pipes join lists and objects in one encoded text", () => {
  const spaces = [list, object].map((value) => write(value, { style: "spaceDelimited" }));
  const pipes = [list, object].map((value) => write(value, { style: "pipeDelimited" }));

  expect(spaces).toEqual(["color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"]);
  expect(pipes).toEqual(["color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"]);
});

test("exploded spaces and pipes are a form", () => {
  for (const style of ["spaceDelimited", "pipeDelimited"] as const) {
    expect(write(["a", "b"], { style, explode: true })).toBe("color=a&color=b");
  }
});

test("deepObject writes a pair for each text, and brackets for each level", () => {
  const deep = (value: unknown): string => decodeURIComponent(write(value, { style: "deepObject" }) ?? "nothing");

  expect(write(object, { style: "deepObject" })).toBe("color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150");
  expect(deep({ a: { b: 1, c: undefined } })).toBe("color[a][b]=1");
  expect(deep(["x", "y"])).toBe("color[]=x&color[]=y");
  expect(deep({ a: ["x"], on: new Date(0) })).toBe("color[a][]=x&color[on]=1970-01-01T00:00:00.000Z");
  expect(deep([{ a: 1 }, { a: 2 }])).toBe("color[0][a]=1&color[1][a]=2");
  expect(deep({ a: [["x"], ["y"]], b: [] })).toBe("color[a][0][]=x&color[a][1][]=y");
});

test("deepObject writes a text that is allowed beside an object without brackets", () => {
  expect(["", 22].map((value) => write(value, { style: "deepObject" }))).toEqual(["color=", "color=22"]);
  expect(() => write(null, { style: "deepObject" })).toThrow("Expected an object.");
});

test.each([
  ["a Map", new Map([["R", 1]]), "It cannot contain a Map."],
  ["a form", new FormData(), "It cannot contain a FormData."],
  ["search parameters", new URLSearchParams("R=1"), "It cannot contain a URLSearchParams."],
  ["a promise", Promise.resolve({ R: 1 }), "It cannot contain a Promise."],
])("%s in place of an object is rejected, in every style", (_, value, message) => {
  for (const style of ["simple", "label", "matrix", "form", "deepObject"] as Style[])
    expect(() => write(value, { style })).toThrow(message);
  expect(() => write({ a: value }, { style: "deepObject" })).toThrow(message);
});

test("an object that contains itself is rejected", () => {
  const loop: Record<string, unknown> = { a: 1 };
  loop.again = [loop];

  expect(() => write(loop, { style: "deepObject" })).toThrow("It cannot contain itself.");
  const shared = { b: 1 };
  expect(decodeURIComponent(write({ x: shared, y: shared }, { style: "deepObject" }) ?? "")).toBe(
    "color[x][b]=1&color[y][b]=1",
  );
});

test("an empty list or object is not sent", () => {
  const styles: Style[] = ["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited"];

  for (const style of styles) {
    for (const value of [[], {}, { R: undefined }]) expect(write(value, { style })).toBeUndefined();
  }
  expect(write({}, { style: "deepObject" })).toBeUndefined();
});

test("scalars are serialized as JSON writes them, times in ISO form", () => {
  const values = [0, -1.5, true, false, null, 10n, new Date(0), new URL("https://a.test/b")];

  expect(values.map((value) => write(value, { style: "simple" }))).toEqual([
    "0",
    "-1.5",
    "true",
    "false",
    "null",
    "10",
    "1970-01-01T00%3A00%3A00.000Z",
    "https%3A%2F%2Fa.test%2Fb",
  ]);
});

test("a value that a parameter cannot represent is rejected", () => {
  expect(() => write([["a"]], { style: "form" })).toThrow("It cannot contain a nested list or object");
  expect(() => write({ R: { G: 1 } }, { style: "form" })).toThrow("It cannot contain a nested list or object");
  expect(() => write([undefined], { style: "form" })).toThrow("It cannot contain undefined");
  expect(() => write(Number.NaN, { style: "form" })).toThrow("It cannot contain NaN");
});

function write(value: unknown, { style, explode = false }: { style: Style; explode?: boolean }): string | undefined {
  return serializeStyled(value, { name: "color", style, explode, encode: encodeURIComponent });
}

test("a part that contains the separator is rejected, and the error names it", () => {
  const header = { name: "color", in: "header" } as const;

  expect(() => write(["a", "b c"], { style: "spaceDelimited" })).toThrow('A part contains " ", which is the separator');
  expect(() => write({ a: "b|c" }, { style: "pipeDelimited" })).toThrow('A part contains "|", which is the separator');
  expect(() => serializeParameter(["a,b"], header)).toThrow('A part contains ",", which is the separator');
  expect(() => serializeParameter({ "a=b": 1 }, { ...header, explode: true })).toThrow(
    'A property name contains "=", which is the separator',
  );
});

test("reserved characters stay in a query that allows them, except for those that would end the value", () => {
  const allowing = { name: "q", allowReserved: true };

  expect(serializeParameter(":/?[]@!$'()*,;", allowing)).toBe("q=:/?[]@!$'()*,;");
  expect(serializeParameter("&=+#% ", allowing)).toBe("q=%26%3D%2B%23%25%20");
  expect(serializeParameter("a/b", { ...allowing, in: "path" })).toBe("a%2Fb");
  expect(serializeParameter("a;b", { ...allowing, in: "cookie" })).toBe("q=a%3Bb");
});
