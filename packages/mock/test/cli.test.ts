import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runCommandLine } from "../src/cli/run-command-line.ts";
import { documentOf, json, query } from "./document.ts";

// What is built, where Node cannot run the source.
const cli = fileURLToPath(new URL(process.features.typescript ? "../src/cli.ts" : "../dist/cli.js", import.meta.url));
const pets = documentOf(
  "/pets",
  { parameters: [query("page", { type: "integer" })], responses: { 200: json([]) } },
  { servers: [{ url: "https://example.com/v1" }] },
);

let folder: string;
const running = new Set<ChildProcess>();
const serving: (() => Promise<void>)[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "certspec-mock-"));
});
afterEach(async () => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
  for (const stop of serving.splice(0)) await stop();
  rmSync(folder, { recursive: true });
});

test("an installed package is served by its short name, and each request gets a line", async () => {
  install("node_modules/@certspec/pets");
  const mock = start("pets", "--port", "0");

  const [, url] = await mock.line(/^pets {2}(http:\/\/127\.0\.0\.1:\d+\/v1)$/m);
  await fetch(`${url}/pets`);
  await fetch(`${url}/pets?page=x`);
  await fetch(`${url}/cats`);

  await mock.line(/\/v1\/cats/);
  expect(
    mock
      .output()
      .replaceAll(/\d\d:\d\d:\d\d|\d+ ms/g, "#")
      .split("\n")
      .slice(1),
  ).toEqual([
    "# pets GET /v1/pets 200 thing_do # example",
    "# pets GET /v1/pets?page=… 422 thing_do # mock Request query parameter page must be integer",
    "# pets GET /v1/cats 404 - # mock the document has no path that matches /v1/cats",
    "",
  ]);
});

test.each(["SIGINT", "SIGTERM"] as const)("%s ends it with 0, also while a connection is open", async (signal) => {
  install("node_modules/@certspec/pets");
  const mock = start("pets", "--port", "0");
  const [, url] = await mock.line(/(http\S+)/);
  await fetch(`${url}/pets`);

  mock.kill(signal);

  expect(await mock.exit).toBe(0);
});

test("without names all installed documents are served, those of the workspace too", async () => {
  install("node_modules/@certspec/pets");
  install("packages/cats", "@certspec/cats");
  install("packages/mice", "@certspec/mice", { "./package.json": "./package.json" });
  install("packages/dogs", "@elsewhere/dogs");
  const mock = await run("--port", "0");

  expect(mock.output().match(/^\w+/gm)).toEqual(["cats", "pets"]);
});

test("packages are found from a folder below the project too", async () => {
  install("node_modules/@certspec/pets");
  write("deep/er/notes.txt", "");
  const home = folder;
  folder = join(home, "deep/er");
  const mock = await run("--port", "0");
  folder = home;

  expect(mock.output()).toMatch(/^pets {2}http:/);
});

test("files in JSON and YAML are served under their name, or their folder's", async () => {
  write("pets.json", JSON.stringify(pets));
  write(
    "shop/openapi.yaml",
    "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths:\n  /a:\n    get:\n      responses:\n        200: { description: Fine. }\n",
  );
  const mock = await run("pets.json", "./shop/openapi.yaml", "pets.json", "--port", "0");

  expect(mock.output().match(/^[\w-]+/gm)).toEqual(["pets", "shop", "pets-2"]);
});

test("--json prints one object per line, without headers and bodies", async () => {
  write("pets.json", JSON.stringify(pets));
  const mock = await run("pets.json", "--port", "0", "--json");
  const [, url] = await mock.line(/"url":"([^"]+)"/);

  await fetch(`${url}/pets?key=secret`, { headers: { authorization: "Bearer secret" } });

  await mock.line(/"event":"request".*\n/);
  const [listening, request] = mock
    .output()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(listening).toEqual({ event: "listening", name: "pets", url });
  expect(request).toEqual({
    event: "request",
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    name: "pets",
    method: "GET",
    path: "/v1/pets?key=…",
    status: 200,
    operationId: "thing_do",
    durationMs: expect.any(Number),
    source: "example",
    violations: [],
  });
});

test("--quiet prints no requests", async () => {
  write("pets.json", JSON.stringify(pets));
  const mock = await run("pets.json", "--port", "0", "--quiet");
  const [, url] = await mock.line(/(http\S+)/);

  await fetch(`${url}/pets`);
  await mock.stop();

  expect(mock.output()).toBe(`pets  ${url}\n`);
});

test("--watch reads a document again, its other files too, and serves the old one while the new one is wrong", async () => {
  const response = (example: unknown): object => ({ content: { "application/json": { example } } });
  write("one.json", JSON.stringify({ description: "", ...response("one") }));
  write("pets.json", JSON.stringify(documentOf("/pets", { responses: { 200: { $ref: "one.json" } } })));
  const mock = start("pets.json", "--port", "0", "--watch", "--quiet");
  const [, url] = await mock.line(/(http\S+)/);
  const answer = async (path = "/pets"): Promise<string> => (await fetch(url + path)).text();

  expect(await answer()).toBe('"one"');
  write("one.json", JSON.stringify({ description: "", ...response("two") }));
  await expect.poll(() => answer(), { timeout: 10_000 }).toBe('"two"');
  write("pets.json", "{");
  await expect
    .poll(() => mock.errors(), { timeout: 10_000 })
    .toContain("Still serving the previous version of pets:\npets.json");
  expect(await answer()).toBe('"two"');
  write(
    "pets.json",
    JSON.stringify(documentOf("/cats", { responses: { 200: json(3) } }, { servers: [{ url: "/v2" }] })),
  );
  await expect.poll(() => mock.output(), { timeout: 10_000 }).toContain("/v2  reloaded");
  expect(await answer("/v2/cats")).toBe("3");
  expect(JSON.parse(await answer("/pets"))).toMatchObject({ status: 404 });
});

test("a signal ends it while it reads a document", async () => {
  const item = { get: { responses: { 200: json({ ok: true }) } } };
  const paths = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`/a${index}`, item]));
  write("large.json", JSON.stringify({ openapi: "3.1.0", info: { title: "a", version: "1" }, paths }));
  const mock = start("large.json", "--port", "0");
  // Until it reads: it has been running for a moment, and listens nowhere.
  await new Promise((resolve) => setTimeout(resolve, 700));

  mock.kill("SIGTERM");

  await mock.exit;
  expect(mock.output()).toBe("");
});

test("what is wrong with a document is warned of, --strict rejects it", async () => {
  const wrong = { ...pets, paths: { ...pets.paths, "/cats/{id}": { get: { responses: { 200: json(1) } } } } };
  write("pets.json", JSON.stringify(wrong));
  const mock = await run("pets.json", "--port", "0");
  const strict = await run("pets.json", "--port", "0", "--strict");

  expect(mock.errors()).toMatch(
    /^certspec-mock: warning: pets\.json:1:\d+: #\/paths\/~1cats~1\{id\}\/get: \{id\} is not declared/,
  );
  expect(mock.errors()).toContain("left out, because of these: GET /cats/{id}");
  expect(mock.output()).toMatch(/^pets {2}http/);
  expect(strict.code).toBe(1);
});

test("--show-query prints the values of queries", async () => {
  write("pets.json", JSON.stringify(pets));
  const mock = await run("pets.json", "--port", "0", "--show-query");
  const [, url] = await mock.line(/(http\S+)/);

  await fetch(`${url}/pets?page=2&a=b=c`);

  expect((await mock.line(/GET \S+ 200/))[0]).toBe("GET /v1/pets?page=2&a=b=c 200");
});

test("pages of --cors may call it, others not, and its names are those of --allow-host", async () => {
  write("pets.json", JSON.stringify(pets));
  const origins = ["--cors", "https://a.example", "--cors", "https://b.example"];
  const mock = await run("pets.json", "--port", "0", ...origins, "--allow-host", "mock", "--allow-host", "api");
  const [, url] = await mock.line(/(http\S+)/);
  const closed = await run("pets.json", "--port", "0", "--no-cors");
  const [, closedUrl] = await closed.line(/(http\S+)/);
  const preflightOf = async (address: string | undefined, origin: string): Promise<number> => {
    const headers = { origin, "access-control-request-method": "GET" };
    return (await fetch(`${address}/pets`, { method: "OPTIONS", headers })).status;
  };

  expect(await preflightOf(url, "https://a.example")).toBe(204);
  expect(await preflightOf(url, "https://b.example")).toBe(204);
  expect(await preflightOf(url, "https://c.example")).toBe(403);
  expect(await preflightOf(url, "http://localhost")).toBe(204);
  expect(await preflightOf(closedUrl, "http://localhost")).toBe(403);
  const statusFor = (host: string): Promise<unknown> =>
    new Promise((resolve) => get(`${url}/pets`, { headers: { host } }, ({ statusCode }) => resolve(statusCode)));
  expect(await Promise.all(["mock", "api:1", "web"].map(statusFor))).toEqual([200, 200, 403]);
});

test("lists have as many things as --items says, and --stateful remembers", async () => {
  const registry = fileURLToPath(new URL("fixtures/registry.yaml", import.meta.url));
  const mock = await run(registry, "--port", "0", "--items", "7", "--stateful", "--seed", "a", "--settle-after", "0");
  const [, url] = await mock.line(/(http\S+)/);
  const headers = { "content-type": "application/json" };

  const created = await fetch(`${url}/zones/z/keys`, { method: "POST", headers, body: '{"name":"Mine"}' });
  const { info } = (await (await fetch(`${url}/zones/z/keys`)).json()) as { info: object };

  expect(await created.json()).toMatchObject({ result: { name: "Mine", created_at: "2026-01-01T00:00:01Z" } });
  expect(info).toMatchObject({ total: 8 });
});

test("--latency is waited for, and a fault is printed", async () => {
  write("pets.json", JSON.stringify(pets));
  const mock = await run("pets.json", "--port", "0", "--latency", "60..80");
  const [, url] = await mock.line(/(http\S+)/);
  const before = performance.now();

  await fetch(`${url}/pets`, { headers: { prefer: "fault=html" } });

  expect(performance.now() - before).toBeGreaterThanOrEqual(58);
  await mock.line(/ pets GET \/v1\/pets 502 thing_do \d+ ms fault fault=html$/m);
});

test.each([
  [["--items", "many"], "Expected a whole number from 0 to 100000."],
  [["--items", "-1"], "Expected a whole number from 0 to 100000."],
  [["--latency", "200..50"], "Expected milliseconds such as 100, or a range such as 50..200, up to 600000."],
  [["--latency", "soon"], "Expected milliseconds such as 100, or a range such as 50..200, up to 600000."],
  [["--settle-after", "50"], "--settle-after needs --stateful"],
  [["--colour"], "unknown option '--colour'"],
])("%j ends it with 1 and says what it takes", async (args, message) => {
  write("pets.json", JSON.stringify(pets));
  const refused = await run("pets.json", ...args);

  expect(refused.code).toBe(1);
  expect(refused.errors()).toContain(message);
  expect(refused.output()).toBe("");
});

test("a document that is not valid is refused with the line", async () => {
  write("wrong.json", JSON.stringify(documentOf("/a", { security: [{ token: [] }] }), undefined, 2));
  write("wrong.yaml", "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n        20: { description: Odd. }\n");

  for (const [file, place] of [
    ["wrong.json", "9:14"],
    ["wrong.yaml", "6:13"],
  ] as const) {
    const refused = await run(file);
    expect(refused.code).toBe(1);
    expect(refused.errors()).toContain(`certspec-mock: ${file}:${place}: #/paths/~1a/get`);
  }
});

test("a control character in a request does not reach the terminal", async () => {
  write(
    "pets.json",
    JSON.stringify(
      documentOf(
        "/pets",
        { requestBody: { content: { "application/json": { schema: { additionalProperties: false } } } } },
        { method: "post" },
      ),
    ),
  );
  const mock = await run("pets.json", "--port", "0");
  const [, url] = await mock.line(/(http\S+)/);

  await fetch(`${url}/pets`, {
    method: "POST",
    body: JSON.stringify({ "\u001b[2J\n": 1 }),
    headers: { "content-type": "application/json" },
  });

  await mock.line(/422/);
  expect(mock.output()).toMatch(/found '\uFFFD\[2J\uFFFD'\n$/);
});

test.each([
  [
    "a package that is not installed",
    ["pets"],
    "@certspec/pets is not installed: npm install @certspec/pets, " +
      "or without a project: npx -y -p @certspec/mock -p @certspec/pets certspec-mock pets",
  ],
  [
    "packages that are not installed",
    ["--seed", "Bob's", "bare", "@acme/api", "./many.yaml", "pets"],
    "@acme/api and @certspec/pets are not installed: npm install @acme/api @certspec/pets, or without a project: " +
      "npx -y -p @certspec/mock -p @acme/api -p @certspec/pets " +
      String.raw`certspec-mock --seed 'Bob'\''s' bare @acme/api ./many.yaml pets`,
  ],
  [
    "a package without a document",
    ["bare"],
    "@certspec/bare has no openapi.json; give the path of an OpenAPI file instead",
  ],
  ["a folder", ["node_modules"], "node_modules is a folder; give the path of an OpenAPI file in it"],
  ["a folder's path", ["./node_modules/"], "./node_modules/ is a folder; give the path of an OpenAPI file in it"],
  ...["-", "my api", ""].map((name): [string, string[], string] => [
    `the name "${name}", which no package has,`,
    [name],
    `"${name}" is neither a file, a URL nor a package; give an OpenAPI file such as openapi.yaml`,
  ]),
  ["a file that is not there", ["nowhere.json"], "nowhere.json: file not found"],
  ["JSON that is none", ["bad.json"], "bad.json:2:3: is not valid JSON"],
  ["JSON that is none behind a byte order mark", ["marked.json"], "marked.json:1:2: is not valid JSON"],
  ["JSON whose fault Node gives no place", ["odd.json"], "odd.json: is not valid JSON"],
  [
    "YAML that is none",
    ["bad.yaml"],
    "bad.yaml:2:4: is not valid YAML: Nested mappings are not allowed in compact mappings",
  ],
  ["a document whose other file is not there", ["many.yaml"], "many.yaml: a $ref leads to a.yaml: file not found"],
  [
    "a file that is no OpenAPI",
    ["none.yaml"],
    "none.yaml:1:1: is not an OpenAPI 3 document; its root must contain `openapi: 3.x`",
  ],
  [
    "a file of another kind",
    ["notes.md"],
    "notes.md is neither JSON nor YAML; give an OpenAPI file that ends in .json, .yaml or .yml",
  ],
])("%s ends it with 1 and one line on what to do", async (_, names, message) => {
  install("node_modules/@certspec/bare", "@certspec/bare", { "./package.json": "./package.json" });
  write("bad.json", "{\n  x }");
  write("marked.json", "\uFEFF{x}");
  write("odd.json", "[tru at position 3");
  write("bad.yaml", "a: 1\nb: c: 2\n");
  write("many.yaml", "openapi: 3.1.0\npaths: { /a: { $ref: ./a.yaml } }\n");
  write("none.yaml", "just a text\n");
  write("notes.md", "# Notes\n");
  const refused = await run(...names);

  expect(refused.code).toBe(1);
  expect(refused.errors()).toBe(`certspec-mock: ${message}\n`);
  expect(refused.output()).toBe("");
});

test("each fault of a document has its line", async () => {
  write("two.yaml", "openapi: 3.1.0\npaths:\n  a: {}\n  /b/{id}:\n    get: {}\n");
  const refused = await run("two.yaml");

  expect(refused.code).toBe(1);
  expect(refused.errors().trimEnd().split("\n")).toEqual([
    "certspec-mock: two.yaml:3:6: #/paths/a: a path must begin with a slash",
    "two.yaml:5:10: #/paths/~1b~1{id}/get: {id} is not declared; add a parameter with in: path",
  ]);
});

test("with nothing installed and nothing named it says what to give", async () => {
  const refused = await run();

  expect(refused.code).toBe(1);
  expect(refused.errors()).toBe(
    "certspec-mock: nothing to serve: no package with a document is installed here; " +
      "give an OpenAPI file, or a name such as cloudflare\n",
  );
});

test("a port in use ends it with 1 and one line", async () => {
  write("pets.json", JSON.stringify(pets));
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;

  const mock = await run("pets.json", "--port", String(port));

  expect(mock.code).toBe(1);
  expect(mock.errors()).toBe(
    `certspec-mock: port ${port}, wanted for pets, is in use; choose another port, or 0 for a free one\n`,
  );
  await new Promise((resolve) => other.close(resolve));
});

test("an address that others may reach gets a warning, a loopback address none", async () => {
  write("pets.json", JSON.stringify(pets));

  const open = await run("pets.json", "--port", "0", "--host", "0.0.0.0");
  const closed = await run("pets.json", "--port", "0", "--host", "localhost");

  expect(open.output()).toMatch(/^pets {2}http:\/\/127\.0\.0\.1:\d+\/v1\n$/);
  expect(open.errors()).toBe("certspec-mock: warning: Other machines may be able to reach 0.0.0.0\n");
  expect(closed.output()).toMatch(/^pets {2}http:\/\/localhost:\d+\/v1\n$/);
  expect(closed.errors()).toBe("");
});

test("a port that is no number ends it with 1", async () => {
  const mock = start("pets", "--port", "many");

  expect(await mock.exit).toBe(1);
  expect(mock.errors()).toContain("Expected a port from 0 to 65535.");
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function install(
  path: string,
  name = path.replace("node_modules/", ""),
  exports: object = { "./openapi.json": "./generated/openapi.json" },
): void {
  write(join(path, "package.json"), JSON.stringify({ name, version: "1.0.0", exports }));
  write(join(path, "generated/openapi.json"), JSON.stringify(pets));
}

/** A run of the command line, and what it has printed so far. */
interface Run {
  output: () => string;
  errors: () => string;
  /** Waits until it has printed something. */
  line: (pattern: RegExp) => Promise<RegExpExecArray>;
}

/** Runs the command line in this process, which loads nothing anew; what it serves ends with the test. */
async function run(...args: string[]): Promise<Run & { code: number; stop: () => Promise<void> }> {
  const printed = { output: "", errors: "" };
  const add = (name: keyof typeof printed) => (text: unknown) => {
    printed[name] += text;
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(add("output"));
  vi.spyOn(process.stderr, "write").mockImplementation(add("errors"));
  vi.spyOn(console, "log").mockImplementation((text) => void add("output")(`${text}\n`));
  vi.spyOn(console, "error").mockImplementation((text) => void add("errors")(`${text}\n`));
  // What would end the process ends what it serves.
  const stops: (() => unknown)[] = [];
  vi.spyOn(process, "once").mockImplementation((_, listener) => {
    stops.push(listener);
    return process;
  });
  vi.spyOn(process.stdout, "on").mockReturnThis();
  const stop = async () => void (await stops[0]?.());
  const home = process.cwd();
  process.chdir(folder);
  try {
    const code = await runCommandLine(args);
    if (code === 0) serving.push(stop);
    const [output, errors] = [() => printed.output, () => printed.errors];
    return { code, output, errors, stop, line: lineIn(output, () => undefined) };
  } finally {
    process.chdir(home);
  }
}

/** Starts the command line as a process of its own. */
function start(...args: string[]): Run & { kill: (signal: NodeJS.Signals) => void; exit: Promise<number | null> } {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: folder,
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: "1" },
  });
  running.add(child);
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (errors += chunk));
  const exit = new Promise<number | null>((resolve) => child.on("close", resolve));
  const line = lineIn(
    () => output,
    () => {
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${errors}`);
    },
  );
  return { output: () => output, errors: () => errors, line, kill: (signal) => void child.kill(signal), exit };
}

function lineIn(output: () => string, requireRunning: () => void): Run["line"] {
  return async (pattern) => {
    for (;;) {
      const match = pattern.exec(output());
      if (match) return match;
      requireRunning();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
}
