import { expect, test } from "vitest";
import { parseBundle } from "../src/generator/parse-bundle.ts";

test("characters of every length in UTF-8 are read as they are written", () => {
  const document = { "ключ é": 'é ü “quotes” 漢字 😀 \\ " \n \u2028', plain: ["~", "\u007f", "\u0080"] };

  const parsed = parseBundle(Buffer.from(JSON.stringify(document)));

  expect(parsed).toEqual(document);
});
