import { connect } from "node:net";
import { type Mock, startMock } from "@certspec/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentOf, query } from "./document.ts";
import { verdict } from "./verdict.ts";

const document = documentOf(
  "/things/{id}",
  {
    parameters: [
      { name: "id", in: "path", required: true, style: "label", schema: { type: "integer" } },
      query("filter", { type: "object", properties: { a: { type: "string" } } }, { style: "deepObject" }),
      { name: "X-Tags", in: "header", schema: { type: "array", items: { type: "string" } } },
    ],
    requestBody: {
      content: {
        "application/json": { schema: { $ref: "#/components/schemas/Node" } },
        "multipart/form-data": { schema: { type: "object" } },
        "application/x-www-form-urlencoded": { schema: { type: "object" } },
      },
    },
  },
  {
    method: "post",
    servers: [{ url: "/v1" }],
    components: { schemas: { Node: { type: "object", properties: { child: { $ref: "#/components/schemas/Node" } } } } },
  },
);
const deep = `${'{"child":'.repeat(20_000)}{}${"}".repeat(20_000)}`;

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(document);
});
afterAll(() => mock.close());

/** Send a request as bytes, and read the status of the answer. */
function send(
  target: string,
  {
    headers = {},
    body = "",
    method = "POST",
  }: { headers?: Record<string, string>; body?: string | Buffer; method?: string } = {},
): Promise<number> {
  const bytes = Buffer.from(body);
  const lines = Object.entries({
    host: "127.0.0.1",
    connection: "close",
    "content-length": String(bytes.length),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1", () =>
      socket.write(Buffer.concat([Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n`), bytes])),
    );
    socket.on("data", (chunk) => (answer += chunk));
    socket.on("close", () => resolve(Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1])));
    socket.on("error", reject);
  });
}

const json = { "content-type": "application/json" };
const cases: [what: string, expected: number | string, target: string, init?: Parameters<typeof send>[1]][] = [
  ["a right request", 200, "/v1/things/.1"],
  ["a malformed percent sign in the path", "400 malformed-path", "/v1/things/%E0%A4%A"],
  ["half a percent sign in the path", "400 malformed-path", "/v1/things/%"],
  ["a malformed percent sign in the query", "400 malformed-query", "/v1/things/.1?a=%ZZ"],
  ["a label parameter without its dot", "400 unreadable-request", "/v1/things/1"],
  ["an empty path parameter", "400 unreadable-request", "/v1/things/"],
  ["a path of dots", "404 no-such-path", "/v1/../v1/things/.1"],
  ["two slashes", "404 outside-base-path", "//evil.example/v1/things/.1"],
  ["an asterisk", "404 outside-base-path", "*", { method: "OPTIONS" }],
  ["a whole URL, as a proxy's client sends it", 200, "http://evil.example/v1/things/.1"],
  ["a path of prototypes", "404 no-such-path", "/v1/__proto__/constructor"],
  ["a query of prototypes", 200, "/v1/things/.1?__proto__=1&constructor=2&toString"],
  ["a deep object of prototypes", 200, "/v1/things/.1?filter[__proto__][a]=1"],
  ["a deep object that is a scalar too", "422 query.filter style", "/v1/things/.1?filter[a]=1&filter[a][b]=2"],
  ["a query of ten thousand names", 200, `/v1/things/.1?${"a=1&".repeat(3000)}`],
  ["malformed JSON", "422 body json", "/v1/things/.1", { headers: json, body: '{"a":' }],
  [
    "JSON that is cut within a character",
    "422 body json",
    "/v1/things/.1",
    { headers: json, body: Buffer.from([0x22, 0xe2, 0x82]) },
  ],
  ["JSON of twenty thousand levels", "422 body depth", "/v1/things/.1", { headers: json, body: deep }],
  ["JSON with a prototype", 200, "/v1/things/.1", { headers: json, body: '{"__proto__":{"child":1}}' }],
  [
    "a content type that is none",
    "415 header.content-type 415",
    "/v1/things/.1",
    { headers: { "content-type": "garbage" }, body: "x" },
  ],
  [
    "a content type that the document does not have",
    "415 415",
    "/v1/things/.1",
    { headers: { "content-type": "text/html" }, body: "x" },
  ],
  [
    "a multipart body without boundary",
    "422 body form",
    "/v1/things/.1",
    { headers: { "content-type": "multipart/form-data" }, body: "--x--" },
  ],
  [
    "a multipart body that is cut",
    "422 body form",
    "/v1/things/.1",
    {
      headers: { "content-type": "multipart/form-data; boundary=x" },
      body: '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1',
    },
  ],
  [
    "a form with a malformed percent sign",
    "422 body form",
    "/v1/things/.1",
    { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "%zz=1" },
  ],
  [
    "a compressed body",
    "415 encoded-body",
    "/v1/things/.1",
    { headers: { ...json, "content-encoding": "gzip" }, body: Buffer.from([31, 139]) },
  ],
  ["an Accept header that is none", "400 unreadable-request", "/v1/things/.1", { headers: { accept: "garbage;=;" } }],
  ["a Prefer header of garbage", 200, "/v1/things/.1", { headers: { prefer: ';;=,="' } }],
  ["a header list of commas", 200, "/v1/things/.1", { headers: { "x-tags": ",,,," } }],
  ["a method that nobody has", "405 no-such-method", "/v1/things/.1", { method: "PROPFIND" }],
];

test.each(cases)("%s is answered with %s", async (_, expected, target, init) => {
  mock.reset();

  const status = await send(target, init);

  expect(
    verdict(
      status,
      mock.requests.flatMap(({ violations }) => violations),
    ),
  ).toBe(`${expected}`);
});

test("after all of these, and a client that hangs up, the mock still answers", async () => {
  const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
  socket.end("POST /v1/things/.1 HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\nabc");
  await new Promise((resolve) => socket.resume().on("close", resolve));

  expect(await send("/v1/things/.1")).toBe(200);
});
