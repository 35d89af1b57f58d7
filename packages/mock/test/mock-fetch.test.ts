import { spawnSync } from "node:child_process";
import { createMockFetch, MockError, type MockFetch, prefer } from "@certspec/mock";
import { expect, test } from "vitest";
import { documentOf, json } from "./document.ts";

const at = (url: string, operationId: string): ReturnType<typeof documentOf> =>
  documentOf("/things", { operationId, responses: { 200: json({ from: operationId }) } }, { servers: [{ url }] });

test("one document answers at every address, below its base path", async () => {
  const mock = await createMockFetch(at("https://api.example.com/v1", "pets_list"));

  expect((await mock("https://api.example.com/v1/things")).status).toBe(200);
  expect((await mock(new URL("http://localhost/v1/things?a=1"))).status).toBe(200);
  expect((await mock(new Request("https://elsewhere.example/things"))).status).toBe(404);
  expect(mock.requests.map(({ path }) => path)).toEqual(["/v1/things", "/v1/things?a=1", "/things"]);
});

test("several documents answer at their own servers, the closest first", async () => {
  const mock = await createMockFetch({
    pets: at("https://api.example.com/v1", "pets_list"),
    cats: at("https://api.example.com/v1/cats", "cats_list"),
    files: documentOf("/files", { servers: [{ url: "https://files.example.com/v2" }] }),
    shops: documentOf(
      "/things",
      {},
      {
        servers: [{ url: "https://{region}.example.com", variables: { region: { default: "eu" } } }],
      },
    ),
  });
  const from = async (url: string): Promise<unknown> => ((await (await mock(url)).json()) as { from: string }).from;

  expect(await from("https://api.example.com/v1/things")).toBe("pets_list");
  expect(await from("https://api.example.com/v1/cats/things")).toBe("cats_list");
  expect((await mock("https://eu.example.com/things")).status).toBe(200);
  expect((await mock("https://files.example.com/v2/files")).status).toBe(200);
  await expect(mock("https://api.example.com/v10/things")).rejects.toMatchObject({
    message: "fetch failed",
    cause: expect.any(MockError),
  });
});

test("an answer is a Response as fetch gives it", async () => {
  const headers = { "X-Count": { schema: { type: "integer" }, example: 3 } };
  const mock = await createMockFetch(documentOf("/things", { responses: { 200: { ...json({ a: 1 }), headers } } }));

  const response = await mock("http://x/things");

  expect(response).toBeInstanceOf(Response);
  expect([response.ok, response.url, response.headers.get("x-count")]).toEqual([true, "http://x/things", "3"]);
  expect(await response.json()).toEqual({ a: 1 });
});

test("bodies of all kinds are read and judged", async () => {
  const schema = { type: "object", required: ["a"], properties: { a: { type: "string" } } };
  const content = { "application/json": { schema }, "multipart/form-data": { schema } };
  const mock = await createMockFetch(documentOf("/things", { requestBody: { content } }, { method: "post" }));
  const form = new FormData();
  form.set("a", "1");
  const post = async (init: RequestInit): Promise<number> =>
    (await mock("http://x/things", { method: "POST", ...init })).status;

  expect(await post({ body: form })).toBe(200);
  expect(await post({ body: '{"a":"1"}', headers: { "content-type": "application/json" } })).toBe(200);
  expect(await post({ body: "{}", headers: { "content-type": "application/json" } })).toBe(422);
});

test("a body above the limit gets a 413", async () => {
  const requestBody = { content: { "text/plain": {} } };
  const mock = await createMockFetch(documentOf("/things", { requestBody }, { method: "post" }), { maxBodyBytes: 3 });
  const post = (body: string): Promise<Response> => mock("http://x/things", { method: "POST", body });

  expect([(await post("abc")).status, (await post("abcd")).status]).toEqual([200, 413]);
  expect(mock.requests[1]).toMatchObject({ body: "", status: 413 });
});

test("an aborted call is rejected with its reason, before and while it waits", async () => {
  const mock = await createMockFetch(documentOf("/things", {}), { latencyMs: 60_000 });
  const controller = new AbortController();
  const waiting = mock("http://x/things", { signal: controller.signal });

  controller.abort(new Error("enough"));

  await expect(waiting).rejects.toThrow("enough");
  await expect(mock("http://x/things", { signal: controller.signal })).rejects.toThrow("enough");
});

test("HEAD is answered as GET is, without the body", async () => {
  const mock = await createMockFetch(documentOf("/things", { responses: { 200: json({ a: 1 }) } }));

  const response = await mock("http://x/things", { method: "HEAD" });

  expect([response.status, response.headers.get("content-length"), await response.text()]).toEqual([200, "7", ""]);
  expect(mock.requests).toMatchObject([{ method: "HEAD", operationId: "thing_do", violations: [] }]);
});

test("made-up answers depend on the seed of their mock, and on no other's", async () => {
  const schema = { type: "object", required: ["a"], properties: { a: { type: "integer" } } };
  const document = documentOf("/things", {
    responses: { 200: { description: "", content: { "application/json": { schema } } } },
  });
  const made = async (mock: MockFetch): Promise<string> =>
    (await mock("http://x/things", prefer({ dynamic: true }))).text();
  const [one, same, other] = await Promise.all([1, 1, undefined].map((seed) => createMockFetch(document, { seed })));
  if (!one || !same || !other) throw new Error("there are three");

  const first = [await made(one), await made(one)];
  const others = [await made(same), await made(other), await made(same), await made(other)];

  expect([others[0], others[2]]).toEqual(first);
  expect(new Set([...first, others[1], others[3]]).size).toBe(4);
  one.reset();
  expect(await made(one)).toBe(first[0]);
});

test("a script that waits for an answer, or for none, does not end before", () => {
  // What is built, where Node cannot run the source.
  const index = new URL(process.features.typescript ? "../src/index.ts" : "../dist/index.js", import.meta.url).href;
  const script = `
    import { createMockFetch, prefer } from ${JSON.stringify(index)};
    const document = { openapi: "3.1.0", paths: { "/a": { get: { responses: { 200: { description: "" } } } } } };
    const mock = await createMockFetch(document, { latencyMs: 50 });
    console.log((await mock("http://x/a")).status);
    const signal = AbortSignal.timeout(50);
    console.log(await mock("http://x/a", { signal, ...prefer({ fault: "stall" }) }).catch(({ name }) => name));
  `;

  const { stdout, status } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });

  expect([stdout, status]).toEqual(["200\nTimeoutError\n", 0]);
});

test("methods have case: fetch makes GET of get, and leaves patch as it is", async () => {
  const document = documentOf("/things", {}, { method: "patch" });
  const mock = await createMockFetch(document);

  expect((await mock("https://api.example.com/things", { method: "PATCH" })).status).toBe(200);
  expect((await mock("https://api.example.com/things", { method: "patch" })).status).toBe(405);
});
