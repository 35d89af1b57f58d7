import { createMockFetch, MockError } from "@certspec/mock";
import { afterEach, expect, test, vi } from "vitest";
import { json, query } from "./document.ts";
import { type Caller, callRegistry, registry } from "./registry.ts";

const stateful = (options: object = {}): Promise<Caller> => callRegistry({ stateful: true, seed: "test", ...options });

afterEach(() => {
  vi.useRealTimers();
});

test("what was created is listed, fetched, changed and deleted", async () => {
  const call = await stateful();

  const created = await call("POST /zones/z/keys", { name: "Mine", passphrase: "secret" });
  const { id } = created.body.result;
  const path = `/zones/z/keys/${id}`;

  expect(created.body.result).toMatchObject({ name: "Mine", kind: "rsa", created_at: "2026-01-01T00:00:01Z" });
  expect(created.body.result).not.toHaveProperty("passphrase");
  expect(created.body.result).not.toHaveProperty("note");
  expect((await call("GET /zones/z/keys")).body).toMatchObject({ info: { total: 3 }, result: [{}, {}, { id }] });
  expect((await call(`GET ${path}`)).body).toEqual(created.body);
  expect((await call(`PATCH ${path}`, { note: "Hello" })).body.result).toMatchObject({ name: "Mine", note: "Hello" });
  const replaced = await call(`PUT ${path}`, { name: "Yours" });
  expect(replaced.body.result).toMatchObject({ id, name: "Yours", updated_at: "2026-01-01T00:00:03Z" });
  expect(replaced.body.result).not.toHaveProperty("note");
  expect((await call(`DELETE ${path}`)).body).toEqual({ success: true, result: { id } });
  expect((await call(`GET ${path}`)).status).toBe(404);
  expect((await call("GET /zones/z/keys")).body.info.total).toBe(2);
  expect(call.mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
});

test("an unknown identity gets the documented 404 from every operation", async () => {
  const call = await stateful();

  for (const request of ["GET", "DELETE"]) {
    expect(await call(`${request} /zones/z/keys/none`)).toEqual({
      status: 404,
      body: { success: false, errors: [{ code: 1001, message: "Not found" }] },
    });
  }
  expect((await call("PATCH /zones/z/keys/none", { name: "a" })).status).toBe(404);
  expect((await call("PUT /zones/z/keys/none", { name: "a" })).status).toBe(404);
});

test("what a template with alternatives and one without say belongs together", async () => {
  const call = await stateful();

  const { id } = (await call("POST /zones/z/keys", { name: "Mine" })).body.result;

  expect((await call(`GET /zones/z/keys/${id}`)).status).toBe(200);
  expect((await call(`GET /zones/other/keys/${id}`)).status).toBe(404);
  expect((await call("GET /accounts/z/keys")).body.info.total).toBe(2);
});

test("a wrong request changes nothing, and neither does one that asks for an answer", async () => {
  const call = await stateful();

  expect((await call("POST /zones/z/keys", { kind: "rsa" })).status).toBe(422);
  expect((await call("POST /zones/z/keys", { name: "a" }, { prefer: "code=403" })).status).toBe(403);
  expect((await call("POST /zones/z/keys", { name: "a" }, { prefer: "code=200" })).status).toBe(200);
  await expect(call("POST /zones/z/keys", { name: "a" }, { prefer: "fault=reset" })).rejects.toThrow("fetch failed");

  expect((await call("GET /zones/z/keys")).body.info.total).toBe(2);
});

test("a query parameter that is called like a member narrows the list", async () => {
  const call = await stateful();

  const kinds = async (kind: string): Promise<string[]> =>
    (await call(`GET /zones/z/keys?kind=${kind}`)).body.result.map((key: { kind: string }) => key.kind);

  expect([await kinds("ec"), await kinds("all")]).toEqual([["ec"], ["rsa", "ec"]]);
});

test("a call leads to the state that its words name, waiting to the one that follows", async () => {
  const call = await stateful();
  const path = "/zones/z/certificates/cert_023e105f4ecef8ad";
  const status = async (): Promise<string> => (await call(`GET ${path}`)).body.result.status;

  expect((await call(`DELETE ${path}`)).body.result.status).toBe("pending_revocation");
  expect((await call(`PATCH ${path}`, { reactivate: false })).body.result.status).toBe("pending_revocation");
  expect((await call(`PATCH ${path}`, { reactivate: true })).body.result.status).toBe("pending_reactivation");
  expect(await call(`DELETE ${path}`)).toMatchObject({ status: 409, body: { errors: [{ code: 1002 }] } });
  expect(await call.mock.advance()).toEqual([
    { path, id: "cert_023e105f4ecef8ad", property: "status", from: "pending_reactivation", to: "active" },
  ]);
  expect(await status()).toBe("active");
  await call(`DELETE ${path}`);
  await call.mock.advance();
  expect(await status()).toBe("revoked");
  expect(await call.mock.advance()).toEqual([]);
  expect((await call(`PATCH ${path}`)).status).toBe(409);
});

test("advancing is for one thing, and to one state, if that is said", async () => {
  const call = await stateful({ items: 2 });
  const [first, second] = (await call("GET /zones/z/certificates")).body.result.map(({ id }: { id: string }) => id);
  for (const id of [first, second]) await call(`DELETE /zones/z/certificates/${id}`);

  expect(await call.mock.advance({ id: second, to: "active" })).toEqual([]);
  expect(await call.mock.advance({ id: second, to: "revoked" })).toMatchObject([{ id: second }]);

  expect((await call("GET /zones/z/certificates?status=revoked")).body.result).toMatchObject([{ id: second }]);
});

test("states settle by time, one after the other", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const call = await stateful({ settleAfterMs: 1000 });
  const path = "/zones/z/certificates/cert_023e105f4ecef8ad";
  await call(`DELETE ${path}`);

  vi.advanceTimersByTime(999);
  expect((await call(`GET ${path}`)).body.result.status).toBe("pending_revocation");
  vi.advanceTimersByTime(1);
  expect((await call(`GET ${path}`)).body.result.status).toBe("revoked");
});

test("a call with a path of its own leads to the state that its example shows", async () => {
  const call = await stateful();
  const { id } = (await call("POST /gateways", {})).body.result;

  expect(id).toBe(42);
  expect((await call("PUT /gateways/42/activate")).body.result).toEqual({
    id: 42,
    validity_days: 30,
    binding: "pending_deployment",
  });
  await call.mock.advance();
  expect((await call("GET /gateways/42")).body.result.binding).toBe("available");
  expect((await call("PUT /gateways/42/activate")).status).toBe(409);
  expect((await call("PUT /gateways/77/activate")).status).toBe(404);
  expect((await call("DELETE /gateways/42")).status).toBe(204);
});

test("things below a thing are gone with it", async () => {
  const call = await stateful();
  const { id } = (await call("POST /gateways", {})).body.result;

  expect((await call(`POST /gateways/${id}/rules`, { slug: "deny", action: "deny" })).body).toEqual({
    rule: { slug: "deny", action: "deny" },
  });
  expect((await call(`POST /gateways/${id}/rules`, { slug: "deny" })).status).toBe(409);
  expect((await call(`GET /gateways/${id}/rules?limit=1&offset=1`)).body).toEqual({
    rules: [{ slug: "deny", action: "deny" }],
    total: 2,
  });
  expect((await call(`DELETE /gateways/${id}/rules/deny`)).status).toBe(204);
  await call(`DELETE /gateways/${id}`);

  expect((await call(`GET /gateways/${id}/rules`)).status).toBe(404);
});

test("a PUT associates two things, and a PUT of a single document replaces it", async () => {
  const call = await stateful();

  expect((await call("PUT /groups/g/members/m", { role: "admin" })).status).toBe(204);
  expect((await call("GET /groups/g/members")).body).toEqual([{ member_id: "m", role: "admin" }]);
  expect((await call("DELETE /groups/g/members/m")).status).toBe(204);
  expect((await call("GET /groups/g/members")).body).toEqual([]);

  expect((await call("PUT /zones/z/hostnames", { hostnames: ["b"], comment: "c" })).body.result).toEqual({
    hostnames: ["b"],
  });
  expect((await call("GET /zones/z/hostnames")).body.result).toEqual({ hostnames: ["b"] });
  expect((await call("GET /zones/y/hostnames")).body.result).toEqual({ hostnames: ["a.example.com"] });
  await call("PUT /zones/z/hostnames", { hostnames: ["c"], authority: "own" });
  expect((await call("GET /zones/z/hostnames?authority=own")).body.result).toEqual({ hostnames: ["c"] });
  expect((await call("GET /zones/z/hostnames")).body.result).toEqual({ hostnames: ["b"] });
});

test("a cursor to a thing that was deleted still leads on", async () => {
  const parameters = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
  const paths = {
    "/things": {
      get: {
        "x-pagination": { style: "cursor", cursor: "after", size: "limit", items: "things", next: "next" },
        parameters: [query("after", { type: "string" }), query("limit", { type: "integer" })],
        responses: { 200: json({ things: [{ id: "thing-1" }] }) },
      },
    },
    "/things/{id}": { delete: { parameters, responses: { 204: { description: "" } } } },
  };
  const mock = await createMockFetch({ openapi: "3.1.0", paths }, { stateful: true, items: 6 });
  const page = async (after = ""): Promise<{ things: { id: string }[]; next: string }> =>
    (await mock(`http://x/things?limit=2&after=${after}`)).json() as Promise<never>;
  const { next } = await page();

  await mock(`http://x/things/${next}`, { method: "DELETE" });

  const [all, following] = [await page(), await page(next)];
  expect(all.things.map(({ id }) => id)).not.toContain(next);
  expect(following.things).toHaveLength(2);
  expect(following.things[0]?.id).toBe(all.things[1]?.id);
});

test("the same seed tells the same story, and reset begins it again", async () => {
  const tell = async (call: Caller): Promise<unknown> => {
    const created = await call("POST /zones/z/keys", { name: "Mine" });
    return [created, await call("GET /zones/z/keys")];
  };
  const call = await stateful();

  const first = await tell(call);
  expect(await tell(call)).not.toEqual(first);
  call.mock.reset();

  expect(call.mock.requests).toEqual([]);
  expect(await tell(call)).toEqual(first);
  expect(await tell(await stateful())).toEqual(first);
  expect(await tell(await stateful({ seed: "other" }))).not.toEqual(first);
});

test("without a seed identities differ, and times are real", async () => {
  const created = async (): Promise<{ id: string; created_at: string }> =>
    (await (await callRegistry({ stateful: true }))("POST /zones/z/keys", { name: "a" })).body.result;

  const [one, other] = [await created(), await created()];

  expect(one.id).not.toBe(other.id);
  expect(Date.now() - Date.parse(one.created_at)).toBeLessThan(60_000);
});

test("a mock that remembers nothing says so", async () => {
  const mock = await createMockFetch(registry);

  await expect(mock.advance()).rejects.toThrow(new MockError("advance() needs stateful: true"));
});

test("many requests at once are all remembered", async () => {
  const call = await stateful();

  const all = await Promise.all(Array.from({ length: 30 }, () => call("POST /zones/z/keys", { name: "a" })));

  expect(new Set(all.map(({ body }) => body.result.id)).size).toBe(30);
  expect((await call("GET /zones/z/keys")).body.info.total).toBe(32);
});
