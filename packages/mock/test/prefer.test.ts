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

test("a fault that there is not does not compile, and is refused", () => {
  // @ts-expect-error there is no such fault
  expect(() => prefer({ fault: "fire" })).toThrow("fault must be one of reset, stall,");
});

test.each<[Record<string, unknown>, string]>([
  [{ code: "x" }, "code must be a status from 100 to 599"],
  [{ code: 42 }, "code must be a status from 100 to 599"],
  [{ dynamic: "maybe" }, "dynamic must be true or false"],
  [{ fault: "reset", times: 0 }, "times must be a whole number above 0"],
  [{ code: 404, times: 2 }, "times belongs to fault"],
  [{ status: 404 }, "there is no preference status; there are code, example, dynamic, fault and times"],
])("%j is refused before it is sent", (options, message) => {
  expect(() => prefer(options as PreferOptions)).toThrow(message);
});
