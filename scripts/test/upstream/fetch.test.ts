import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { type CliRun, folderWith, runCli } from "./run-cli.ts";
import { pageOf, startUpstream, type Upstream } from "./upstream.ts";

const request = "GET /v1/requests/{requestId}";

/** The document of an operation that answers with a status of some values. */
function documentOf(values: readonly string[], more: object = {}): object {
  const status = { type: "string", enum: values };
  const schema = { type: "object", properties: { status, message: { type: "string", nullable: true }, ...more } };
  return {
    openapi: "3.0.3",
    info: { title: "Requests", version: "1" },
    paths: {
      "/v1/requests/{requestId}": {
        get: {
          operationId: "requests_get",
          parameters: [{ in: "path", name: "requestId", required: true, schema: { type: "string" } }],
          responses: { 200: { description: "OK", content: { "application/json": { schema } } } },
        },
      },
    },
  };
}

const three = documentOf(["pending", "issued", "failed"]);
const four = documentOf(["pending", "issued", "failed", "rejected"]);

/** An upstream that documents one operation on a page, and a workspace whose spec says the same. */
async function setUp(): Promise<{ upstream: Upstream; folder: string; run: (...args: string[]) => Promise<CliRun> }> {
  const upstream = await startUpstream();
  const [page, other] = [`${upstream.url}/docs/api/get.md`, `${upstream.url}/docs/api/list.md`];
  upstream.files = {
    "/docs/llms.txt": `# Docs\n- [Get](${page})\n- [List](${other})\n- [Guide](${upstream.url}/docs/guide.md)\n`,
    "/docs/api/get.md": pageOf(three, request),
    "/openapi.json": JSON.stringify(three),
  };
  const folder = folderWith({});
  mkdirSync(join(folder, "specs/acme"), { recursive: true });
  mkdirSync(join(folder, "packages/acme/src/generated"), { recursive: true });
  const source = {
    name: "docs",
    kind: "pages",
    index: `${upstream.url}/docs/llms.txt`,
    below: `${upstream.url}/docs/api/`,
    operations: { requests_get: page },
  };
  writeFileSync(join(folder, "specs/acme/upstream.yaml"), stringify({ freshForDays: 30, sources: [source] }));
  writeFileSync(join(folder, "packages/acme/src/generated/openapi.json"), JSON.stringify(three));
  return { upstream, folder, run: (...args) => runCli(folder, ...args) };
}

const day = new Date().toISOString().slice(0, 10);
const lockOf = (folder: string) => readFileSync(join(folder, "specs/acme/upstream.lock.json"), "utf8");

test("before the first fetch, status of all providers says so, and that of one is an error", async () => {
  const { run } = await setUp();

  expect(await run("status")).toMatchObject({
    code: 0,
    stdout: "acme: not fetched yet; `pnpm upstream fetch acme` writes its lock\n",
  });
  expect(await run("status", "acme")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("specs/acme/upstream.lock.json: it does not exist before the first fetch"),
  });
});

test("a fetch writes what upstream says to the lock", async () => {
  const { upstream, folder, run } = await setUp();

  const { code, stdout } = await run("fetch");

  expect([code, stdout]).toEqual([0, expect.stringMatching(/^acme: 1 operation, the first fetch; .*status.*\n$/)]);
  const lock = JSON.parse(lockOf(folder));
  expect(lock.operations.requests_get).toMatchObject({
    request,
    source: "docs",
    url: `${upstream.url}/docs/api/get.md`,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(lock.downloads[`${upstream.url}/docs/llms.txt`].pages).toHaveLength(2);
});

test("a second fetch asks for what has changed only, and leaves the lock as it is", async () => {
  const { upstream, folder, run } = await setUp();
  await run("fetch");
  const first = lockOf(folder);

  const { code, stdout } = await run("fetch", "acme");

  expect([code, stdout]).toEqual([0, "acme: 1 operation, nothing changed\n"]);
  expect(upstream.asked.at(-1)).toMatch(/^\/docs\/api\/get\.md if-none-match ".+"$/);
  expect(lockOf(folder)).toBe(first);
});

test("what is new upstream is open until the spec has it, and adopted then", async () => {
  const { upstream, folder, run } = await setUp();
  await run("fetch");
  const same = await run("status");
  upstream.files["/docs/api/get.md"] = pageOf(four, request);
  const fetched = await run("fetch");
  const open = await run("status");
  const local = await run("adopt", "acme");
  writeFileSync(join(folder, "packages/acme/src/generated/openapi.json"), JSON.stringify(four));
  const adopted = await run("status");

  expect([same.code, same.stdout]).toEqual([0, `acme: as upstream has it (1 operation, fetched on ${day})\n`]);
  expect(fetched.stdout).toBe("acme: 1 operation, changed: requests_get\n");
  expect(open.code).toBe(20);
  expect(open.stdout.split("\n")).toEqual([
    "acme: 1 new, 0 open, 0 apart on purpose",
    "",
    `New with the fetch of ${day}`,
    "  requests_get",
    expect.stringMatching(/^ {4}minor {2}`status` may also be `"rejected"`\. {2}response-enum-values-added-\w{8}$/),
    "           specs/acme/openapi.yaml:1  wire minor, types minor",
    "",
  ]);
  // No spec gets such an address as the source of a fact.
  expect([local.code, local.stderr]).toEqual([
    2,
    expect.stringContaining(`${upstream.url}/docs/api/get.md is an address of this machine`),
  ]);
  expect([adopted.code, adopted.stdout.split("\n")]).toEqual([
    0,
    [
      "acme: 0 new, 0 open, 0 apart on purpose, 1 adopted",
      "",
      "Adopted: the spec has these changes of upstream",
      "  requests_get",
      expect.stringContaining('`status` may also be `"rejected"`.'),
      expect.any(String),
      "",
    ],
  ]);
});

test("a change that was open before is not called new after the next fetch that finds nothing", async () => {
  const { upstream, folder, run } = await setUp();
  await run("fetch");
  upstream.files["/docs/api/get.md"] = pageOf(four, request);
  await run("fetch");
  const lock = JSON.parse(lockOf(folder));
  // As if the next fetch were on another day.
  lock.operations.requests_get.date = "2020-01-01";
  writeFileSync(join(folder, "specs/acme/upstream.lock.json"), JSON.stringify(lock));

  const { stdout } = await run("status");

  expect(stdout).toContain("acme: 0 new, 1 open, 0 apart on purpose\n\nOpen\n");
});

test("a change that the spec has in a third way is open, and not adopted", async () => {
  const { upstream, folder, run } = await setUp();
  await run("fetch");
  upstream.files["/docs/api/get.md"] = pageOf(
    documentOf(["pending", "issued", "failed"], { size: { type: "string" } }),
    request,
  );
  await run("fetch");
  const own = documentOf(["pending", "issued", "failed"], { size: { type: "integer" } });
  writeFileSync(join(folder, "packages/acme/src/generated/openapi.json"), JSON.stringify(own));

  const { stdout } = await run("status");

  expect(stdout).toContain("`size` is string instead of integer.");
  expect(stdout).not.toContain("Adopted");
});

test("the exit code of status is that of the highest level that is open", async () => {
  const { upstream, run } = await setUp();
  await run("fetch");
  // A text that becomes a number is major, a new value minor.
  upstream.files["/docs/api/get.md"] = pageOf(
    documentOf(["pending", "issued", "failed", "rejected"], { message: { type: "number" } }),
    request,
  );
  await run("fetch");

  const { code, stdout } = await run("status");

  expect([...stdout.matchAll(/^ {4}(\w+) {2}/gm)].map(([, level]) => level).sort()).toEqual(["major", "minor"]);
  expect(code).toBe(30);
});

test("a waiver covers a difference, and fails when it is not used or has expired", async () => {
  const { upstream, folder, run } = await setUp();
  upstream.files["/docs/api/get.md"] = pageOf(four, request);
  await run("fetch");
  const write = (expires: string, id: unknown = "response-enum-values-added-*") =>
    writeFileSync(
      join(folder, "specs/acme/upstream-waivers.yaml"),
      stringify([{ id, reason: "Not live.", evidence: "https://acme.test", expires }]),
    );

  write("2999-01-01");
  const explained = await run("status");
  write("2999-01-01", ["response-enum-values-added-*", "response-type-changed-1"]);
  const partly = await run("status");
  write("2999-01-01", ["response-enum-values-added-*", 7]);
  const wrong = await run("status");
  write("2020-01-01");
  const expired = await run("status");
  writeFileSync(join(folder, "packages/acme/src/generated/openapi.json"), JSON.stringify(four));
  write("2999-01-01");
  const unused = await run("status");

  expect([explained.code, explained.stdout]).toEqual([
    0,
    "acme: 0 new, 0 open, 1 apart on purpose\n\nApart on purpose\n  minor  response-enum-values-added-*  1 change: Not live.\n",
  ]);
  expect([partly.code, partly.stderr]).toEqual([
    46,
    expect.stringContaining("response-type-changed-1 covers nothing any more; remove it"),
  ]);
  expect(wrong.stderr).toContain("upstream-waivers.yaml: entry 1: expected a text under id");
  expect([expired.code, expired.stderr]).toEqual([46, expect.stringContaining("expired on 2020-01-01")]);
  expect([unused.code, unused.stderr]).toEqual([46, expect.stringContaining("covers nothing any more")]);
});

test("a waiver without a last day holds, and one for a place covers the changes in it only", async () => {
  const { upstream, folder, run } = await setUp();
  upstream.files["/docs/api/get.md"] = pageOf(four, request);
  await run("fetch");
  const inStatus = "operations/requests_get.yaml#/responses/200/content/application~1json/schema/properties/status";
  const write = (waiver: object) =>
    writeFileSync(
      join(folder, "specs/acme/upstream-waivers.yaml"),
      stringify([{ id: "response-*", reason: "Not live.", evidence: "https://acme.test", ...waiver }]),
    );

  write({ at: inStatus });
  const inside = await run("status");
  const table = await run("status", "--format", "markdown");
  write({ at: "operations/requests_*" });
  const anywhere = await run("status");
  write({ at: "schemas/Status.yaml" });
  const elsewhere = await run("status");
  write({ at: "" });
  const wrong = await run("status");

  expect([inside.code, anywhere.code]).toEqual([0, 0]);
  expect(table.stdout).toContain(`| minor | response-* at ${inStatus} | 1 | Not live. |\n`);
  expect([elsewhere.code, elsewhere.stderr]).toEqual([
    46,
    expect.stringContaining("response-* at schemas/Status.yaml covers nothing any more"),
  ]);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("entry 1: expected a text under at")]);
});

test("a stale lock fails", async () => {
  const { folder, run } = await setUp();
  await run("fetch");
  writeFileSync(
    join(folder, "specs/acme/upstream.lock.json"),
    lockOf(folder).replace(/"fetched": "[^"]+"/, '"fetched": "2020-01-01"'),
  );

  const { code, stderr } = await run("status");

  expect([code, stderr]).toEqual([45, expect.stringContaining("it was fetched on 2020-01-01")]);
});

const legacy = `# Old\n\n\`\`\`\`yaml ${request}\npaths:\n  path: /v1/requests/{requestId}\n  method: get\n\`\`\`\`\n`;
const dangling = documentOf(["a"], { more: { $ref: "5bd7c0aa-0000-4000-8000-000000000000" } });

test.each<[string, (upstream: Upstream) => void, number, string, ...string[]]>([
  ["a page without a fence", ({ files }) => (files["/docs/api/get.md"] = "# Nothing\n"), 41, "it has no fence"],
  ["a page in the legacy shape", ({ files }) => (files["/docs/api/get.md"] = legacy), 41, '"openapi" is missing'],
  [
    "a page that refers to what it does not have",
    ({ files }) => (files["/docs/api/get.md"] = pageOf(dangling, request)),
    41,
    "which is not on the page",
  ],
  [
    "a page whose fence names something else",
    ({ files }) => (files["/docs/api/get.md"] = pageOf(three, "POST /v1/other")),
    41,
    "its fence names POST /v1/other",
  ],
  ["a page that is gone", ({ files }) => (files["/docs/api/get.md"] = 404), 40, "it answered 404"],
  [
    "an index without the page of an operation",
    ({ files, url }) => (files["/docs/llms.txt"] = `${url}/docs/api/list.md ${url}/docs/api/more.md`),
    42,
    "the page of requests_get",
    "--accept-shorter-index",
  ],
  [
    "a shorter index",
    ({ files, url }) => (files["/docs/llms.txt"] = `${url}/docs/api/get.md`),
    43,
    "it lists 1 pages instead of 2, without",
  ],
  [
    "a page that has moved",
    ({ files }) => (files["/docs/api/get.md"] = "to /docs/api/other.md"),
    51,
    "it redirects to /docs/api/other.md",
  ],
  [
    "a page for people",
    ({ files, types }) => {
      files["/docs/api/get.md"] = "<html>";
      types["/docs/api/get.md"] = "text/html; charset=utf-8";
    },
    52,
    "it is text/html",
  ],
  ["a picture", ({ types }) => (types["/docs/llms.txt"] = "image/png"), 52, "it is image/png"],
  ["an empty index", ({ files }) => (files["/docs/llms.txt"] = "# Docs\n"), 41, "it lists no page of the API"],
  [
    "silence",
    ({ files }) => (files["/docs/llms.txt"] = "silence"),
    49,
    "it took longer than 0.3 s",
    "--timeout",
    "300",
  ],
  [
    "too much",
    ({ files }) => (files["/docs/api/get.md"] = "x".repeat(9_000)),
    50,
    "it is larger than 8000 bytes",
    "--max-bytes",
    "8000",
  ],
])("%s is a failure of its own, and the lock stays", async (_, spoil, code, message, ...options) => {
  const { upstream, folder, run } = await setUp();
  await run("fetch");
  const before = lockOf(folder);
  spoil(upstream);

  const failed = await run("fetch", "acme", ...options);

  expect([failed.code, failed.stderr]).toEqual([code, expect.stringContaining(message)]);
  expect(lockOf(folder)).toBe(before);
});

test("without a network, the error says that all else works", async () => {
  const { folder, run } = await setUp();
  const file = join(folder, "specs/acme/upstream.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:9"));

  const { code, stderr } = await run("fetch");

  expect(code).toBe(40);
  expect(stderr).toMatch(/cannot be reached .*fetch is the only step that needs a network/);
});

test("a document is read for our operations only, and all paths of one have to agree", async () => {
  const { upstream, folder, run } = await setUp();
  const paths = (account: object, zone: object) =>
    JSON.stringify({ ...three, paths: { "/a/{id}/x": account, "/z/{id}/x": zone, "/other": {} } });
  const item = (values: string[]) =>
    (documentOf(values) as { paths: Record<string, object> }).paths["/v1/requests/{requestId}"] ?? {};
  const source = {
    name: "published",
    kind: "document",
    url: `${upstream.url}/openapi.json`,
    operations: { requests_get: ["GET /a/{account}/x", "GET /z/{zone}/x"] },
  };
  writeFileSync(join(folder, "specs/acme/upstream.yaml"), stringify({ freshForDays: 30, sources: [source] }));

  upstream.files["/openapi.json"] = paths(item(["a"]), item(["a"]));
  const agreed = await run("fetch");
  const again = await run("fetch");
  upstream.files["/openapi.json"] = paths(item(["a"]), item(["a", "b"]));
  const differing = await run("fetch");
  upstream.files["/openapi.json"] = paths(item(["a"]), {});
  const vanished = await run("fetch");
  upstream.files["/openapi.json"] = "<html>";
  const page = await run("fetch");

  expect([agreed.code, again.code]).toEqual([0, 0]);
  expect(upstream.asked[1]).toMatch(/^\/openapi\.json if-none-match/);
  expect([differing.code, differing.stderr]).toEqual([44, expect.stringContaining('`status` may also be `"b"`')]);
  expect([vanished.code, vanished.stderr]).toEqual([
    42,
    expect.stringContaining("  GET /z/{zone}/x (requests_get); the last fetch found it"),
  ]);
  expect([page.code, page.stderr]).toEqual([41, expect.stringContaining("not an OpenAPI document")]);
});

test("two sources that disagree are a failure", async () => {
  const { upstream, folder, run } = await setUp();
  const file = join(folder, "specs/acme/upstream.yaml");
  const second = `  - { name: published, kind: document, url: "${upstream.url}/openapi.json", operations: { requests_get: "${request}" } }\n`;
  writeFileSync(file, readFileSync(file, "utf8") + second);

  const agreed = await run("fetch");
  upstream.files["/openapi.json"] = JSON.stringify(four);
  const differing = await run("fetch");

  expect(agreed.code).toBe(0);
  expect([differing.code, differing.stderr]).toEqual([44, expect.stringContaining("disagree")]);
});

test("a copy of a published document stands for its download", async () => {
  const { upstream, folder, run } = await setUp();
  const published = { name: "published", kind: "document", url: `${upstream.url}/openapi.json` };
  const operations = { requests_get: request };
  writeFileSync(
    join(folder, "specs/acme/upstream.yaml"),
    stringify({ freshForDays: 30, sources: [{ ...published, operations }] }),
  );
  writeFileSync(join(folder, "copy.json"), JSON.stringify(four));

  const fetched = await run("fetch", "--from", "published=copy.json", "acme");
  const unknown = await run("fetch", "acme", "--from", "docs=copy.json");
  const missing = await run("fetch", "acme", "--from", "published=none.json");
  const wrong = await run("fetch", "acme", "--from", "copy.json");

  expect([fetched.code, upstream.asked]).toEqual([0, []]);
  const { operations: locked, downloads } = JSON.parse(lockOf(folder));
  expect([locked.requests_get.url, downloads]).toEqual([published.url, { [published.url]: {} }]);
  expect(JSON.stringify(locked.requests_get.document)).toContain('"rejected"');
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("it has published")]);
  expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining("none.json: file not found")]);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("such as published=openapi.json")]);
});

test("a published document may be YAML, with anchors and merged keys", async () => {
  const { upstream, folder, run } = await setUp();
  const published = { name: "published", kind: "document", url: `${upstream.url}/openapi.yaml` };
  const sources = [{ ...published, operations: { requests_get: request } }];
  writeFileSync(join(folder, "specs/acme/upstream.yaml"), stringify({ freshForDays: 30, sources }));
  upstream.files["/openapi.yaml"] = stringify(three).replace(
    "type: object",
    "<<: { type: object } # such as a writer of YAML may leave",
  );

  const fetched = await run("fetch");
  const { stdout } = await run("status");
  upstream.files["/openapi.yaml"] = "paths: [";
  const broken = await run("fetch");

  expect([fetched.code, fetched.stderr]).toEqual([0, ""]);
  expect(stdout).toContain("as upstream has it");
  expect([broken.code, broken.stderr]).toEqual([41, expect.stringContaining("openapi.yaml: not valid YAML")]);
});

test("a document of several files says how to join them", async () => {
  const { folder, run } = await setUp();
  const published = { name: "published", kind: "document", url: "https://acme.test/openapi.yaml" };
  const sources = [{ ...published, operations: { requests_get: request } }];
  writeFileSync(join(folder, "specs/acme/upstream.yaml"), stringify({ freshForDays: 30, sources }));
  const paths = { "/v1/requests/{requestId}": { get: { $ref: "paths/get.yaml" } } };
  writeFileSync(join(folder, "copy.yaml"), stringify({ openapi: "3.1.0", paths }));

  const { code, stderr } = await run("fetch", "acme", "--from", "published=copy.yaml");

  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining('"paths/get.yaml" leads to another file; join the files'),
  ]);
});

test("a provider without sources is told which operations they have to name", async () => {
  const { folder, run } = await setUp();
  rmSync(join(folder, "specs/acme/upstream.yaml"));
  writeFileSync(join(folder, "specs/acme/openapi.yaml"), stringify(three));

  const { code, stderr } = await run("fetch", "acme");

  expect([code, stderr]).toEqual([2, expect.stringContaining("specs/acme/upstream.yaml: file not found")]);
  expect(stderr).toContain(`      requests_get: ["${request}"]\n`);
});

test("responses that upstream closes are no difference, and requests are one", async () => {
  const { upstream, folder, run } = await setUp();
  const published = { name: "published", kind: "document", url: `${upstream.url}/openapi.json` };
  const sources = [{ ...published, operations: { requests_get: request } }];
  writeFileSync(join(folder, "specs/acme/upstream.yaml"), stringify({ freshForDays: 30, sources }));
  const closed = JSON.stringify(three).replaceAll('"type":"object"', '"type":"object","additionalProperties":false');
  upstream.files["/openapi.json"] = closed;

  await run("fetch");
  const received = await run("status");
  const asBody = (text: string) =>
    text.replace('"responses":', '"requestBody":{"content":{"text/json":{"schema":{"type":"object"}}}},"responses":');
  writeFileSync(join(folder, "packages/acme/src/generated/openapi.json"), asBody(JSON.stringify(three)));
  upstream.files["/openapi.json"] = asBody(closed).replace(
    '"text/json":{"schema":{',
    '$&"additionalProperties":false,',
  );
  await run("fetch");
  const sent = await run("status");

  expect(received.stdout).toContain("as upstream has it");
  expect(sent.stdout).toContain("request-additional-properties-forbidden");
});

test("an adopted change has the names and the places of the spec", async () => {
  const { upstream, folder, run } = await setUp();
  const published = { name: "published", kind: "document", url: `${upstream.url}/openapi.json` };
  const sources = [{ ...published, operations: { requests_get: request } }];
  writeFileSync(join(folder, "specs/acme/upstream.yaml"), stringify({ freshForDays: 30, sources }));
  const named = (document: object, name: string) => {
    const text = JSON.stringify(document);
    const schema = /"schema":(\{"type":"object".*?\}\}\})/.exec(text)?.[1] ?? expect.fail("no schema");
    const referred = JSON.parse(text.replace(schema, `{"$ref":"#/components/schemas/${name}"}`));
    return JSON.stringify({ ...referred, components: { schemas: { [name]: JSON.parse(schema) } } });
  };
  mkdirSync(join(folder, "specs/acme/schemas"));
  writeFileSync(
    join(folder, "specs/acme/schemas/Request.yaml"),
    "type: object\nproperties:\n  status: { type: string }\n",
  );
  writeFileSync(join(folder, "packages/acme/src/generated/openapi.json"), named(four, "Request"));
  upstream.files["/openapi.json"] = named(three, "theirs");
  await run("fetch");
  upstream.files["/openapi.json"] = named(four, "theirs");
  await run("fetch");

  const { stdout } = await run("status");

  expect(stdout).toContain('`Request.status` may also be `"rejected"`.');
  expect(stdout).toContain("specs/acme/schemas/Request.yaml:3  wire minor");
});

test.each([
  ["null", "expected an object"],
  ['{"swagger":"2.0"}', "Swagger 2.0"],
])("a published document that is %s has a shape that is not known", async (text, says) => {
  const { upstream, folder, run } = await setUp();
  const published = { name: "published", kind: "document", url: `${upstream.url}/openapi.json` };
  const sources = [{ ...published, operations: { requests_get: request } }];
  writeFileSync(join(folder, "specs/acme/upstream.yaml"), stringify({ freshForDays: 30, sources }));
  upstream.files["/openapi.json"] = text;

  const { code, stderr } = await run("fetch");

  expect([code, stderr]).toEqual([41, expect.stringContaining(says)]);
});

test("an answer that nothing has changed, where nothing is known, is no redirect", async () => {
  const { upstream, run } = await setUp();
  upstream.files["/docs/llms.txt"] = 304;

  const { code, stderr } = await run("fetch");

  expect([code, stderr]).toEqual([40, expect.stringContaining("it answered 304, not modified, though nothing")]);
});

test("an index without the page of an operation says that the operation vanished, not that it is shorter", async () => {
  const { upstream, run } = await setUp();
  await run("fetch");
  upstream.files["/docs/llms.txt"] = `- ${upstream.url}/docs/api/list.md`;

  const { code, stderr } = await run("fetch");

  expect([code, stderr]).toEqual([42, expect.stringContaining("the page of requests_get")]);
});
