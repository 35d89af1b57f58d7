import { describe, expect, test } from "vitest";
import type { Api } from "../src/api.ts";
import { createClient } from "../src/client/create-client.ts";
import { createFetchClient } from "../src/fetch/create-fetch-client.ts";
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

describe("an operation with a server of its own", () => {
  const operations = {
    files_list: { request: "GET /files", server: "https://files.test/v2" },
    logs_list: { request: "GET /logs", server: "/logs-api" },
  };

  test.each<[options: object, files: string, logs: string]>([
    [{}, "https://files.test/v2/files", "https://live.test/logs-api/logs"],
    [{ server: "trial" }, "https://files.test/v2/files", "https://trial.test/logs-api/logs"],
    [{ baseUrl: "https://live.test/v1/" }, "https://files.test/v2/files", "https://live.test/logs-api/logs"],
    // A mock or a proxy serves every operation.
    [{ baseUrl: "http://localhost:4010/v1" }, "http://localhost:4010/v1/files", "http://localhost:4010/v1/logs"],
  ])("is called there, unless the caller has another base URL: %o", async (options, files, logs) => {
    const urls: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      urls.push(url);
      return Response.json([]);
    };
    const client = createClient<Record<"files" | "logs", { list: () => Promise<unknown> }>>(
      { ...api, operations },
      { ...options, fetch },
    );
    const { GET } = createFetchClient<Paths>({ ...api, operations }, { ...options, fetch });

    await client.files.list();
    await client.logs.list();
    await GET("/files");
    await GET("/logs");

    expect(urls).toEqual([files, logs, files, logs]);
  });

  test("gets no credentials in clear", async () => {
    const insecure = {
      ...api,
      schemes: { token: { option: "apiToken", in: "bearer" } },
      security: [["token"]],
      operations: { files_list: { request: "GET /files", server: "http://files.test" } },
    } satisfies Api;
    const options = { apiToken: "t", fetch: async () => Response.json([]) };
    const client = createClient<{ files: { list: () => Promise<unknown> } }>(insecure, options);

    await expect(client.files.list()).rejects.toThrow('Insecure "baseUrl"');
    await expect(createFetchClient<Paths>(insecure, options).GET("/files")).rejects.toThrow('Insecure "baseUrl"');
  });
});

type Paths = Record<"/files" | "/logs", { get: { responses: { 200: { content: { "application/json": unknown } } } } }>;
