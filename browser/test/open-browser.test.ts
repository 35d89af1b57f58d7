import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { openBrowser } from "../src/open-browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test("a fetch from another origin is blocked without CORS headers, and allowed with them", async () => {
  const own = await serve({});
  const silent = await serve({});
  const open = await serve({ "access-control-allow-origin": own.url });
  const page = await browser.newPage();
  await page.goto(own.url);
  const get = (url: string): Promise<string> =>
    page.evaluate((target) => fetch(target).then((response) => response.text(), String), url);

  expect(await get(own.url)).toBe("content");
  expect(await get(open.url)).toBe("content");
  expect(await get(silent.url)).toBe("TypeError: Failed to fetch");
  // It was there to be read.
  expect(silent.requests).toEqual(["GET"]);
  await page.close();
});

test("a fetch from another origin asks first where it needs to", async () => {
  const own = await serve({});
  const open = await serve({ "access-control-allow-origin": own.url });
  const page = await browser.newPage();
  await page.goto(own.url);

  const outcome = await page.evaluate(
    (target) => fetch(target, { headers: { authorization: "any" } }).then((response) => response.text(), String),
    open.url,
  );

  expect(outcome).toBe("TypeError: Failed to fetch");
  expect(open.requests).toEqual(["OPTIONS"]);
  await page.close();
});

test("a context that closes leaves the others", async () => {
  const [first, second] = [await browser.newContext(), await browser.newContext()];
  const page = await second.newPage();

  await first.close();

  expect(await page.evaluate("6 * 7")).toBe(42);
  await second.close();
});

test("text is shown in a font, whatever the machine has", async () => {
  const page = await browser.newPage();
  await page.setContent("<span>iiii</span> <span>MMMM</span>");

  const widths = await page
    .locator("span")
    .evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().width));

  expect(widths[0]).toBeGreaterThan(0);
  expect(widths[1]).toBeGreaterThan(widths[0] ?? 0);
  await page.close();
});

test("what the browser needs is not left in the environment of this process", () => {
  for (const name of ["AWS_EXECUTION_ENV", "FONTCONFIG_PATH", "LD_LIBRARY_PATH", "XDG_CACHE_HOME"])
    expect(process.env[name] ?? "", name).not.toMatch(/chromium|al2023|fonts|AWS_Lambda/);
});

/** A server of its own origin that sends the same text with headers to everybody, and notes the methods of its requests. */
async function serve(headers: Readonly<Record<string, string>>): Promise<{ url: string; requests: string[] }> {
  const requests: string[] = [];
  const server = createServer(({ method = "", url }, response) => {
    // A browser asks for an icon of its own accord.
    if (url === "/") requests.push(method);
    response.writeHead(200, { "content-type": "text/html", ...headers }).end("content");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}
