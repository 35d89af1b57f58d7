import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { run } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "verify-server-"));
const file = join(folder, "openapi.json");
const Thing = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };
const json = (schema: object) => ({ "application/json": { schema } });
const refused = { description: "Refused.", content: json({ type: "object", required: ["error"] }) };
const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  security: [{ key: [] }],
  paths: {
    "/things": {
      get: {
        operationId: "things_list",
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1 } },
          {
            name: "filter",
            in: "query",
            required: true,
            style: "deepObject",
            example: { state: "new" },
            schema: Thing,
          },
        ],
        responses: {
          200: { description: "", content: json({ type: "array", items: Thing }) },
          400: refused,
          401: refused,
        },
      },
      post: {
        operationId: "things_create",
        requestBody: { required: true, content: json(Thing) },
        responses: { 201: { description: "", content: json(Thing) }, 400: refused, 401: refused },
      },
    },
    "/things/{id}": {
      get: {
        operationId: "things_get",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
        responses: { 200: { description: "", content: json(Thing) }, 400: refused, 401: refused },
      },
    },
  },
  components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
};

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const seen: string[] = [];
let server: Server;
let url: string;
let handle: Handler;

/** A server that rejects what is wrong. */
const strict: Handler = (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "", url);
  const limit = searchParams.get("limit");
  const isWrong =
    (limit !== null && !/^[1-9]\d*$/.test(limit)) ||
    (pathname === "/things" &&
      request.method === "GET" &&
      !/filter%5Bstate%5D|filter\[state\]/.test(request.url ?? "")) ||
    /\/things\/(?!\d+$)./.test(pathname);
  const status = request.headers["x-key"] === undefined ? 401 : isWrong ? 400 : 200;
  response.writeHead(status, { "content-type": "application/json" });
  response.end(status === 200 ? (pathname === "/things" ? "[]" : '{"id":1}') : '{"error":"rejected"}');
};

beforeAll(async () => {
  // Nothing but `state` is known to a filter, whatever its schema says.
  document.paths["/things"].get.parameters[1] = {
    ...document.paths["/things"].get.parameters[1],
    schema: { type: "object", required: ["state"], properties: { state: { type: "string" } } },
  } as never;
  writeFileSync(file, JSON.stringify(document, undefined, 2));
  server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  seen.length = 0;
  handle = strict;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const verify = (...more: string[]) =>
  run("verify", file, "--url", url, "--header", "X-Key: secret-key", "--rate", "1000", ...more);

test("a parameter in any style is written as its operation wants it", async () => {
  expect(await verify()).toEqual({
    status: 0,
    output: "2 exchanges checked, 0 of them with diagnostics\n",
    errors: "",
  });
  expect(seen).toEqual(["GET /things?filter%5Bstate%5D=new", "GET /things/1"]);
});

test("a connection that is dropped is reported, and the others are judged", async () => {
  handle = (request, response) =>
    request.url?.startsWith("/things?") ? request.socket.destroy() : strict(request, response);
  const har = join(folder, "dropped.har");

  const { status, output, errors } = await verify("--har", har);

  expect({ status, errors }).toEqual({ status: 1, errors: "" });
  expect(output).toMatch(
    /^GET \/things\n {2}there was no response: .+\n2 exchanges checked, 0 of them with diagnostics, 1 failed\n$/,
  );
  const { log } = JSON.parse(readFileSync(har, "utf8"));
  expect(log.entries.map(({ response }: { response: { status: number } }) => response.status)).toEqual([0, 200]);
});

test("a response without end is given up", async () => {
  handle = (request, response) => {
    if (!request.url?.startsWith("/things?")) return strict(request, response);
    response.writeHead(200, { "content-type": "application/json" });
    const chunk = Buffer.alloc(2 ** 20, " ");
    const more = (): void => void (response.destroyed || response.write(chunk, more));
    more();
  };

  const { status, output } = await verify();

  expect(status).toBe(1);
  expect(output).toContain("GET /things\n  the response is longer than 10 MiB\n");
  expect(output).toContain("2 exchanges checked, 0 of them with diagnostics, 1 failed");
});

test("operations without an operationId are called too, and a document of another version is rejected", async () => {
  const bare = join(folder, "bare.json");
  const { get } = document.paths["/things/{id}"];
  const { operationId: _, ...unnamed } = get;
  writeFileSync(bare, JSON.stringify({ ...document, paths: { "/things/{id}": { get: unnamed } } }));
  const old = join(folder, "old.json");
  writeFileSync(old, '{"swagger":"1.2","paths":{}}');

  expect(await run("verify", bare, "--url", url, "--header", "X-Key: secret-key")).toMatchObject({ status: 0 });
  expect(seen).toHaveLength(1);
  expect(await run("verify", old, "--url", url)).toMatchObject({
    status: 2,
    errors: expect.stringContaining("old.json: Swagger 1.2 cannot be served; expected 2.0, or OpenAPI 3"),
  });
});

test("a server that rejects what is wrong passes, and operations that write are left alone", async () => {
  const { status, output } = await verify("--negative");

  expect(output).toMatch(/^\d+ exchanges checked, 0 of them with diagnostics\n$/);
  expect(status).toBe(0);
  expect(seen.filter((line) => !line.startsWith("GET "))).toEqual([]);
  expect(seen.some((line) => line.includes("limit=-1") || line.includes("limit=0"))).toBe(true);
});

test("what a server accepts though it is wrong, and what it fails of, is reported by what is wrong", async () => {
  handle = (request, response) => {
    const isBroken = /limit=(?!\d)/.test(request.url ?? "");
    response.writeHead(isBroken ? 500 : 200, { "content-type": "application/json" });
    response.end(isBroken ? "{}" : request.url?.startsWith("/things/") ? '{"id":1}' : "[]");
  };

  const { status, output } = await verify("--negative");

  expect(status).toBe(1);
  expect(output).toMatch(/GET \/things 500\n {2}a server error in place of a rejection: query limit as /);
  expect(output).toContain("GET /things 200\n  accepted in place of a rejection: query filter left out\n");
  expect(output).toMatch(/GET \/things\/\{id\} 200\n {2}accepted in place of a rejection: path id as /);
  expect(output).toContain("accepted in place of a rejection: no credentials\n");
});

test("operations that write are sent what is wrong where one asks for it, and no secret gets into the recording", async () => {
  handle = (request, response) => {
    response.writeHead(400, { "content-type": "application/json" });
    response.end(JSON.stringify({ error: `not for ${request.headers["x-key"]}` }));
  };
  const har = join(folder, "negative.har");

  await verify("--negative-writes", "--har", har);

  expect(seen.filter((line) => line === "POST /things").length).toBeGreaterThan(2);
  const text = readFileSync(har, "utf8");
  expect(text).toContain("not for left-out");
  expect(text).not.toContain("secret-key");
});
