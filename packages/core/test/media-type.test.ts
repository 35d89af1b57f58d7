import { expect, test } from "vitest";
import { isJson, isText } from "../src/request/media-type.ts";

test("JSON is known by its own name or by a suffix, with or without parameters", () => {
  const json = [
    "application/json",
    "application/json;charset=utf-8",
    "application/problem+json",
    "application/a+json;v=1",
  ];
  const others = [
    "text/json",
    "application/jsonp",
    "application/x-json",
    "x-application/json",
    "application/a;b=+json",
  ];

  expect(json.filter((type) => !isJson(type))).toEqual([]);
  expect(others.filter(isJson)).toEqual([]);
});

test("text is all of its class, and XML by its own name or by a suffix", () => {
  const texts = ["text/plain", "text/html;charset=utf-8", "application/xml", "application/atom+xml;v=1"];
  const others = ["application/json", "application/xml-dtd", "application/x-xml", "a/text/b", "application/a;b=+xml"];

  expect(texts.filter((type) => !isText(type))).toEqual([]);
  expect(others.filter(isText)).toEqual([]);
});
