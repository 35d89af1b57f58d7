import { expect, test } from "vitest";
import type { Api } from "../src/api.ts";
import { baseUrlOf } from "../src/request/base-url-of.ts";

const api: Api = {
  provider: "acme",
  version: "1",
  servers: { live: "https://live.test/v1", trial: "https://trial.test/v1/" },
  schemes: {},
  security: [],
  operations: {},
};

test("the first server of the spec is the one, unless another is named or a URL is given", () => {
  expect(baseUrlOf(api, {})).toBe("https://live.test/v1");
  expect(baseUrlOf(api, { server: "trial" })).toBe("https://trial.test/v1");
  expect(baseUrlOf(api, { server: "trial", baseUrl: "HTTP://mine.test/a//" })).toBe("HTTP://mine.test/a");
});

test("a server that the spec does not name is rejected, and the error names those that it does", () => {
  expect(() => baseUrlOf(api, { server: "live2" })).toThrow(
    expect.objectContaining({
      message: 'Unknown server "live2"',
      advice: 'Did you mean "live"? Expected one of "live", "trial".',
    }),
  );
});

test("the name of a server is rejected where there is only one, so that no request goes to the wrong server", () => {
  const single = { ...api, servers: { default: "https://a.test" } };

  expect(baseUrlOf(single, {})).toBe("https://a.test");
  expect(() => baseUrlOf(single, { server: "eu" })).toThrow(
    expect.objectContaining({ message: 'Unknown server "eu"', advice: "Omit it: the spec has one server." }),
  );
});

test("a URL that is not an absolute HTTP URL is rejected", () => {
  for (const baseUrl of ["http://", "xhttps://a.test", "ftp://a.test", "https"])
    expect(() => baseUrlOf(api, { baseUrl })).toThrow(
      expect.objectContaining({
        message: 'Invalid "baseUrl"',
        advice: "Expected a URL that begins with https:// or http://.",
      }),
    );
});

test("a base URL with a user name or a password is rejected, and the error does not repeat it", () => {
  for (const baseUrl of ["https://user:passw0rd@a.test", "https://user@a.test/v1", "http://:passw0rd@a.test"])
    expect(() => baseUrlOf(api, { baseUrl })).toThrow(
      expect.objectContaining({
        message: 'Invalid "baseUrl"',
        advice: "A user name or password in the URL is not allowed. Pass credentials as options.",
      }),
    );
});
