import document from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { type Mock, startMock } from "@certspec/mock";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import * as after from "../src/after.ts";
import * as before from "../src/before.ts";

const id = "023e105f4ecef8ad9ca31a8372d0c353";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(document, { items: 120, seed: "migration" });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

/** Run a part of the program with both clients. */
async function both(
  run: <Client>(program: Program<Client>, client: Client) => Promise<unknown>,
): Promise<[unknown, unknown]> {
  const theirs = await run(before as Program<ReturnType<typeof before.connect>>, before.connect(mock.url));
  const own = await run(after as Program<ReturnType<typeof after.connect>>, after.connect(mock.url));
  return [theirs, own];
}

/** What `before.ts` and `after.ts` have in common. */
interface Program<Client> {
  activeNames(client: Client, zone: string): Promise<(string | undefined)[]>;
  twoPages(client: Client, zone: string): Promise<number[]>;
  requestCertificate(client: Client, zone: string, csr: string): Promise<string | undefined>;
  nameOf(client: Client, account: string, csr: string): Promise<string | undefined>;
  explain(error: unknown): string;
  contentType(client: Client, zone: string): Promise<string | null>;
}

test("both programs list the same names, over all pages", async () => {
  const [theirs, own] = await both(({ activeNames }, client) => activeNames(client, id));

  expect(theirs).toHaveLength(120);
  expect(own).toEqual(theirs);
});

test("both programs step to the second page", async () => {
  expect(await both(({ twoPages }, client) => twoPages(client, id))).toEqual([
    [50, 50],
    [50, 50],
  ]);
});

test("both programs create the same certificate, and send the header of the team", async () => {
  const [theirs, own] = await both(({ requestCertificate }, client) => requestCertificate(client, id, "PEM"));

  expect(theirs).toBe("active");
  expect(own).toBe(theirs);
  expect(mock.requests.map(({ body, headers }) => [JSON.parse(body), headers["x-team"]])).toEqual(
    Array(2).fill([{ csr: "PEM", validity_days: 365 }, "edge"]),
  );
});

test("both programs find a name, and nothing where there is no such CSR", async () => {
  const find = () => both(({ nameOf }, client) => nameOf(client, id, id));

  expect(await find()).toEqual(["example.com", "example.com"]);
  mock.preferNext({ code: 404 }, { times: 2 });
  expect(await find()).toEqual([undefined, undefined]);
});

test("both programs explain a failure and a broken connection", async () => {
  const failing = () =>
    both(({ nameOf, explain }, client) => nameOf(client, id, id).catch((error: unknown) => explain(error)));

  mock.preferNext({ code: 403, example: "forbidden" }, { times: 2 });
  expect(await failing()).toEqual(["403, code 10000", "403, code 10000"]);
  mock.preferNext({ fault: "reset" }, { times: 4 });
  expect(await failing()).toEqual(["no response", "no response"]);
});

test("both programs read a header of the response", async () => {
  const [theirs, own] = await both(({ contentType }, client) => contentType(client, id));

  expect(theirs).toContain("application/json");
  expect(own).toBe(theirs);
});

test("both clients reach a path that no method covers", async () => {
  const [theirs, own] = await Promise.all([
    before.zones(before.connect(mock.url)).catch(before.explain),
    after.zones(after.connect(mock.url)).catch(after.explain),
  ]);

  // The mock knows no such path either, which is an answer all the same.
  expect([theirs, own]).toEqual([expect.stringMatching(/^404/), expect.stringMatching(/^404/)]);
  expect(mock.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(
    Array(2).fill("GET /client/v4/zones?per_page=5"),
  );
});
