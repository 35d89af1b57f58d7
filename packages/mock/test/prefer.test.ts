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
  expect(() => prefer({})).toThrow("no preference; pass code, example, dynamic or fault");
  expect(() => prefer({ code: undefined })).toThrow("no preference");
  expect(() => prefer({ example: 'a"b' })).toThrow("contains a double quote");
});

test("a fault that there is not does not compile, and is refused", () => {
  // @ts-expect-error there is no such fault
  expect(() => prefer({ fault: "fire" })).toThrow("fault must be one of reset, stall,");
});

test.each<[Record<string, unknown>, string]>([
  [{ code: "x" }, "code must be a status from 100 to 599"],
  [{ code: 42 }, "code must be a status from 100 to 599"],
  [{ dynamic: "maybe" }, "dynamic must be true or false"],
  [{ fault: "reset", times: 0 }, "times must be a whole number above 0"],
  [{ code: 404, times: 2 }, "times needs a fault"],
  [{ status: 404 }, "unknown preference status; use code, example, dynamic, fault or times"],
])("%j is rejected before it is sent", (options, message) => {
  expect(() => prefer(options as PreferOptions)).toThrow(message);
});
