import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { lockOperation } from "../../src/upstream/lock/lock-operation.ts";
import { folderWith, runCli } from "./run-cli.ts";

const url = "https://api.test/openapi.json";
const request = "GET /things/{id}";
const lockFile = "specs/acme/upstream.lock.json";

/** A document with components that have some names, and what else it says about one of them. */
function documentOf(name: (plain: string) => string, more: object = {}): object {
  const refer = (plain: string) => ({ $ref: `#/components/schemas/${name(plain)}` });
  const object = (properties: object) => ({ type: "object", properties, description: "Text.", example: {} });
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    security: [{ [name("token")]: [] }],
    paths: {
      "/things/{id}": {
        parameters: [{ $ref: `#/components/parameters/${name("id")}` }],
        get: {
          operationId: name("thing-get"),
          description: "Text.",
          tags: [name("things")],
          responses: { 200: { $ref: `#/components/responses/${name("thing")}` } },
        },
      },
    },
    components: {
      parameters: { [name("id")]: { in: "path", name: "id", required: true, schema: refer("id") } },
      responses: {
        [name("thing")]: {
          description: "OK",
          content: { "application/json": { schema: refer("thing"), example: {} } },
        },
      },
      schemas: {
        [name("id")]: { type: "string", maxLength: 36, title: name("Id") },
        [name("thing")]: object({
          id: refer("id"),
          parent: { anyOf: [refer("thing"), { type: "null" }] },
          part: refer("part"),
          description: { type: "string", ...more },
        }),
        [name("part")]: object({ "x-size": { type: "integer" }, twin: refer("twin") }),
        [name("twin")]: object({ "x-size": { type: "integer" }, twin: refer("part") }),
        [name("other")]: object({}),
      },
      securitySchemes: { [name("token")]: { type: "http", scheme: "bearer", description: "Text." } },
    },
  };
}

const plain = documentOf((name) => name);

test("the lock of an operation has no name of a component in it, and no text", () => {
  const { document } = lockOperation(plain, request, url);
  const renamed = lockOperation(
    documentOf((name) => `acme-v2_${name}`),
    request,
    url,
  );

  expect(renamed.document).toEqual(document);
  expect(JSON.stringify(document)).not.toMatch(/Text\.|example|thing-get|acme/);
  expect(Object.keys((document.components as { schemas: object }).schemas)).toHaveLength(3);
});

test("a fact that changes changes the lock, whatever the components are called", () => {
  const before = lockOperation(plain, request, url);
  const after = lockOperation(
    documentOf((name) => `b_${name}`, { maxLength: 5 }),
    request,
    url,
  );

  expect(after.hash).not.toBe(before.hash);
  expect(JSON.stringify(after.document)).toContain('"maxLength":5');
});

test("properties that are called like texts and extensions are facts", () => {
  const { document } = lockOperation(plain, request, url);

  expect(JSON.stringify(document)).toMatch(/"description":\{"type":"string"\}.*"x-size":\{"type":"integer"\}/);
});

test("names that a discriminator has on the wire are facts", () => {
  const told = (cat: string): object => {
    const shape = { type: "object", properties: { kind: { type: "string" } } };
    const oneOf = [{ $ref: `#/components/schemas/${cat}` }, { $ref: "#/components/schemas/Dog" }];
    const schema = { oneOf, discriminator: { propertyName: "kind" } };
    return {
      openapi: "3.1.0",
      paths: { "/pets": { get: { responses: { 200: { content: { "application/json": { schema } } } } } } },
      components: { schemas: { [cat]: { ...shape, required: ["kind"] }, Dog: shape } },
    };
  };
  const of = (cat: string) => lockOperation(told(cat), "GET /pets", url);

  expect(of("Cat").hash).not.toBe(of("Kitty").hash);
  expect(JSON.stringify(of("Cat").document)).toMatch(/"mapping":\{"Cat":"#\/components\/schemas\/[^"]+","Dog":/);
});

test("security schemes of one kind keep their names, and others do not", () => {
  const two = plain as { components: { securitySchemes: object } };
  const bearer = { type: "http", scheme: "bearer" };
  const both = { ...two, components: { ...two.components, securitySchemes: { token: bearer, other: bearer } } };

  expect(JSON.stringify(lockOperation(plain, request, url).document)).toContain('"security":[{"http-bearer":[]}]');
  expect(JSON.stringify(lockOperation(both, request, url).document)).toContain('"security":[{"token":[]}]');
});

/** A workspace whose spec has some operations, and a copy of the document that upstream publishes. */
function setUp(source: object = {}, document: object = plain) {
  const folder = folderWith({ "copy.json": JSON.stringify(document) });
  mkdirSync(join(folder, "specs/acme"), { recursive: true });
  mkdirSync(join(folder, "packages/acme/src/generated"), { recursive: true });
  const published = { name: "published", kind: "document", url, operations: { "thing-get": request }, ...source };
  writeFileSync(join(folder, "specs/acme/upstream.yaml"), stringify({ freshForDays: 30, sources: [published] }));
  writeFileSync(join(folder, "packages/acme/src/generated/openapi.json"), JSON.stringify(plain));
  const fetch = () => runCli(folder, "fetch", "acme", "--from", "published=copy.json");
  return { folder, fetch, status: () => runCli(folder, "status") };
}

test("components that are renamed upstream, and nothing else, change neither the lock nor the status", async () => {
  const { folder, fetch, status } = setUp();
  await fetch();
  const lock = readFileSync(join(folder, lockFile), "utf8");
  writeFileSync(join(folder, "copy.json"), JSON.stringify(documentOf((name) => `${name}-2`)));

  const fetched = await fetch();
  const { code, stdout } = await status();

  expect(fetched.stdout).toBe("acme: 1 operation, nothing changed\n");
  expect(readFileSync(join(folder, lockFile), "utf8")).toBe(lock);
  expect([code, stdout]).toEqual([0, expect.stringContaining("as upstream has it")]);
});

test.each([
  ["{}", "it does not have the form of a lock"],
  ["null", "it does not have the form of a lock"],
  ["[]", "it does not have the form of a lock"],
  ["keep me", "it is not valid JSON"],
  ['<<<<<<< ours\n{}\n=======\n{"a":1}\n>>>>>>> theirs\n', "it holds a merge conflict"],
  [
    '{"fetched":"2026-01-01","downloads":{},"operations":{"a":{}},"reviewed":{}}',
    "it does not have the form of a lock",
  ],
])("a lock that is %j is one sentence, and a fetch renews it", async (text, says) => {
  const { folder, fetch, status } = setUp();
  writeFileSync(join(folder, lockFile), text);

  const damaged = await status();
  const renewed = await fetch();
  const after = await status();

  expect([damaged.code, damaged.stderr.trim().split("\n")]).toEqual([2, [expect.stringContaining(says)]]);
  expect(damaged.stderr).toContain("`pnpm upstream fetch acme` renews it");
  expect([renewed.code, renewed.stderr]).toEqual([0, expect.stringContaining("so it was made anew")]);
  expect(renewed.stdout).toContain("the first fetch");
  expect(after.code).toBe(0);
});

test("all operations that a document does not have are named at once", async () => {
  const operations = { "thing-get": ["GET /none/{id}", "GET /nothing"] };

  const { code, stderr } = await setUp({ operations }).fetch();

  expect(code).toBe(42);
  expect(stderr).toContain(`${url}: it does not have\n  GET /none/{id} (thing-get)\n  GET /nothing (thing-get)\n`);
  expect(stderr).not.toContain("the last fetch found it");
});

test("a path that a document has merged with others is found", async () => {
  const { paths, ...rest } = plain as { paths: Record<string, object> };
  const [item] = Object.values(paths);
  const merged = { ...rest, paths: { "/{accounts_or_zones}/{account_or_zone_id}/things/{id}": item } };
  const of = (...operations: string[]) => setUp({ operations: { "thing-get": operations } }, merged).fetch();

  expect((await of("GET /accounts/{account_id}/things/{id}", "GET /zones/{zone_id}/things/{id}")).code).toBe(0);
  expect((await of("GET /users/{user_id}/things/{id}")).code).toBe(42);
});

test.each([
  [{ url: "http://api.test/openapi.json" }, "sources[0].url: http://api.test/openapi.json is not encrypted"],
  [{ url: "openapi.json" }, 'sources[0].url: expected an address such as "https://api.test/openapi.json"'],
  [{ kind: "pages", index: "http://docs.test", below: "https://docs.test" }, "sources[0].index: http://docs.test"],
  [{ kind: "pages", index: "https://docs.test", below: "http://docs.test" }, "sources[0].below: http://docs.test"],
  [
    { kind: "har", recording: "http://a.test/a.har", base: "https://a.test", operations: ["thing-get"] },
    "sources[0].recording: http://a.test",
  ],
])("a source at an address that is not encrypted is rejected: %j", async (source, says) => {
  const { code, stderr } = await setUp(source).fetch();

  expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
});
