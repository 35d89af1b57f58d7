import type { Page } from "@certspec/core";
import { expect, test } from "vitest";
import type { Constructs, Exchange } from "../constructs.ts";
import { answer, json } from "../loopback-server.ts";

const accept = "accept: application/json";
const asJson = ["content-type: application/json", ""];

/** OpenAPI 3.0, parameters of a whole path, and an envelope of the whole API. */
export function testOlder(constructs: Constructs): void {
  const exchange: Constructs["exchange"] = (id, call): Promise<Exchange> =>
    constructs.exchange(id, { ...call, fixture: "older", client: { key: "k" } });

  test("an operation takes over the parameters of its path", async () => {
    const { data, sent } = await exchange("things_get", {
      values: { id: "a", verbose: true, "X-Trace": "b" },
      answers: [json(200, '{"success":true,"result":{"id":"a"}}')],
    });

    expect(sent).toEqual([["GET /things/a?verbose=true HTTP/1.1", accept, "x-trace: b"]]);
    expect(data).toEqual({ id: "a" });
  });

  test("an operation overrides a parameter of its path", async () => {
    const result = '{"text":null,"state":null,"reference":null,"composed":null,"typed":null,"list":[null]}';

    const { data, sent } = await exchange("things_update", {
      values: { id: "a", verbose: 1, body: JSON.parse(result) },
      answers: [json(200, `{"success":true,"result":${result}}`)],
    });
    const missing = exchange("things_update", { values: { id: "a", body: {} } });

    expect(sent).toEqual([["PUT /things/a?verbose=1 HTTP/1.1", accept, ...asJson, result]]);
    expect(JSON.stringify(data)).toBe(result);
    await expect(missing).rejects.toMatchObject({ message: 'Missing parameter "verbose" in things.update().' });
  });

  test("an envelope that says it failed is no success", async () => {
    const call = exchange("things_get", {
      values: { id: "a" },
      answers: [json(200, '{"success":false,"result":{"id":"a"},"message":"Not now."}')],
    });

    await expect(call).rejects.toMatchObject({
      name: "ResponseError",
      message: '200 but "success" is not true: Not now.: GET /things/{id}',
    });
  });

  test("a list comes out of its envelope", async () => {
    const { data, sent } = await exchange("things_list", {
      answers: [json(200, '{"success":true,"result":[{"id":"a"}]}')],
    });

    expect(sent).toEqual([["GET /things HTTP/1.1", accept]]);
    expect((data as Page<unknown, unknown>).items).toEqual([{ id: "a" }]);
  });

  test("an operation goes without the envelope, or has one of its own", async () => {
    const bare = await exchange("things_bare", { answers: [json(200, '{"id":"a"}')] });
    const other = await exchange("things_other", { answers: [json(200, '{"payload":{"thing":[{"id":"a"}]}}')] });

    expect(bare.sent).toEqual([["GET /bare HTTP/1.1", accept]]);
    expect(bare.data).toEqual({ id: "a" });
    expect(other.sent).toEqual([["GET /other HTTP/1.1", accept]]);
    expect(other.data).toEqual([{ id: "a" }]);
  });

  test("a text needs no envelope", async () => {
    const { data, sent } = await exchange("things_text", { answers: [answer(200, "text/plain", "a")] });

    const moved = await exchange("things_text", {
      answers: [answer(304, "text/plain", "b")],
      read: (call) => call.safe(),
    });

    expect(sent).toEqual([["GET /text HTTP/1.1", "accept: text/plain"]]);
    expect(data).toBe("a");
    expect(moved.data).toMatchObject({ ok: false, status: 304 });
  });

  test("the only answer that is stated is one of success and of failure", async () => {
    const success = await exchange("things_default", { answers: [json(200, '{"id":"a"}')] });
    const failure = await exchange("things_default", {
      answers: [json(400, '{"id":"a"}')],
      read: (call) => call.safe(),
    });

    expect(success.sent).toEqual([["GET /default HTTP/1.1", accept]]);
    expect(success.data).toEqual({ id: "a" });
    expect(failure.data).toMatchObject({ ok: false, status: 400, body: { id: "a" } });
  });

  test("heirs and unions travel as they are", async () => {
    const heirs = '[{"form":"Round","radius":1},{"form":"Flat","sides":3}]';
    const message = '{"by":"phone","number":"1","mood":"good"}';

    const list = await exchange("heirs_send", { values: { body: JSON.parse(heirs) }, answers: [json(200, heirs)] });
    const one = await exchange("mapping_send", {
      values: { body: JSON.parse(message) },
      answers: [json(200, message)],
    });

    expect(list.sent).toEqual([["POST /heirs HTTP/1.1", accept, ...asJson, heirs]]);
    expect(JSON.stringify(list.data)).toBe(heirs);
    expect(one.sent).toEqual([["POST /bare-mapping HTTP/1.1", accept, ...asJson, message]]);
    expect(JSON.stringify(one.data)).toBe(message);
  });

  test("only one operation of a public API sends credentials", async () => {
    const { sent } = await exchange("secrets_get");

    expect(sent).toEqual([["GET /secret HTTP/1.1", accept, "x-key: k"]]);
  });
}
