import { createMockFetch, type MockFetch } from "@certspec/mock";
import { expect, test } from "vitest";
import { query } from "./document.ts";

const progress = (next: Record<string, Record<string, string>>) => ({
  type: "string",
  enum: Object.keys(next),
  "x-transitions": next,
});
const certificateStatus = progress({ ordered: { issued: "wait" }, issued: { active: "wait" }, active: {} });
const hostStatus = progress({ pending: { active: "wait" }, active: {} });
const originStatus = progress({ deploying: { active: "wait" }, active: {} });

const text = { type: "string" };
const schemas = {
  Host: {
    type: "object",
    properties: {
      id: text,
      name: text,
      labels: { type: "object", additionalProperties: text },
      ssl: { type: "object", properties: { serial: text, method: text, status: certificateStatus } },
      status: hostStatus,
    },
  },
  HostInput: {
    type: "object",
    properties: {
      name: text,
      labels: { type: "object", additionalProperties: text },
      ssl: { type: "object", properties: { method: text, key: text } },
    },
  },
  Origin: { type: "object", properties: { server: text, status: originStatus } },
  Settings: { type: "object", properties: { enabled: { type: "boolean" }, days: { type: "integer" } } },
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const responds = (schema: object, example: unknown) => ({
  200: { description: "", content: { "application/json": { schema, example } } },
  404: { description: "", content: { "application/json": { schema: { type: "object" }, example: { error: "none" } } } },
});
const takes = (schema: object) => ({ required: true, content: { "application/json": { schema } } });
const inPath = (...names: string[]) => names.map((name) => ({ name, in: "path", required: true, schema: text }));

const first = { id: "h1", name: "a.test", status: "active", ssl: { serial: "1", method: "http", status: "active" } };
const fresh = { id: "h9", name: "b.test", status: "pending", ssl: { serial: "2", method: "http", status: "ordered" } };
const document = {
  openapi: "3.1.0",
  components: { schemas },
  paths: {
    "/hosts": {
      get: {
        "x-pagination": { style: "single", items: "hosts" },
        parameters: [query("ssl", { type: "integer" }), query("name", text)],
        responses: responds(
          { type: "object", properties: { hosts: { type: "array", items: ref("Host") } } },
          { hosts: [first] },
        ),
      },
      post: { requestBody: takes(ref("HostInput")), responses: responds(ref("Host"), fresh) },
    },
    "/hosts/{id}": {
      parameters: inPath("id"),
      get: { responses: responds(ref("Host"), first) },
      patch: { requestBody: takes(ref("HostInput")), responses: responds(ref("Host"), first) },
    },
    "/hosts/{id}/certificates/{certificate_id}": {
      parameters: inPath("id", "certificate_id"),
      put: { requestBody: takes(ref("HostInput")), responses: responds(ref("Host"), first) },
      delete: { responses: responds({ type: "object", properties: { id: text } }, { id: "c1" }) },
    },
    "/origin": {
      get: { responses: responds(ref("Origin"), { server: "o.test", status: "active" }) },
      put: {
        requestBody: takes(ref("Origin")),
        responses: responds(ref("Origin"), { server: "o.test", status: "deploying" }),
      },
    },
    "/settings": {
      get: { responses: responds(ref("Settings"), { enabled: false, days: 90 }) },
      post: { requestBody: takes(ref("Settings")), responses: responds(ref("Settings"), { enabled: true, days: 90 }) },
    },
    "/checks": {
      get: { responses: responds(ref("Settings"), { enabled: false, days: 90 }) },
      post: { requestBody: takes(ref("Settings")), responses: responds({ type: "object" }, { found: 1 }) },
    },
  },
};

const mocked = (options: object = {}): Promise<MockFetch> => createMockFetch(document, { stateful: true, ...options });

async function call(mock: MockFetch, request: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const [method = "", path = ""] = request.split(" ");
  const sent =
    body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await mock(`http://x${path}`, { method, ...sent });
  return { status: response.status, body: await response.json() };
}

test("a state in an object of a record advances beside that of the record", async () => {
  const mock = await mocked();
  const { id } = (await call(mock, "POST /hosts", { name: "new.test", ssl: { method: "txt" } })).body as { id: string };

  const moved = await mock.advance({ id });
  await mock.advance({ id });

  expect(moved.map(({ property, from, to }) => [property, from, to])).toEqual([
    ["status", "pending", "active"],
    ["ssl.status", "ordered", "issued"],
  ]);
  expect((await call(mock, `GET /hosts/${id}`)).body).toMatchObject({ status: "active", ssl: { status: "active" } });
});

test("an object of a request keeps what the server set in it, and shows nothing that only requests have", async () => {
  const mock = await mocked();

  const created = await call(mock, "POST /hosts", {
    name: "new.test",
    ssl: { method: "txt", key: "secret" },
    labels: { a: "b" },
  });
  const { id } = created.body as { id: string };
  const changed = await call(mock, `PATCH /hosts/${id}`, { ssl: { method: "email" } });

  expect(created.body).toMatchObject({ ssl: { serial: "2", method: "txt", status: "ordered" }, labels: { a: "b" } });
  expect(JSON.stringify(created.body)).not.toContain("secret");
  expect(changed.body).toMatchObject({ name: "new.test", ssl: { serial: "2", method: "email", status: "ordered" } });
});

test("a query parameter that is called like an object does not narrow the list", async () => {
  const mock = await mocked();

  expect((await call(mock, "GET /hosts?ssl=1")).body).toEqual({ hosts: [first] });
  expect((await call(mock, "GET /hosts?name=other")).body).toEqual({ hosts: [] });
});

test("parts of a record that nothing shows are replaced and deleted as the examples say", async () => {
  const mock = await mocked();

  expect(await call(mock, "PUT /hosts/h1/certificates/c1", { name: "a" })).toEqual({ status: 200, body: first });
  expect(await call(mock, "DELETE /hosts/h1/certificates/c1")).toEqual({ status: 200, body: { id: "c1" } });
  expect((await call(mock, "DELETE /hosts/none/certificates/c1")).status).toBe(404);
});

test("a single document enters the state that its PUT shows, and advances", async () => {
  const mock = await mocked();

  const before = await call(mock, "GET /origin");
  const written = await call(mock, "PUT /origin", { server: "new.test" });
  const moved = await mock.advance();

  expect(before.body).toEqual({ server: "o.test", status: "active" });
  expect(written.body).toEqual({ server: "new.test", status: "deploying" });
  expect(moved).toEqual([{ path: "/origin", id: "origin", property: "status", from: "deploying", to: "active" }]);
  expect((await call(mock, "GET /origin")).body).toEqual({ server: "new.test", status: "active" });
});

test("a single document settles by time", async () => {
  const mock = await mocked({ settleAfterMs: 1 });
  await call(mock, "PUT /origin", { server: "new.test" });

  await expect.poll(async () => (await call(mock, "GET /origin")).body).toMatchObject({ status: "active" });
});

test("a POST writes a document when it responds with it", async () => {
  const mock = await mocked();

  await call(mock, "POST /settings", { enabled: true });
  await call(mock, "POST /checks", { enabled: true });

  expect((await call(mock, "GET /settings")).body).toEqual({ enabled: true, days: 90 });
  expect((await call(mock, "GET /checks")).body).toEqual({ enabled: false, days: 90 });
});
