import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { runForJson } from "../../bench/src/runtime/run-program.ts";

interface Comparison {
  names: Record<"imported" | "required", string[]>;
  isOneCopy: boolean;
  /** What a call by openapi-fetch came to. */
  fetched: Record<"imported" | "required", unknown>;
  /** By the build that made the errors: their names, and what the other build takes them for. */
  judged: Record<"imported" | "required", Record<string, string[]>>;
}

let comparison: Comparison;

beforeAll(async () => {
  comparison = await runForJson([join(import.meta.dirname, "compare-builds.ts")], { cwd: import.meta.dirname });
});

test("`import` and `require` give the same names", () => {
  const { imported, required } = comparison.names;

  expect(imported).toContain("createInfisical");
  expect(required).toEqual(imported);
});

test("openapi-fetch works with `import` and `require`", () => {
  const data = { status: "issued" };

  expect(comparison.fetched).toEqual({ imported: data, required: data });
});

test("each build recognises the errors of the other", () => {
  const { isOneCopy, judged } = comparison;
  expect(isOneCopy).toBe(false);

  for (const errors of Object.values(judged))
    expect(errors).toEqual({
      ApiError: ["CertspecError", "ApiError", "isApiError", "isCertspecError"],
      NetworkError: ["CertspecError", "NetworkError", "isCertspecError"],
      RequestError: ["CertspecError", "RequestError", "isCertspecError"],
      ResponseError: ["CertspecError", "ResponseError", "isCertspecError"],
      StateError: ["CertspecError", "StateError", "isCertspecError", "isStateError"],
      TimeoutError: ["CertspecError", "TimeoutError", "isCertspecError"],
    });
});
