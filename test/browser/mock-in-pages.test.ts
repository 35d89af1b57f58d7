import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { openBrowser } from "@certspec/browser/open-browser";
import { type Mock, startMock } from "@certspec/mock";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import cloudflare from "../../packages/cloudflare/src/generated/openapi.json" with { type: "json" };

// The mock as pages use it: on another port, and without one. The packages are those that are built.

const root = join(import.meta.dirname, "../..");
let browser: Browser;
let scripts: Record<string, string>;
beforeAll(async () => {
  browser = await openBrowser();
  scripts = {
    "/client.js": await bundled("export { createCloudflare } from '@certspec/cloudflare';"),
    "/mock.js": await bundled("export { createMockFetch, prefer } from '@certspec/mock/fetch';"),
  };
});
afterAll(() => browser?.close());

/** The global of a page or worker with a bundle; what is in it, the page alone knows. */
type Loaded = typeof globalThis & { bundle: ReturnType<typeof JSON.parse> };

const zone_id = "5d3e105f4ecef8ad9ca31a8372d0c35a";

test("a page of another port calls the mock with credentials, by our client and by fetch", async () => {
  const mock = await served({ items: 30, stateful: true });
  const page = await openPage();
  await page.addScriptTag({ url: "/client.js" });

  const outcome = await page.evaluate(
    async ({ url, id }) => {
      const { createCloudflare } = (globalThis as Loaded).bundle;
      const client = createCloudflare({ baseUrl: url, apiToken: "any" });
      const all = await client.customCsrs.list({ zone_id: id }).toArray();
      const plain = await fetch(`${url}/zones/${id}/custom_csrs?page=0`, {
        headers: { authorization: "Bearer any", "x-own": "1" },
        credentials: "include",
      });
      const violations = plain.headers.get("x-certspec-violations") ?? "";
      const removed = await fetch(`${url}/zones/${id}/custom_csrs/${all[0].id}`, {
        method: "DELETE",
        headers: { authorization: "Bearer any" },
        credentials: "include",
      });
      return { count: all.length, status: plain.status, violations, removed: removed.status };
    },
    { url: mock.url, id: zone_id },
  );

  expect(outcome).toMatchObject({ count: 30, status: 422, removed: 200 });
  expect(JSON.parse(outcome.violations)[0].location).toEqual(["query", "page"]);
  expect(mock.requests.map(({ method }) => method)).not.toContain("OPTIONS");
});

test("a page whose origin is not allowed cannot call it", async () => {
  const mock = await served({ cors: false });
  const page = await openPage();

  const outcome = await page.evaluate(
    (url) => fetch(url, { headers: { authorization: "Bearer any" } }).then(({ status }) => String(status), String),
    `${mock.url}/zones/${zone_id}/custom_csrs`,
  );

  expect(outcome).toBe("TypeError: Failed to fetch");
});

test("createMockFetch runs in a page and in a worker, without a socket", async () => {
  const page = await openPage();
  await page.addScriptTag({ url: "/mock.js" });
  const flaws: string[] = [];
  page.on("pageerror", ({ message }) => flaws.push(message));

  const run = async (document: object): Promise<unknown[]> => {
    const { createMockFetch, prefer } = (globalThis as Loaded).bundle;
    const mock = await createMockFetch(document, { items: 30, seed: "a" });
    const url = "https://api.cloudflare.com/client/v4/zones/z1/custom_csrs";
    const headers = { authorization: "Bearer any" };
    const list = await (await mock(`${url}?per_page=50`, { headers })).json();
    const wrong = await mock(`${url}?page=0`, { headers });
    const made = await mock(url, { headers: { ...headers, ...prefer({ dynamic: true }).headers } });
    const form = await mock(url, { method: "POST", headers: { ...headers, "content-type": "text/plain" }, body: "x" });
    return [
      list.result.length,
      wrong.status,
      made.status,
      form.status,
      mock.requests.length,
      mock.requests[1].violations[0].location,
    ];
  };
  const expected = [30, 422, 200, 415, 4, ["query", "page"]];

  expect(await page.evaluate(run, cloudflare)).toEqual(expected);
  const inWorker = await page.evaluate(
    ({ source, document }) => {
      const load = `importScripts(${JSON.stringify(`${location.origin}/mock.js`)})`;
      const code = `${load}; onmessage = ({ data }) => (${source})(data).then(postMessage, (error) => postMessage(String(error)));`;
      const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
      return new Promise((resolve) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => resolve(message);
        worker.postMessage(document);
      });
    },
    { source: run.toString(), document: cloudflare },
  );
  expect(inWorker).toEqual(expected);
  expect(flaws).toEqual([]);
});

async function served(options: Parameters<typeof startMock>[1]): Promise<Mock> {
  const mock = await startMock(cloudflare as unknown as Parameters<typeof startMock>[0], options);
  onTestFinished(() => mock.close());
  return mock;
}

/** A page on a server of its own, with the scripts beside it. */
async function openPage(): Promise<Page> {
  const server = createServer(({ url = "" }, response) => {
    const script = scripts[url];
    response.writeHead(200, { "content-type": script === undefined ? "text/html" : "text/javascript" });
    response.end(script ?? "<title>App</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const page = await browser.newPage();
  onTestFinished(async () => {
    await page.close();
    server.closeAllConnections();
    server.close();
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return page;
}

/** What a bundler makes of a script for browsers. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    absWorkingDir: root,
    bundle: true,
    format: "iife",
    globalName: "bundle",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
