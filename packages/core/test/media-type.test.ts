import { expect, test } from "vitest";
import { isJson, isText } from "../src/request/media-type.ts";

// test/readers/media-types.test.ts compares both with what all other readers say.
test("JSON is known by its own name or by a suffix, with or without parameters, in any case of letters", () => {
  const json = [
    "application/json",
    "Application/JSON",
    "text/json",
    "application/problem+json ; a=b",
    "model/gltf+json",
  ];
  const others = ["application/jsonl", "application/x-json", "application/a;b=+json", "text/plain", "json"];

  expect(json.filter((type) => !isJson(type))).toEqual([]);
  expect(others.filter(isJson)).toEqual([]);
});

test("text is all of its class, and XML by its own name or by a suffix, but not JSON", () => {
  const texts = ["text/plain", "Text/HTML;charset=utf-8", "application/xml", "application/atom+xml ;v=1"];
  const others = ["text/json", "application/xml-dtd", "application/x-xml", "a/text/b", "image/svg+xml"];

  expect(texts.filter((type) => !isText(type))).toEqual([]);
  expect(others.filter(isText)).toEqual([]);
});
