import { expect, test } from "vitest";
import type { Api } from "../src/api.ts";
import { createClient } from "../src/create-client.ts";
import { fillAlternative } from "../src/fill-alternative.ts";
import type { ClientOptions } from "../src/options.ts";
import { placeParameter } from "../src/place-parameter.ts";

interface Answers {
  responses: {
    200: { content: { "application/json": { result: string } } };
    404: { content: { "application/json": { why: string } } };
  };
}

interface Paths {
  "/{kind}/{id}/things": {
    get: {
      parameters: { path: { kind: string; id: string }; query?: { tags?: string[] }; header: { "X-V": "2" } };
    } & Answers;
    post: {
      parameters: { path: { kind: string; id: string } };
      requestBody: { content: { "application/json": object } };
    } & Answers;
  };
  "/unlisted": { get: Answers };
}

const api: Api = {
  provider: "acme",
  version: "1",
  servers: { default: "https://a.test/v1/" },
  schemes: { token: { option: "token", in: "bearer" } },
  security: [["token"]],
  envelope: { data: "result" },
  alternatives: fillAlternative,
  places: placeParameter,
  operations: {
    things_list: {
      request: "GET /{kind}/{id}/things",
      parameters: ["tags", { name: "X-V", in: "header", const: "2" }],
      oneOf: { account: { kind: "accounts", id: "{account}" } },
    },
    things_create: { request: "POST /{kind}/{id}/things", body: "application/json", bodyRequired: true },
  },
};

function answering(status: number, body: unknown) {
  const sent: { url: string; method: string | undefined; headers: Headers; body: unknown }[] = [];
  const fetch = async (url: string, { method, headers, body: given }: RequestInit) => {
    sent.push({ url, method, headers: new Headers(headers), body: given });
    return typeof body === "string"
      ? new Response(body, { status, headers: { "content-type": "text/html" } })
      : Response.json(body, { status });
  };
  const { raw } = createClient<object, Paths>(api, { token: "t", fetch } as ClientOptions);
  return { raw, sent };
}

const path = { kind: "accounts", id: "a/b" };

test("a path of the table is written as the table says, and the whole body comes back", async () => {
  const { raw, sent } = answering(200, { result: "r" });

  const { data, error, response } = await raw.GET("/{kind}/{id}/things", {
    params: { path, query: { tags: ["x", "y"] }, header: { "X-V": "2" } },
  });

  expect(data).toEqual({ result: "r" });
  expect(error).toBeUndefined();
  expect(response.status).toBe(200);
  expect(sent[0]?.url).toBe("https://a.test/v1/accounts/a%2Fb/things?tags=x&tags=y");
  expect(sent[0]?.headers.get("x-v")).toBe("2");
  expect(sent[0]?.headers.get("authorization")).toBe("Bearer t");
});

test("a body is sent as JSON", async () => {
  const { raw, sent } = answering(200, { result: "r" });

  await raw.POST("/{kind}/{id}/things", { params: { path }, body: { a: 1 } });

  expect(sent[0]).toMatchObject({ method: "POST", body: '{"a":1}' });
  expect(sent[0]?.headers.get("content-type")).toBe("application/json");
});

test("a failure comes back as a value", async () => {
  const { raw } = answering(404, { why: "gone" });

  const { data, error, response } = await raw.GET("/{kind}/{id}/things", { params: { path, header: { "X-V": "2" } } });

  expect(data).toBeUndefined();
  expect(error).toEqual({ why: "gone" });
  expect(response.status).toBe(404);
});

test("an answer that breaks the contract is thrown, by the operation's name", async () => {
  const { raw } = answering(200, "<p>");

  await expect(raw.POST("/{kind}/{id}/things", { params: { path }, body: {} })).rejects.toMatchObject({
    name: "ResponseError",
    operation: "things_create",
    body: "<p>",
    message: "200 with text/html where application/json belongs: POST /{kind}/{id}/things",
  });
});

test("a path that the table does not hold is sent too, and no error repeats it", async () => {
  const { raw, sent } = answering(200, "<p>");

  await expect(raw.GET("/unlisted", { query: { a: 1 } })).rejects.toMatchObject({
    operation: "raw",
    message: "200 with text/html where application/json belongs: GET by client.raw",
  });
  expect(sent[0]?.url).toBe("https://a.test/v1/unlisted?a=1");
});
