import { expect, test } from "vitest";
import { mediaTypes } from "../../openapi/test/media-types.ts";
import { isJson, isText } from "../src/request/media-type.ts";

test.each(mediaTypes)("%s is %s", (mediaType, kind) => {
  expect({ json: isJson(mediaType), text: isText(mediaType) }).toEqual({
    json: kind === "json",
    text: kind === "text",
  });
});
