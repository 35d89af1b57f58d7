import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { explainAll } from "../src/checker/codes/explain-code.ts";
import { run } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "contract-cli-"));
const file = join(folder, "openapi.json");
const text = { type: "string" };
const Thing = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "integer" },
    token: { ...text, "x-sensitive": true },
    other: { $ref: "#/components/schemas/Secret" },
  },
};
const answer = { 200: { description: "", content: { "application/json": { schema: Thing } } } };
const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  servers: [{ url: "https://things.example/v1" }],
  security: [{ key: [] }],
  paths: {
    "/things/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: text, example: "a/b" }],
      get: { operationId: "things_get", responses: answer },
      delete: { operationId: "things_delete", responses: { 204: { description: "" } } },
    },
  },
  components: {
    schemas: { Secret: { ...text, "x-sensitive": true } },
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
  },
};

const seen: string[] = [];
let server: Server;
let url: string;
let body = "{}";

beforeAll(async () => {
  writeFileSync(file, JSON.stringify(document, undefined, 2));
  server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers["x-key"]}`);
    response.setHeader("content-type", "application/json");
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

test("explain prints the page of a code, or of all", async () => {
  expect((await run("explain", "req-query-undeclared")).output).toContain("A query parameter is not declared.");
  expect((await run("explain", "--all")).output).toBe(explainAll());
  expect(await run("explain")).toMatchObject({
    status: 2,
    errors: "certspec-contract: Missing code. Pass a code such as REQ-QUERY-UNDECLARED, or --all.\n",
  });
  expect(await run("explain", "REQ-QUERY-UNDECLERED")).toEqual({
    status: 2,
    output: "",
    errors:
      "certspec-contract: Unknown code REQ-QUERY-UNDECLERED. Did you mean REQ-QUERY-UNDECLARED? `explain --all` explains all codes.\n",
  });
});

test("verify calls what only reads, with file and line where a response is wrong", async () => {
  body = '{"id":"1"}';
  seen.length = 0;

  const { status, output } = await run("verify", file, "--url", url, "--header", "X-Key: k1");

  expect(status).toBe(1);
  expect(output).toContain('GET /things/{id} 200\n  RES-BODY-INVALID body /id: expected integer, received "1"');
  const line =
    readFileSync(file, "utf8")
      .split("\n")
      .findIndex((each) => each.includes('"integer"')) + 1;
  expect(output).toContain(`at ${file}:${line}:`);
  expect(seen).toEqual(["GET /v1/things/a%2Fb k1"]);
});

test("verify keeps traffic without secrets, and check finds nothing wrong in it", async () => {
  body = '{"id":1,"token":"t1","other":"t2"}';
  const har = join(folder, "traffic.har");

  expect(await run("verify", file, "--url", url, "--header", "X-Key: k1", "--har", har)).toMatchObject({ status: 0 });

  expect(readFileSync(har, "utf8")).not.toMatch(/k1|t1|t2/);
  expect(await run("check", har, file, "--url", url)).toEqual({
    status: 0,
    output: "1 exchanges checked, 0 of them with diagnostics\n",
    errors: "",
  });
});

test("check says what is wrong with each exchange", async () => {
  const har = join(folder, "wrong.har");
  const request = {
    method: "GET",
    url: "https://things.example/v1/things/1?x=1",
    headers: [{ name: ":path", value: "/" }],
  };
  const response = { status: 404, headers: [], content: {} };
  writeFileSync(har, JSON.stringify({ log: { entries: [{ request, response }] } }));

  const { status, output } = await run("check", har, file, "--json");

  expect(status).toBe(1);
  const [{ exchange, diagnostics }] = JSON.parse(output) as [{ exchange: string; diagnostics: { code: string }[] }];
  expect(exchange).toBe("GET /v1/things/1 404");
  expect(diagnostics.map(({ code }) => code)).toEqual(["REQ-QUERY-UNDECLARED", "SEC-MISSING", "RES-STATUS-UNDECLARED"]);
});

/** A recording as browsers make it: calls of an API, and all the rest of a page. */
function recording(
  entries: readonly { url: string; method?: string; asks?: string; status?: number; text?: string }[],
): string {
  const har = join(folder, "browser.har");
  const written = entries.map(({ url: target, method = "GET", asks, status = 200, text }) => ({
    request: {
      method,
      url: target,
      headers:
        asks === undefined
          ? [{ name: "X-Key", value: "k1" }]
          : [{ name: "Access-Control-Request-Method", value: asks }],
      bodySize: 0,
    },
    response: {
      status,
      headers: [{ name: "content-type", value: "application/json" }],
      content: { size: 8, mimeType: "application/json", ...(text !== undefined && { text }) },
    },
  }));
  writeFileSync(har, JSON.stringify({ log: { entries: written } }));
  return har;
}

test("check counts apart what a browser records beside the calls of the API, and bodies that it leaves out", async () => {
  const call = { url: "https://things.example/v1/things/1" };
  const rest = [
    { url: "data:text/css,a" },
    { url: "wss://things.example/v1/live" },
    { url: "https://cdn.example/app.js" },
    { ...call, method: "OPTIONS", asks: "GET", status: 204 },
  ];

  expect(await run("check", recording([call, { ...call, text: '{"id":1}' }, ...rest]), file)).toEqual({
    status: 0,
    output:
      "2 exchanges checked, 0 of them with diagnostics\n2 left out: not over HTTP\n" +
      "1 left out: to other hosts (`--url` gives the base URL of the API)\n1 left out: preflights of a browser\n" +
      "1 body was not recorded, and not checked\n",
    errors: "",
  });
  expect(await run("check", recording([{ ...call, text: '{"id":"1"}' }, ...rest]), file)).toMatchObject({ status: 1 });
  expect(await run("check", recording(rest), file)).toMatchObject({ status: 1, errors: "" });
});

test("what commander rejects is a wrong use like any other", async () => {
  for (const parameters of [[], ["verify", file], ["no-such-command"], ["test"], ["test", file, "--runs", "many"]])
    expect(await run(...parameters)).toMatchObject({ status: 2, output: "" });
  expect(await run("--help")).toMatchObject({ status: 0, errors: "" });
});

test.each([
  [["verify", file, "--url", "things.example"], 'Invalid --url "things.example". Expected an http or https URL.'],
  [["verify", file, "--url", "http://127.0.0.1:9", "--rate", "0"], "Invalid --rate. Expected a number above 0."],
  [
    ["verify", file, "--url", "http://127.0.0.1:9", "--header", "X"],
    "Invalid --header. Expected a name, a colon and a value, such as 'Authorization: Bearer …'.",
  ],
  [["verify", file, "--url", "http://127.0.0.1:9/"], "there was no response"],
  [["verify", join(folder, "none.json"), "--url", "http://127.0.0.1:9"], "none.json: file not found"],
  [["check", join(folder, "none.har"), file], "none.har: file not found"],
  [["report", file], "is not a report of a contract suite; pass the .json files of its report directory"],
  [["test", join(folder, "none.json")], "none.json: file not found"],
  [["check", file, file], "is not a HAR file: expected log.entries to be a list"],
  ...[{}, null, { request: { method: "GET", url: "http://a", headers: [] }, response: { status: 200 } }].map(
    (entry, index): [string[], string] => {
      const har = join(folder, `entry-${index}.har`);
      writeFileSync(har, JSON.stringify({ log: { entries: [entry] } }));
      return [["check", har, file], `entry-${index}.har: log.entries[0] needs a request with method, url and headers`];
    },
  ),
])("wrong use %#: it says what to do", async (parameters, message) => {
  const { status, errors, output } = await run(...parameters);

  expect(status).toBe(2);
  expect(errors).toMatch(/^certspec-contract: /);
  expect(errors).toContain(message);
  expect(output).toBe("");
});
