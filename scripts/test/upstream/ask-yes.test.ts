import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { askYes } from "../../src/upstream/adopt/ask-yes.ts";

/** What somebody at a terminal gets for typing a text; null ends the input. */
function answer(text: string | null, isTTY = true): Promise<boolean> {
  const input = Object.assign(new PassThrough(), { isTTY });
  const asked = askYes("Really?", { input, output: new PassThrough() });
  input.end(text ?? undefined);
  return asked;
}

test.each([
  ["yes\n", true],
  [" YES \n", true],
  ["y\n", false],
  ["no\n", false],
  ["\n", false],
  [null, false],
])("%j is taken for %j", async (text, wanted) => {
  expect(await answer(text)).toBe(wanted);
});

test("where nobody can answer, the answer is no", async () => {
  expect(await answer("yes\n", false)).toBe(false);
});
