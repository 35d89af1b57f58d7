import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Mock, type OpenApiDocument, startMock } from "@certspec/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { atlas, clinic } from "./fixtures/atlas.ts";
import { type CorpusRequest, corpus } from "./fixtures/corpus.ts";
import { registry } from "./registry.ts";
import { placeAndCode, verdict } from "./verdict.ts";

// Requests that are right, wrong and hostile, against the documents that people use the mock with.

const provider = (name: string): OpenApiDocument =>
  JSON.parse(readFileSync(new URL(`../../${name}/src/generated/openapi.json`, import.meta.url), "utf8"));

let mock: Mock;
beforeAll(async () => {
  const documents = {
    cloudflare: provider("cloudflare"),
    infisical: provider("infisical"),
    numeral: provider("numeral"),
    registry,
    atlas,
    clinic,
  };
  mock = await startMock(documents, { items: 12, stateful: true, seed: "corpus", maxBodyBytes: 1_000_000 });
});
afterAll(() => mock.close());

test("the corpus has at least 120 requests, no two alike", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(120);
  expect(new Set(corpus.map((request) => JSON.stringify(request))).size).toBe(corpus.length);
});

test.each(corpus.map((request) => [request.what, request] as const))("%s", async (_, request) => {
  const earlier = mock.requests.length;

  const { status, headers, body } = await send(request);

  const violations = mock.requests.slice(earlier).flatMap((recorded) => recorded.violations);
  expect(verdict(status, violations)).toBe(request.expected);
  expect(violations.filter(({ on }) => on === "response")).toEqual([]);
  // Nothing of what was sent in a header comes back, and what was wrong can be read.
  expect(headers + body).not.toContain("geheimnis");
  const header = /^x-certspec-violations: (.*)$/im.exec(headers)?.[1] ?? "[]";
  expect(JSON.parse(header).map(placeAndCode)).toEqual(violations.map(placeAndCode));
});

test("after the corpus the mock still answers, and no connection is left", async () => {
  const { status } = await send({ what: "", expected: "200", document: "registry", request: "GET /zones/z/keys" });

  expect(status).toBe(200);
  // Closed on both sides, though the process has not heard of it at once.
  await expect.poll(() => process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap")).toEqual([]);
});

test("the corpus over and over leaves nothing in memory", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const all = corpus.filter(({ body = "" }) => body.length < 100_000);
  const heap = async (rounds: number): Promise<number> => {
    for (let round = 0; round < rounds; round += 1) {
      for (const request of all) await send(request);
      mock.reset();
    }
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = await heap(4);

  const after = await heap(8);

  // A kilobyte that each request left behind would be a megabyte.
  expect(after - before).toBeLessThan(1_000_000);
});

/** Send a request byte for byte, and wait for the whole answer. */
function send({
  document,
  request,
  headers = {},
  body = "",
}: CorpusRequest): Promise<{ status: number; headers: string; body: string }> {
  const { pathname, port } = new URL(mock.urls[document] ?? "");
  const [method = "", target = ""] = request.split(" ");
  const bytes = Buffer.from(body, "latin1");
  const all = {
    host: "127.0.0.1",
    connection: "close",
    authorization: "Bearer geheimnis",
    "content-length": String(bytes.length),
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}\r\n`]));
  const path = target.startsWith("/") ? pathname.replace(/\/$/, "") + target : target;
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), "127.0.0.1", () =>
      socket.write(
        Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n`, "latin1"), bytes]),
      ),
    );
    socket.setTimeout(20_000, () => socket.destroy(new Error("no answer")));
    socket.on("data", (chunk) => (answer += chunk.toString("latin1")));
    socket.on("close", () => {
      const [head = "", ...rest] = answer.split("\r\n\r\n");
      resolve({ status: Number(head.split(" ")[1]), headers: head, body: rest.join("\r\n\r\n") });
    });
    socket.on("error", reject);
  });
}
