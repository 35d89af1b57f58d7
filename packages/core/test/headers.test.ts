import { expect, test } from "vitest";
import { createAcme } from "./create-acme.ts";

test("a header that is undefined is omitted, also where it removes one of the client's", async () => {
  const seen: string[][] = [];
  const fetch = async (_: string, { headers }: RequestInit) => {
    seen.push([...new Headers(headers).keys()].filter((name) => /^x-|^trace/.test(name)));
    return Response.json({ ok: true });
  };
  const onRequest = () => ({ traceparent: undefined, "x-hook": "h" });
  const { request } = createAcme<object>(
    { operations: {} },
    { fetch, headers: { "x-client": "c", "x-none": undefined }, onRequest },
  );

  await request("GET", "/", { headers: { "x-call": undefined } });
  await request("GET", "/", { headers: { "X-Client": undefined } });

  expect(seen).toEqual([["x-client", "x-hook"], ["x-hook"]]);
});

test("a header of a call replaces that of the client, whatever the case of its letters", async () => {
  const seen: Headers[] = [];
  const fetch = async (_: string, { headers }: RequestInit) => {
    seen.push(new Headers(headers));
    return Response.json({ ok: true });
  };
  const { request } = createAcme<object>({ operations: {} }, { fetch, headers: { "X-A": "1", Accept: "a/b" } });

  await request("GET", "/", { headers: new Headers({ "x-a": "2" }) });

  expect([seen[0]?.get("x-a"), seen[0]?.get("accept")]).toEqual(["2", "a/b"]);
});
