import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { type CliRun, folderWith, runCli } from "./run-cli.ts";

const base = "https://api.acme.test/v1";
const secret = "hunter2-hunter2";
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const text = { type: "string" };

const spec = {
  openapi: "3.1.0",
  info: { title: "Requests", version: "1" },
  paths: {
    "/requests/{requestId}": {
      get: {
        operationId: "requests_get",
        parameters: [
          { in: "path", name: "requestId", required: true, schema: text },
          { in: "query", name: "view", schema: { type: "string", enum: ["full", "short"] } },
        ],
        responses: {
          200: { description: "OK", ...json({ $ref: "#/components/schemas/Request" }) },
          "4XX": { description: "Failed", ...json({ type: "object", properties: { message: text } }) },
        },
      },
    },
    "/requests/search": {
      post: {
        operationId: "requests_search",
        requestBody: json({ type: "object", properties: { text } }),
        responses: {
          200: { description: "OK", ...json({ type: "array", items: { $ref: "#/components/schemas/Request" } }) },
        },
      },
    },
  },
  components: {
    schemas: {
      Request: {
        type: "object",
        required: ["id", "status", "owner"],
        properties: {
          id: text,
          status: { $ref: "#/components/schemas/Status" },
          size: { type: "integer", maximum: 10 },
          labels: { type: "object", additionalProperties: text },
          anything: { type: "object" },
          owner: { oneOf: [{ $ref: "#/components/schemas/Person" }, { $ref: "#/components/schemas/Team" }] },
          until: { type: "string", format: "date-time" },
        },
      },
      Status: { type: "string", enum: ["pending", "issued"] },
      Person: { type: "object", required: ["email"], properties: { email: text } },
      Team: { type: "object", required: ["members"], properties: { members: { type: "array", items: text } } },
    },
  },
};

/** A call as a recording has it. */
function call(
  method: string,
  path: string,
  answer: unknown,
  more: { status?: number; sent?: unknown; type?: string } = {},
) {
  const { status = 200, sent, type = "application/json; charset=utf-8" } = more;
  const postData = sent === undefined ? {} : { postData: { mimeType: "application/json", text: JSON.stringify(sent) } };
  return {
    request: {
      method,
      url: path.startsWith("http") ? path : `${base}${path}`,
      headers: [{ name: "Authorization", value: secret }],
      ...postData,
    },
    response: {
      status,
      content: { mimeType: type, text: typeof answer === "string" ? answer : JSON.stringify(answer) },
    },
  };
}

const usual = { id: "1", status: "pending", owner: { email: "a@acme.test" } };
const get = (answer: object) => call("GET", "/requests/1", { ...usual, ...answer });

/** A workspace whose only source is a recording of some calls. */
function setUp(...entries: unknown[]) {
  const folder = folderWith({});
  for (const path of ["specs/acme", "packages/acme/src/generated"]) mkdirSync(join(folder, path), { recursive: true });
  const source = { name: "traffic", kind: "har", recording: "traffic.har", base, operations: ["requests_get"] };
  const upstream = { freshForDays: 30, sources: [source], unwatched: { requests_search: "Nobody calls it." } };
  const put = (file: string, content: string) => writeFileSync(join(folder, file), content);
  put("specs/acme/upstream.yaml", stringify(upstream));
  put("packages/acme/src/generated/openapi.json", JSON.stringify(spec));
  put("specs/acme/traffic.har", JSON.stringify({ log: { version: "1.2", entries } }));
  const run = (...args: string[]): Promise<CliRun> => runCli(folder, ...args);
  const lock = () => readFileSync(join(folder, "specs/acme/upstream.lock.json"), "utf8");
  return { run, put, lock };
}

/** What is open after a recording of some calls. */
async function openAfter(...entries: unknown[]): Promise<string[]> {
  const { run } = setUp(...entries);
  const fetched = await run("fetch");
  expect(fetched).toMatchObject({ code: 0, stderr: "" });
  const { stdout } = await run("status");
  return [...stdout.matchAll(/^ {4}\w+ +(.+?) {2}\S+$/gm)].map(([, sentence = ""]) => sentence);
}

test("a recording that shows nothing new leaves nothing open, whatever it lacks", async () => {
  expect(await openAfter(get({ size: 3, until: "tomorrow", labels: { a: "b" } }))).toEqual([]);
});

test.each<[string, object, string]>([
  ["a value", { status: "rejected" }, '`Status` may also be `"rejected"`.'],
  ["a property", { extra: 1 }, "Responses have `Request.extra`."],
  ["a property of an alternative", { owner: { members: [], lead: "a" } }, "Responses have `Team.lead`."],
  ["null", { id: null }, "`Request.id` may be null now."],
  ["a fraction", { size: 1.5 }, "`Request.size` may be a fraction."],
  ["another type", { id: 7 }, "`Request.id` can be integer or string, not only string."],
])("%s that is answered is new", async (_, answer, sentence) => {
  expect(await openAfter(get(answer), get({}))).toEqual([sentence]);
});

test("keys of a map, and of an object that documents nothing, are nothing new", async () => {
  expect(await openAfter(get({ labels: { x: "y", z: "z" }, anything: { a: 1 } }))).toEqual([]);
});

test("a status and a media type that are answered are new, but not one of a range", async () => {
  const calls = [
    call("GET", "/requests/1", { message: "no" }, { status: 404 }),
    call("GET", "/requests/1", "", { status: 202 }),
  ];

  expect(await openAfter(get({}), ...calls)).toEqual(["It may respond with 202."]);
  expect(await openAfter(call("GET", "/requests/1", "a,b", { type: "text/csv" }))).toEqual([
    "The response may be `text/csv`.",
  ]);
});

test("a query parameter counts when the call was taken, and not when it was rejected", async () => {
  const taken = call("GET", "/requests/1?deep=1&view=full", usual);
  const rejected = call("GET", "/requests/1?wide=1&view=huge", { message: "no" }, { status: 400 });

  expect(await openAfter(taken, rejected)).toEqual(["The query parameter `deep` can be sent."]);
});

test("a call counts for the path that says most about it, and those of other servers for none", async () => {
  const calls = [call("GET", "/requests/search", { ...usual, a: 1 }), call("POST", "/requests/search", [{ b: 1 }])];

  expect(await openAfter(get({}), calls[1], call("GET", "https://cdn.test/v1/requests/1", { c: 1 }))).toEqual([]);
  // No operation is called GET /requests/search, so it may be a request with the id "search".
  expect(await openAfter(calls[0])).toEqual(["Responses have `Request.a`."]);
});

test("nothing secret of a recording gets into the lock", async () => {
  const { run, lock } = setUp(
    get({ id: secret, labels: { [secret]: secret }, extra: secret }),
    call("GET", `/requests/1?token=${secret}`, usual),
  );

  await run("fetch");

  expect(lock()).toContain('"extra"');
  expect(lock()).not.toContain(secret);
});

test.each<[string, string | undefined, number, string, ...string[]]>([
  ["no recording", undefined, 40, "specs/acme/traffic.har: no such recording"],
  ["no JSON", "{", 41, "specs/acme/traffic.har: not valid JSON"],
  ["no HAR", "{}", 41, "log.entries is missing"],
  ["no entries", '{"log":{"entries":[]}}', 41, "this recording has no entries"],
  ["a wrong entry", '{"log":{"entries":[{}]}}', 41, "log.entries[0]: it has no request or no response"],
  [
    "a body that is cut off",
    JSON.stringify({ log: { entries: [call("GET", "/requests/1", '{"a":')] } }),
    41,
    "its body is not valid application/json",
  ],
  [
    "no call of an operation",
    JSON.stringify({ log: { entries: [call("GET", "/other", {})] } }),
    41,
    "it has no call of requests_get",
  ],
  ["too much", " ".repeat(5_000), 50, "it is larger than 4000 bytes", "--max-bytes", "4000"],
])("%s is a failure of its own", async (_, content, code, message, ...options) => {
  const { run, put, lock } = setUp(get({}));
  if (content !== undefined) put("specs/acme/traffic.har", content);
  else
    put(
      "specs/acme/upstream.yaml",
      stringify({
        freshForDays: 1,
        sources: [{ name: "a", kind: "har", recording: "none.har", base, operations: ["requests_get"] }],
        unwatched: { requests_search: "a" },
      }),
    );

  const failed = await run("fetch", "acme", ...options);

  expect([failed.code, failed.stderr]).toEqual([
    code,
    expect.stringContaining(message.replace("traffic", content === undefined ? "none" : "traffic")),
  ]);
  expect(lock).toThrow("ENOENT");
});

test("every operation has a source or a reason", async () => {
  const { run, put } = setUp(get({}));
  const source = {
    name: "traffic",
    kind: "har",
    recording: "traffic.har",
    base,
    operations: ["requests_get", "requests_put"],
  };
  put("specs/acme/upstream.yaml", stringify({ freshForDays: 30, sources: [source] }));

  const { code, stderr } = await run("fetch");

  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining("no source is asked about requests_search; name one, or the reason under unwatched"),
  ]);
  expect(stderr).toContain("the spec has no operation requests_put");
});
