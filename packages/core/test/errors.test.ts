import { expect, test } from "vitest";
import {
  ApiError,
  CertspecError,
  NetworkError,
  RequestError,
  ResponseError,
  TimeoutError,
} from "../src/errors/errors.ts";
import { StateError } from "../src/errors/state-error.ts";

const context = { provider: "acme", operation: "things_get" };

test("an error is an instance of its class, and of no other", () => {
  const classes = { ApiError, CertspecError, NetworkError, RequestError, StateError };

  for (const kind of [ApiError, NetworkError, RequestError, StateError]) {
    const error: unknown = new kind("it failed", context);
    const found = Object.entries(classes).filter(([, each]) => error instanceof each);
    expect(found.map(([name]) => name).sort()).toEqual([kind.name, "CertspecError"].sort());
  }
});

test("a class that a program derives has its own errors, and no others", () => {
  class QuotaError extends ApiError {}
  class NamedError extends ApiError {
    // @ts-expect-error a program without types may do so
    override readonly name = "NamedError";
  }

  for (const kind of [QuotaError, NamedError]) {
    expect(new kind("it failed", context)).toBeInstanceOf(kind);
    expect(new kind("it failed", context)).toBeInstanceOf(ApiError);
    expect(new ApiError("it failed", context)).not.toBeInstanceOf(kind);
  }
});

test("a value that is not an error of a client is not an instance", () => {
  for (const value of [undefined, null, "ApiError", { name: "ApiError" }, new Error("it failed")]) {
    expect(value instanceof ApiError).toBe(false);
    expect(value instanceof CertspecError).toBe(false);
  }
});

test.each([ApiError, NetworkError, RequestError, ResponseError, StateError, TimeoutError])(
  "the message of a $name repeats no secret, whoever wrote it",
  (Kind) => {
    const sent = { ...context, request: "GET /things", secrets: ["tok-123456"] };

    const error = new Kind("you sent tok-123456 and https://ann:pass@a.test/?sig=q-987654", sent);

    expect(error.message).toBe("you sent [redacted] and https://…@a.test/?…: GET /things");
    expect(error.stack).not.toContain("tok-123456");
  },
);

test("fields that an API writes repeat no secret", () => {
  const sent = { ...context, secrets: ["tok-123456"] };

  const error = new ApiError("failed", sent, { code: "bad tok-123456", requestId: "r tok-123456" });

  expect([error.code, error.requestId]).toEqual(["bad [redacted]", "r [redacted]"]);
});

test("a secret that is a word in the names of the spec does not change the operation, by which guards know an error", () => {
  const sent = { provider: "secrets", operation: "secrets_list", secrets: ["secret", "secrets"] };

  const error = new ApiError("it failed", sent);

  expect([error.provider, error.operation]).toEqual(["secrets", "secrets_list"]);
});
