import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { type JudgingProxy, type RunProxyOptions, runProxy } from "../src/commands/run-proxy.ts";

const Thing = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "integer" }, secret: { type: "string", "x-sensitive": true } },
};
const json = (schema: object): object => ({ description: "", content: { "application/json": { schema } } });
const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  security: [{ key: [] }],
  paths: {
    "/things/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
      get: {
        operationId: "things_get",
        parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
        responses: {
          200: { ...json(Thing), headers: { "X-Total": { required: true, schema: { type: "integer" } } } },
          404: json({}),
        },
      },
      put: {
        operationId: "things_put",
        requestBody: { required: true, content: { "application/json": { schema: Thing } } },
        responses: { 200: json(Thing), 204: { description: "" } },
      },
    },
  },
  components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
};

let folder: string;
let lines: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "proxy-"));
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document, undefined, 1));
  lines = [];
  vi.spyOn(console, "log").mockImplementation((text) => void lines.push(String(text)));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function behind(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise((resolve) => void server.close(() => resolve()));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

async function start(to: string, options: Partial<RunProxyOptions> = {}): Promise<JudgingProxy> {
  const proxy = await runProxy({ document: join(folder, "openapi.json"), to, port: 0, host: "127.0.0.1", ...options });
  onTestFinished(async () => void (await proxy.close()));
  return proxy;
}

const headers = { "x-key": "k-secret" };
const right = { "content-type": "application/json", "x-total": "1" };

/** Ten servers that each break the document, and what the proxy says of it. */
const faults: [what: string, listener: RequestListener, said: string][] = [
  ["a wrong type", (_, outgoing) => outgoing.writeHead(200, right).end('{"id":"1"}'), "RES-BODY-INVALID"],
  ["a missing property", (_, outgoing) => outgoing.writeHead(200, right).end("{}"), "RES-BODY-INVALID"],
  ["JSON that is none", (_, outgoing) => outgoing.writeHead(200, right).end("{"), "RES-BODY-SYNTAX"],
  ["an undeclared status", (_, outgoing) => outgoing.writeHead(418, right).end("{}"), "RES-STATUS-UNDECLARED"],
  [
    "another media type",
    (_, outgoing) => outgoing.writeHead(200, { ...right, "content-type": "text/html" }).end("<p>"),
    "RES-",
  ],
  ["no media type", (_, outgoing) => outgoing.writeHead(200, { "x-total": "1" }).end('{"id":1}'), "RES-"],
  [
    "a missing header",
    (_, outgoing) => outgoing.writeHead(200, { "content-type": "application/json" }).end('{"id":1}'),
    "RES-HEADER-MISSING",
  ],
  [
    "a wrong header",
    (_, outgoing) => outgoing.writeHead(200, { ...right, "x-total": "many" }).end('{"id":1}'),
    "RES-HEADER-INVALID",
  ],
  ["no body", (_, outgoing) => outgoing.writeHead(200, right).end(), "RES-BODY-"],
  [
    "a wrong body that is compressed",
    (_, outgoing) => outgoing.writeHead(200, { ...right, "content-encoding": "gzip" }).end(gzipSync('{"id":null}')),
    "RES-BODY-INVALID",
  ],
];

test.each(faults)("a server that sends %s is told, and passes as it is", async (_, listener, said) => {
  const to = await behind(listener);
  const proxy = await start(to);
  const [direct, passed] = [
    await fetch(`${to}/things/1`, { headers }),
    await fetch(`${proxy.url}/things/1`, { headers }),
  ];

  expect(passed.status).toBe(direct.status);
  expect(await passed.text()).toBe(await direct.text());
  expect(await proxy.close()).toBe(false);
  expect(lines.join("\n")).toContain(said);
  expect(lines.join("\n")).not.toContain("k-secret");
});

test("with errors a wrong request gets a 422 and is not sent, a wrong response a 502", async () => {
  const seen: string[] = [];
  const to = await behind(({ url = "" }, outgoing) => {
    seen.push(url);
    outgoing.writeHead(200, right).end(url.includes("/2") ? '{"id":"x"}' : '{"id":1}');
  });
  const proxy = await start(to, { errors: true });
  const ask = async (path: string): Promise<[number, string]> => {
    const response = await fetch(proxy.url + path, { headers });
    return [response.status, await response.text()];
  };

  expect((await ask("/things/1"))[0]).toBe(200);
  const [status, problem] = await ask("/things/1?limit=many");
  expect([status, JSON.parse(problem).diagnostics[0].code]).toEqual([422, "REQ-QUERY-INVALID"]);
  const [answered, fault] = await ask("/things/2");
  expect([answered, JSON.parse(fault).diagnostics[0].code]).toEqual([502, "RES-BODY-INVALID"]);
  expect(seen).toEqual(["/v1/things/1", "/v1/things/2"]);
});

test("a thousand exchanges pass byte for byte: bodies of all kinds, in pieces, compressed, headers as they were written", async () => {
  const to = await behind((incoming, outgoing) => {
    const hash = createHash("sha256");
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk) => {
      hash.update(chunk);
      chunks.push(chunk);
    });
    incoming.on("end", () => {
      const body = Buffer.concat(chunks);
      const isCoded = incoming.headers["x-coded"] !== undefined;
      outgoing.writeHead(203, "Fine So Far", [
        ...[
          "X-Hash",
          hash.digest("hex"),
          "Set-Cookie",
          "a=1",
          "Set-Cookie",
          "b=2",
          "X-Case",
          "Kept",
          "X-Path",
          incoming.url ?? "",
        ],
        ...(isCoded ? ["Content-Encoding", "gzip"] : []),
      ]);
      const sent = isCoded ? gzipSync(body) : body;
      // In pieces, so that lengths are not known.
      outgoing.write(sent.subarray(0, sent.length / 2));
      outgoing.end(sent.subarray(sent.length / 2));
    });
  });
  const proxy = await start(to);
  const send = (index: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const body = randomBytes((index * 37) % 3000);
      const isCoded = index % 3 === 0;
      const asked = request(
        `${proxy.url}/a%2Fb;c?x=%20&n=${index}`,
        {
          method: "POST",
          headers: { ...(isCoded && { "X-Coded": "1" }), ...(index % 2 && { "content-length": body.length }) },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk) => chunks.push(chunk));
          response.on("end", () => {
            const received = Buffer.concat(chunks);
            const expected = isCoded ? gzipSync(body) : body;
            const isSame =
              received.equals(expected) &&
              response.headers["x-hash"] === createHash("sha256").update(body).digest("hex") &&
              response.headers["x-path"] === `/v1/a%2Fb;c?x=%20&n=${index}` &&
              response.headers["set-cookie"]?.join() === "a=1,b=2" &&
              response.rawHeaders.includes("X-Case") &&
              response.statusMessage === "Fine So Far";
            if (isSame) resolve();
            else reject(new Error(`exchange ${index} is not the same`));
          });
        },
      );
      asked.on("error", reject);
      asked.end(body);
    });

  for (let index = 0; index < 1000; index += 20)
    await Promise.all(Array.from({ length: 20 }, (_, each) => send(index + each)));

  await proxy.close();
  expect(lines).toHaveLength(1000);
}, 60_000);

test("a stream passes as it arrives, a large body whole, a redirect as it is", async () => {
  let finish = (): void => undefined;
  const large = randomBytes(12 * 2 ** 20);
  const to = await behind(({ url = "" }, outgoing) => {
    if (url === "/v1/large") return void outgoing.writeHead(200).end(large);
    if (url === "/v1/moved") return void outgoing.writeHead(302, { location: "https://elsewhere.example/x" }).end();
    outgoing.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
    finish = () => void outgoing.end("data: 2\n\n");
  });
  for (const errors of [false, true]) {
    const proxy = await start(to, { errors, document: withoutRequests() });
    const { body } = await fetch(`${proxy.url}/stream`);
    const reader = (body as ReadableStream<Uint8Array>).getReader();

    expect(new TextDecoder().decode((await reader.read()).value)).toBe("data: 1\n\n");
    finish();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("data: 2\n\n");
    expect(Buffer.from(await (await fetch(`${proxy.url}/large`)).arrayBuffer()).equals(large)).toBe(true);
    const moved = await fetch(`${proxy.url}/moved`, { redirect: "manual" });
    expect([moved.status, moved.headers.get("location")]).toEqual([302, "https://elsewhere.example/x"]);
  }
});

test("a client that hangs up ends the request at the server", async () => {
  const [ended, arrived] = [deferred(), deferred()];
  const to = await behind((_, outgoing) => {
    outgoing.on("close", () => ended.resolve());
    outgoing.writeHead(200, right).write("{");
    arrived.resolve();
  });
  const proxy = await start(to);
  const abort = new AbortController();
  const waiting = fetch(`${proxy.url}/things/1`, { headers, signal: abort.signal }).then((response) => response.text());
  await arrived.promise;

  abort.abort();

  await expect(waiting).rejects.toThrow("aborted");
  await expect(ended.promise).resolves.toBeUndefined();
});

test("a server that is not there, and one that breaks off, are told", async () => {
  const gone = await start("http://127.0.0.1:1");
  const broken = await start(
    await behind((_, outgoing) =>
      outgoing.writeHead(200, { ...right, "content-length": "9" }).write("{", () => outgoing.destroy()),
    ),
  );

  const response = await fetch(`${gone.url}/things/1`, { headers });
  expect([response.status, ((await response.json()) as { detail: string }).detail]).toEqual([
    502,
    expect.stringContaining("the server did not respond"),
  ]);
  await expect(fetch(`${broken.url}/things/1`, { headers }).then((each) => each.text())).rejects.toThrow();
});

test("the traffic is kept without secrets, and responses become examples to be reviewed", async () => {
  const to = await behind((_, outgoing) => outgoing.writeHead(200, right).end('{"id":7,"secret":"s3cret"}'));
  const [har, record] = [join(folder, "traffic.har"), join(folder, "overlay.json")];
  const proxy = await start(to, { har, record });

  for (const id of [7, 8]) await fetch(`${proxy.url}/things/${id}`, { headers });

  expect(await proxy.close()).toBe(true);
  const kept = readFileSync(har, "utf8");
  expect(JSON.parse(kept).log.entries).toHaveLength(2);
  expect(kept).not.toMatch(/k-secret|s3cret/);
  expect(JSON.parse(readFileSync(record, "utf8"))).toEqual({
    overlay: "1.0.0",
    info: { title: "Recorded examples, to be reviewed by a person", version: "1" },
    actions: [
      {
        target: "$['paths']['/things/{id}']['get']['responses']['200']['content']['application/json']",
        update: {
          examples: {
            recorded: {
              summary: "Recorded from things_get: review before use.",
              value: { id: 7, secret: "left-out" },
              "x-review": true,
            },
          },
        },
      },
    ],
  });
});

test("a URL that is none, and a port in use, are errors with what to give", async () => {
  await expect(start("staging.example.com")).rejects.toThrow(
    'Invalid --to "staging.example.com". Expected an http or https URL.',
  );
  const to = await behind(() => undefined);
  await expect(start(to, { port: Number(new URL(to).port) })).rejects.toThrow("choose another --port");
});

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** A document that nothing in these requests breaks. */
function withoutRequests(): string {
  const path = join(folder, "open.json");
  const any = { responses: { default: { description: "", content: { "*/*": {} } } } };
  const bare = { responses: { default: { description: "" } } };
  const paths = { "/stream": { get: any }, "/large": { get: any }, "/moved": { get: bare } };
  writeFileSync(path, JSON.stringify({ openapi: "3.1.0", info: { title: "a", version: "1" }, paths }));
  return path;
}
