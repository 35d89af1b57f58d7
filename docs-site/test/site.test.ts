import { join } from "node:path";
import { openBrowser } from "@certspec/browser/open-browser";
import type { Browser, BrowserContext, Frame, Locator, Page, ViewportSize } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { runTasks } from "../../scripts/src/run-tasks.ts";
import { root } from "../src/site/read-site.ts";
import { brokenLinks } from "./helpers/broken-links.ts";
import { type BuiltSite, readBuiltSite } from "./helpers/read-built-site.ts";
import { type SiteServer, serveSite } from "./helpers/serve-site.ts";

// Below a base path, as project pages are hosted: a link that forgets it is broken.
const base = "/certspec/";
const folder = join(root, "docs-site/dist");
const desktop: ViewportSize = { width: 1280, height: 900 };
const phone: ViewportSize = { width: 390, height: 844 };
let site: BuiltSite;
let server: SiteServer;
let browser: Browser;
/** One for all pages: what they share is fetched and compiled once. */
let context: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext();
  vi.stubEnv("DOCS_BASE", base);
  expect(runTasks(["site"])).toBe(0);
  site = readBuiltSite(folder);
  server = await serveSite(folder, base);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test("every link, anchor and asset of every page is there, and nothing is loaded from elsewhere", () => {
  expect(site.size).toBeGreaterThan(100);
  expect(brokenLinks(site, { folder, base })).toEqual([]);
});

test("every page has a title, a description, one first heading and a language", () => {
  const titles = [...site.values()].map((page) => page.querySelector("title")?.text);
  expect(new Set(titles).size).toBe(site.size);
  for (const [path, page] of site) {
    expect(page.querySelector("meta[name=description]")?.getAttribute("content"), path).toBeTruthy();
    expect(page.querySelectorAll("h1"), path).toHaveLength(1);
    expect(page.querySelector("html")?.getAttribute("lang"), path).toBe("en");
    expect(page.querySelector("a[href='#_top']"), path).not.toBeNull();
  }
});

test("every page renders on a phone without an error, a foreign request or a horizontal scroll", async () => {
  const flaws: string[] = [];
  const paths = [...site.keys()].filter((path) => path !== "404.html");
  const open = async (): Promise<void> => {
    const page = await openPage(phone, flaws);
    // A frame as large as the phone: a visit in it costs the browser a third less than one of a whole window.
    await page.setContent(`<body style="margin: 0"><iframe style="border: 0; ${sizeOf(phone)}"></iframe>`);
    const frame = shownIn(page);
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      await frame.goto(server.url + path, { waitUntil: "load" });
      const width = await frame.evaluate(() => document.documentElement.scrollWidth);
      if (width > 390) flaws.push(`${path} is ${width} pixels wide`);
    }
  };
  await Promise.all([open(), open(), open()]);

  expect(flaws).toEqual([]);
}, 120_000);

test.for([
  ["How do I page through client certificates?", "Pages", "cloudflare.clientCertificates.list({ zone_id })) console"],
  [
    "How do I page through client certificates?",
    "List client certificates",
    "for await (const item of cloudflare.clientCertificates.list",
  ],
  ["What errors can this throw?", "the five classes", "TimeoutError"],
  ["What errors can this throw?", "Responses and errors", "result.status === 404"],
  ["How do I test offline?", "Testing your app", "createMockFetch(document"],
])("the front page answers «%s» by one click on «%s»", async ([question = "", link = "", answer = ""]) => {
  const page = await openPage(desktop);
  await page.goto(server.url);

  await follow(page, page.getByRole("listitem").filter({ hasText: question }).getByRole("link", { name: link }));

  expect(await page.locator("main").textContent()).toContain(answer);
});

test.for([
  ["client certificates", "List client certificates (Cloudflare)"],
  ["order", "Order a certificate pack (Cloudflare)"],
  ["REQ-QUERY-UNDECLARED", "REQ: Requests"],
])("the search finds «%s»", async ([words = "", title = ""]) => {
  const page = await openPage(desktop);
  await page.goto(server.url);

  const dialog = page.getByRole("dialog");
  // The button opens nothing before the page's script has run, and the box comes when the browser is idle.
  await vi.waitFor(
    async () => {
      if (!(await dialog.isVisible())) await page.getByRole("button", { name: "Search" }).click();
      await dialog.getByRole("textbox").fill(words, { timeout: 5_000 });
    },
    { timeout: 50_000, interval: 200 },
  );

  const result = dialog.getByRole("link", { name: title, exact: true });
  await follow(page, result.first());
  expect(await page.locator("h1").textContent()).toBe(title.replace(/ \(.+\)$/, ""));
});

test("samples, fields and examples of an operation are shown", async () => {
  const page = await openPage(desktop);
  await page.goto(`${server.url}providers/cloudflare/customCsrs_create/`);

  const blocks = await page.locator(".expressive-code pre").allTextContents();
  expect(blocks.find((text) => text.includes("await cloudflare.customCsrs.create({"))).toBeDefined();
  expect(
    blocks.find((text) => text.includes("curl --request POST https://api.cloudflare.com/client/v4/accounts/")),
  ).toBeDefined();
  expect(await page.locator(".field", { hasText: "key_type" }).first().textContent()).toMatch(
    /Values: rsa2048, p256v1\. Default: "rsa2048"/,
  );
  await page.getByText("Fields", { exact: true }).first().click();
  expect(await page.locator("details .field-name").first().isVisible()).toBe(true);
});

test("a page is light or dark as the reader's system is, and as the reader chooses", async () => {
  const colours: string[] = [];
  const page = await openPage(desktop);
  const theme = page.getByRole("combobox", { name: "Select theme" });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${server.url}guides/runtime/`);
    colours.push(await backgroundOf(page));
    await theme.selectOption(colorScheme === "light" ? "dark" : "light");
    colours.push(await backgroundOf(page));
    // The choice is kept for the pages to come.
    await theme.selectOption("auto");
  }

  expect(colours[0]).not.toBe(colours[1]);
  expect(colours).toEqual([colours[0], colours[1], colours[1], colours[0]]);
});

test("the keyboard reaches the content, the search and the menu of a phone", async () => {
  const page = await openPage(phone);
  await page.goto(`${server.url}guides/runtime/`);

  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").textContent()).toBe("Skip to content");
  for (const name of ["Certspec", "Search", "Menu"]) {
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent),
    ).toContain(name);
  }
  await page.keyboard.press("Enter");
  expect(
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Overview" }).first().isVisible(),
  ).toBe(true);
});

test("an address that leads nowhere gets a page with a way back", async () => {
  const page = await openPage(desktop, []);

  const response = await page.goto(`${server.url}providers/acme/`);

  expect(response?.status()).toBe(404);
  await follow(page, page.getByRole("link", { name: "start at the front page" }));
  expect(page.url()).toBe(server.url);
});

/** Opens a page until the test ends. What goes wrong in it is noted, or fails the test. */
async function openPage(screen: ViewportSize, flaws?: string[]): Promise<Page> {
  const noted = flaws ?? [];
  const page = await context.newPage();
  onTestFinished(async () => {
    await page.close();
    if (!flaws) expect(noted).toEqual([]);
  });
  await page.setViewportSize(screen);
  page.on("pageerror", ({ message }) => noted.push(`${shownIn(page).url()}: ${message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      noted.push(`${shownIn(page).url()}: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(server.url))
      noted.push(`requests ${request.url()}`);
  });
  return page;
}

/** Returns the frame that shows the site: the one within the page, or else the page's own. */
function shownIn(page: Page): Frame {
  const [within] = page.mainFrame().childFrames();
  return within ?? page.mainFrame();
}

function sizeOf({ width, height }: ViewportSize): string {
  return `width: ${width}px; height: ${height}px`;
}

/** Click a link, and wait until the page that it leads to is whole. */
async function follow(page: Page, link: Locator): Promise<void> {
  const target = new URL((await link.getAttribute("href")) ?? "", page.url()).href;
  await link.click();
  await page.waitForURL(target, { waitUntil: "load" });
}

async function backgroundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}
