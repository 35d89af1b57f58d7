import { expect, test } from "vitest";
import type { Api } from "../src/api.ts";
import { createClient } from "../src/client/create-client.ts";
import type { ClientOptions } from "../src/client/options.ts";

const api: Api = {
  provider: "acme",
  version: "1",
  servers: { default: "https://a.test" },
  schemes: { key: { option: "key", in: "header", name: "X-Key" } },
  security: [["key"]],
  operations: { get: { request: "GET /thing" } },
};

/** The headers of the two requests of a call that is redirected once. */
async function headersAcross(location: string): Promise<(Record<string, string> | undefined)[]> {
  const met: Record<string, string>[] = [];
  const fetch = async (_: string, { headers }: RequestInit) => {
    met.push(Object.fromEntries(new Headers(headers)));
    return met.length === 1 ? new Response(null, { status: 302, headers: { location } }) : Response.json({});
  };
  const options = { fetch, key: "secret-key", headers: { "accept-language": "nl", "x-other": "1" } };
  await createClient<{ get: () => Promise<unknown> }>(api, options as ClientOptions).get();
  return met;
}

test("a redirect to another origin keeps the harmless headers, and no others", async () => {
  const [, second] = await headersAcross("https://b.test/thing");

  expect(second).toEqual({
    accept: "application/json",
    "accept-language": "nl",
    "user-agent": "@certspec/acme/1",
  });
});

test("a redirect within the origin keeps all headers", async () => {
  const [first, second] = await headersAcross("/other");

  expect(first).toMatchObject({ "x-key": "secret-key", "x-other": "1" });
  expect(second).toEqual(first);
});

test("`client.request` sends its body as JSON", async () => {
  let sent: RequestInit = {};
  const fetch = async (_: string, init: RequestInit) => {
    sent = init;
    return Response.json({});
  };

  await createClient<object>(api, { fetch, key: "secret-key" } as ClientOptions).request("post", "/any", {
    body: { a: 1 },
  });

  expect(new Headers(sent.headers).get("content-type")).toBe("application/json");
  expect(sent.body).toBe('{"a":1}');
});

test("a redirect to another origin keeps the headers of tracing, and no header whose name only contains a harmless one", async () => {
  const seen: string[][] = [];
  const fetch = async (_: string, { headers }: RequestInit) => {
    seen.push([...new Headers(headers).keys()]);
    const headersOfAnswer = { location: "https://b.test/thing" };
    return seen.length === 1 ? new Response(null, { status: 307, headers: headersOfAnswer }) : Response.json({});
  };
  const headers = {
    traceparent: "00-1",
    tracestate: "a=1",
    "content-type": "text/plain",
    "accept-charset": "utf-8",
    "x-accept": "1",
    "x-user-agent": "1",
    "content-type-of": "1",
    trace: "1",
  };

  await createClient<{ get: () => Promise<unknown> }>(api, { fetch, key: "k", headers } as ClientOptions).get();

  expect(seen[1]).toEqual(["accept", "content-type", "traceparent", "tracestate", "user-agent"]);
});

test("where the runtime hides redirects, a redirect is an error that says so", async () => {
  const fetch = async () => Object.defineProperty(new Response(null), "type", { value: "opaqueredirect" });
  const { get } = createClient<{ get: () => Promise<unknown> }>(api, { fetch, key: "k" } as ClientOptions);

  await expect(get()).rejects.toMatchObject({
    name: "ResponseError",
    message: "Redirected in a runtime that hides the target: GET /thing",
  });
});

test("a redirect to a URL other than HTTP is not followed", async () => {
  for (const location of ["ftp://a.test/thing", "data:application/json,{}", "http://"]) {
    const urls: string[] = [];
    const fetch = async (url: string) => {
      urls.push(url);
      return urls.length === 1 ? new Response(null, { status: 302, headers: { location } }) : Response.json({});
    };
    const { get } = createClient<{ get: () => Promise<unknown> }>(api, { fetch, key: "k" } as ClientOptions);

    await expect(get()).rejects.toMatchObject({ name: "ApiError", status: 302 });
    expect(urls).toEqual(["https://a.test/thing"]);
  }
});

test("five redirects are followed, and no sixth", async () => {
  const redirected = async (redirects: number) => {
    let count = 0;
    const fetch = async () =>
      count++ < redirects
        ? new Response(null, { status: 302, headers: { location: "/thing" } })
        : Response.json("there");
    return createClient<{ get: () => Promise<unknown> }>(api, { fetch, key: "k" } as ClientOptions).get();
  };

  expect(await redirected(5)).toBe("there");
  await expect(redirected(6)).rejects.toMatchObject({ message: "Redirected more than 5 times: GET /thing" });
});
