import { type PreferOptions, prefer } from "@certspec/mock";
import { expect, test } from "vitest";

test.each<[PreferOptions, string]>([
  [{ code: 404 }, "code=404"],
  [{ code: 404, example: "not found" }, 'code=404, example="not found"'],
  [{ dynamic: true }, "dynamic=true"],
  [{ fault: "reset", times: 2 }, "fault=reset, times=2"],
])("%j is a header and an option of a call", (options, header) => {
  expect(prefer(options)).toEqual({ headers: { prefer: header } });
});

test("nothing, and what cannot be sent, is refused", () => {
  expect(() => prefer({})).toThrow("nothing is preferred; give a code, an example, dynamic or a fault");
  expect(() => prefer({ code: undefined })).toThrow("nothing is preferred");
  expect(() => prefer({ example: 'a"b' })).toThrow("a quote cannot be sent");
});

test("a fault that there is not does not compile", () => {
  // @ts-expect-error there is no such fault
  expect(prefer({ fault: "fire" })).toEqual({ headers: { prefer: "fault=fire" } });
});
