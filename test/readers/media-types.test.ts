// Core ships, so it has its own two expressions for media types; all other readers use one table's.
import { expect, test } from "vitest";
import { isJson, isText } from "../../packages/core/src/request/media-type.ts";
import { mediaTypes } from "../../packages/openapi/test/media-types.ts";

test.each(mediaTypes)("core and the other readers take %s for %s", (mediaType, kind) => {
  expect({ json: isJson(mediaType), text: isText(mediaType) }).toEqual({
    json: kind === "json",
    text: kind === "text",
  });
});
