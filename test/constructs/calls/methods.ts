import { expect, test } from "vitest";
import type { Constructs } from "../constructs.ts";
import { answer, json } from "../loopback-server.ts";

const thing = '{"id":"t1","name":"a"}';
const usual = ["accept: application/json", "authorization: Bearer t"];

/** Methods and statuses. */
export function testMethods({ exchange }: Constructs): void {
  test("POST sends JSON and reads a 201", async () => {
    const { data, sent } = await exchange("methods_create", {
      values: { body: { name: "ä", note: undefined } },
      answers: [json(201, thing)],
    });

    expect(sent).toEqual([["POST /methods HTTP/1.1", ...usual, "content-type: application/json", "", '{"name":"ä"}']]);
    expect(data).toEqual({ id: "t1", name: "a" });
  });

  test("DELETE reads the body of its answer", async () => {
    const { data, sent } = await exchange("methods_removeAll", { answers: [json(200, '{"removed":2}')] });

    expect(sent).toEqual([["DELETE /methods HTTP/1.1", ...usual]]);
    expect(data).toEqual({ removed: 2 });
  });

  test("OPTIONS reads a body", async () => {
    const { data, sent } = await exchange("methods_describe", { answers: [json(200, '{"methods":["POST"]}')] });

    expect(sent).toEqual([["OPTIONS /methods HTTP/1.1", ...usual]]);
    expect(data).toEqual({ methods: ["POST"] });
  });

  test("HEAD takes any media type and has no data, but a response", async () => {
    const head = Buffer.from('HTTP/1.1 200 OK\r\nETag: "v1"\r\nContent-Length: 99\r\nConnection: close\r\n\r\n');

    const { data, sent } = await exchange("methods_check", {
      values: { id: "t/1" },
      answers: [head],
      read: async (call) => {
        const { data, response } = await call.withResponse();
        return [data, response.headers.get("etag")];
      },
    });

    expect(sent).toEqual([["HEAD /methods/t%2F1 HTTP/1.1", "accept: */*", "authorization: Bearer t"]]);
    expect(data).toEqual([undefined, '"v1"']);
  });

  test("HEAD fails by its status", async () => {
    const head = Buffer.from("HTTP/1.1 404 Not Found\r\nContent-Length: 99\r\nConnection: close\r\n\r\n");

    const { data } = await exchange("methods_check", {
      values: { id: "t1" },
      answers: [head],
      read: (call) => call.safe(),
    });

    expect(data).toMatchObject({ ok: false, status: 404, body: undefined });
  });

  test("PUT sends JSON", async () => {
    const { data, sent } = await exchange("methods_replace", {
      values: { id: "t1", body: { name: "a" } },
      answers: [json(200, thing)],
    });

    expect(sent).toEqual([
      ["PUT /methods/t1 HTTP/1.1", ...usual, "content-type: application/json", "", '{"name":"a"}'],
    ]);
    expect(data).toEqual({ id: "t1", name: "a" });
  });

  test("PATCH sends a merge patch, nulls included", async () => {
    const { data, sent } = await exchange("methods_patch", {
      values: { id: "t1", body: { note: null } },
      answers: [json(200, thing)],
    });

    expect(sent).toEqual([
      ["PATCH /methods/t1 HTTP/1.1", ...usual, "content-type: application/merge-patch+json", "", '{"note":null}'],
    ]);
    expect(data).toEqual({ id: "t1", name: "a" });
  });

  test("DELETE reads a 204 as nothing", async () => {
    const { data, sent } = await exchange("methods_remove", { values: { id: "t1" } });

    expect(sent).toEqual([["DELETE /methods/t1 HTTP/1.1", ...usual]]);
    expect(data).toBeUndefined();
  });

  test("POST without a body reads a 202 without one as nothing", async () => {
    const { data, sent } = await exchange("methods_start", { values: { id: "t1" }, answers: [answer(202)] });

    expect(sent).toEqual([["POST /methods/t1/start HTTP/1.1", ...usual]]);
    expect(data).toBeUndefined();
  });

  test("an answer has a body with one status and none with another", async () => {
    const full = await exchange("methods_restart", {
      values: { id: "t1", body: { force: true } },
      answers: [json(200, thing)],
    });
    const empty = await exchange("methods_restart", { values: { id: "t1" }, answers: [answer(202)] });

    expect(full.sent).toEqual([
      ["POST /methods/t1/restart HTTP/1.1", ...usual, "content-type: application/json", "", '{"force":true}'],
    ]);
    expect(full.data).toEqual({ id: "t1", name: "a" });
    expect(empty.sent).toEqual([["POST /methods/t1/restart HTTP/1.1", ...usual]]);
    expect(empty.data).toBeUndefined();
    const broken = exchange("methods_restart", { values: { id: "t1" }, answers: [answer(200)] });
    await expect(broken).rejects.toMatchObject({ name: "ResponseError", status: 200 });
  });

  test("any success of a range without a body is nothing", async () => {
    for (const status of [200, 201, 202, 204]) {
      const { data, sent } = await exchange("methods_touch", {
        values: { id: "t1" },
        answers: [status === 204 ? Buffer.from("HTTP/1.1 204 None\r\nConnection: close\r\n\r\n") : answer(status)],
      });

      expect(sent).toEqual([["POST /methods/t1/touch HTTP/1.1", ...usual]]);
      expect(data).toBeUndefined();
    }
  });

  test("a required body that is missing, and an undeclared body, are rejected before anything is sent", async () => {
    const missing = exchange("methods_create", { values: {} });
    const unwanted = exchange("methods_remove", { values: { id: "t1", body: {} } });

    await expect(missing).rejects.toMatchObject({
      name: "RequestError",
      message: 'Missing "body" in methods.create().',
    });
    await expect(unwanted).rejects.toMatchObject({
      name: "RequestError",
      message: 'Unexpected "body" in methods.remove(). This operation has no request body.',
    });
  });

  test("the user agent names the package and its version", async () => {
    const { requests } = await exchange("methods_remove", { values: { id: "t1" } });

    expect(requests[0]?.head.split("\r\n")).toContain("user-agent: @certspec/constructs/1.2.3");
  });
}
