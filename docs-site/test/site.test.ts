import { join } from "node:path";
import { accessibilityFlaws } from "@certspec/browser/accessibility-flaws";
import { openBrowser } from "@certspec/browser/open-browser";
import type { Browser, BrowserContext, Frame, Locator, Page, ViewportSize } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { runTasks } from "../../scripts/src/run-tasks.ts";
import { root } from "../src/site/read-site.ts";
import { searchRanking } from "../src/site/search-ranking.ts";
import { brokenLinks } from "./helpers/broken-links.ts";
import { codeFlaws } from "./helpers/code-flaws.ts";
import { furtherSearches, newcomerSearches } from "./helpers/newcomer-searches.ts";
import { type BuiltSite, readBuiltSite } from "./helpers/read-built-site.ts";
import { runFlaws } from "./helpers/run-flaws.ts";
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
  vi.stubEnv("DOCS_ORIGIN", "https://docs.test");
  vi.stubEnv("DOCS_REPOSITORY", "https://git.test/acme/certspec");
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

test("every page renders on a phone and on a desk without an error, a foreign request, a horizontal scroll or a cut sample, and every sample runs", async () => {
  const flaws: string[] = [];
  const paths = [...site.keys()].filter((path) => path !== "404.html");
  let runs = 0;
  const open = async (): Promise<void> => {
    const page = await openPage(phone, flaws);
    await page.goto(`${server.url}robots.txt`);
    // A frame as large as the screen: a visit in it costs the browser a third less than one of a whole window.
    await page.setContent(`<body style="margin: 0"><iframe style="border: 0"></iframe>`);
    const frame = shownIn(page);
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      await page.evaluate(resizeFrame, phone);
      await frame.goto(server.url + path, { waitUntil: "load" });
      const found: string[] = [];
      if (await frame.evaluate(shareWorker)) {
        runs += 1;
        found.push(...(await frame.evaluate(runFlaws)));
      }
      for (const screen of [phone, desktop]) {
        await page.evaluate(resizeFrame, screen);
        found.push(...(await frame.evaluate(codeFlaws)), ...(await frame.evaluate(widthFlaws)));
      }
      flaws.push(...found.map((flaw) => `${path}: ${flaw}`));
    }
  };
  await Promise.all([open(), open(), open()]);

  expect(flaws).toEqual([]);
  expect(runs).toBe([...site.keys()].filter((path) => /^providers\/\w+\/\w+_\w+\/$/.test(path)).length);
}, 240_000);

test("a sample runs with the reader's own arguments and ids, shows what it sent and got, and asks for no token", async () => {
  const page = await openPage(desktop);
  await page.goto(`${server.url}providers/cloudflare/clientCertificates_get/`);
  expect(
    await page.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => name.includes("run-worker"))),
  ).toBe(false);

  await page.getByText("Use your own ids in the samples").click();
  await page.getByLabel("zone_id").fill("my-own-zone");
  expect(await page.locator(".operation-samples pre").first().textContent()).toContain('zone_id: "my-own-zone"');
  const panel = page.locator(".run").first();
  await panel.getByRole("button", { name: "Run" }).click();
  await panel.getByText("Printed").waitFor();
  expect(await panel.locator(".run-output").textContent()).toContain("/zones/my-own-zone/client_certificates/");

  for (const [outcome, shown] of [
    ["404", "ApiError"],
    ["a rate limit, once", "HTTP 429"],
    ["a slow body", "Printed"],
  ] as const) {
    await panel.getByRole("combobox").selectOption(outcome);
    await panel.getByRole("button", { name: "Run" }).click();
    await panel.locator(".run-passed, .run-failed").first().waitFor();
    expect(await panel.locator(".run-output").textContent()).toContain(shown);
  }

  await panel.getByText("Arguments", { exact: true }).click();
  await panel.getByLabel("Arguments as JSON").fill('{ "zone": 1 }');
  await panel.getByRole("button", { name: "Run" }).click();
  await panel.locator(".run-failed").waitFor();
  expect(await panel.locator(".run-output").textContent()).toContain("zone_id");
  await panel.getByLabel("Arguments as JSON").fill("{ zone }");
  await panel.getByRole("button", { name: "Run" }).click();
  await panel.getByText("The arguments are not JSON").waitFor();
  expect(await page.locator(".run input").count()).toBe(0);
});

test("an own id stays for the pages to come, and what is no id is not taken", async () => {
  const page = await openPage(desktop);
  await page.goto(`${server.url}providers/cloudflare/clientCertificates_list/`);
  await page.getByText("Use your own ids in the samples").click();
  await page.getByLabel("zone_id").fill("zone-1");
  await page.getByLabel("zone_id").fill('zone"; rm -rf');

  await page.goto(`${server.url}providers/cloudflare/clientCertificates_get/`);
  expect(await page.locator(".operation-samples pre").first().textContent()).toContain('zone_id: "zone-1"');
});

test("tabs are chosen by mouse, keyboard and address, and the client is remembered", async () => {
  const page = await openPage(desktop);
  await page.goto(`${server.url}providers/infisical/certificateRequests_get/#404`);
  expect(await page.getByRole("tab", { name: "404" }).getAttribute("aria-selected")).toBe("true");

  await page.getByRole("tab", { name: "curl" }).click();
  expect(await page.locator(".operation-samples pre").filter({ hasText: "curl " }).isVisible()).toBe(true);
  expect(
    await page.locator(".operation-samples pre").filter({ hasText: "createInfisical()" }).first().isVisible(),
  ).toBe(false);
  await page.keyboard.press("ArrowLeft");
  expect(await page.getByRole("tab", { name: "openapi-fetch" }).getAttribute("aria-selected")).toBe("true");

  await page.goto(`${server.url}providers/numeral/certificates_get/`);
  expect(await page.getByRole("tab", { name: "openapi-fetch" }).getAttribute("aria-selected")).toBe("true");
  await page.evaluate(() => localStorage.clear());
});

test("code is shown in the site's own font", async () => {
  const page = await openPage(desktop);
  await page.goto(`${server.url}guides/runtime/`);

  const faces = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ status }) => status === "loaded")
      .map(({ family }) => family.replaceAll('"', ""));
  });
  expect(faces).toContain("JetBrains Mono");
});

test.for([
  ["the front page", ""],
  ["a provider", "providers/cloudflare/"],
  ["an operation", "providers/cloudflare/customCsrs_create/"],
  ["a guide", "guides/runtime/"],
  ["a table of codes", "guides/diagnostics/"],
  ["diagnostics", "diagnostics/req/"],
  ["lint rules", "lint-rules/"],
  ["changelogs", "changelogs/"],
  ["a decision", "decisions/0001-one-name-all-the-way/"],
  ["an example", "examples/tour/"],
  ["the page for lost addresses", "404.html"],
])("assistive technologies read %s, light and dark", async ([, path = ""]) => {
  const page = await openPage(desktop);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(server.url + path);
    expect(await accessibilityFlaws(page), colorScheme).toEqual([]);
  }
});

test("a page has a canonical address, the one before and after it, a way to edit it, its Markdown and a picture", () => {
  const page = site.get("guides/testing-with-jest/");
  const linkOf = (rel: string): string | undefined => page?.querySelector(`link[rel=${rel}]`)?.getAttribute("href");

  expect(linkOf("canonical")).toBe("https://docs.test/certspec/guides/testing-with-jest/");
  expect(linkOf("sitemap")).toBe("/certspec/sitemap-index.xml");
  expect(page?.querySelector("link[type='text/markdown']")?.getAttribute("href")).toBe(
    "/certspec/guides/testing-with-jest.md",
  );
  expect(page?.querySelector("meta[property='og:image']")?.getAttribute("content")).toBe(
    "https://docs.test/certspec/social-image.png",
  );
  const links = page?.querySelectorAll("main a").map((link) => link.getAttribute("href"));
  expect(links).toContain("https://git.test/acme/certspec/edit/main/docs/testing-with-jest.md");
  expect(page?.querySelectorAll("a[rel=prev], a[rel=next]")).toHaveLength(2);
  expect(page?.querySelector("header a[href='https://git.test/acme/certspec']")).not.toBeNull();
  expect(page?.querySelector(".page-version")?.text).toContain("@certspec/core");
});

test("newcomers' words find the right page among the first two", async () => {
  const page = await openPage(desktop);
  await page.goto(server.url);

  const index = `${server.url}pagefind/pagefind.js`;
  await page.addScriptTag({
    type: "module",
    content: `
      import * as pagefind from ${JSON.stringify(index)};
      await pagefind.options({ ranking: ${JSON.stringify(searchRanking)} });
      window.pagefind = pagefind;
    `,
  });
  await page.waitForFunction(() => "pagefind" in globalThis);
  const missed = await page.evaluate(missedSearches, { searches: newcomerSearches, url: server.url });

  const further = await page.evaluate(missedSearches, { searches: furtherSearches, url: server.url });

  expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(3);
  expect(further.length, further.join("\n")).toBeLessThanOrEqual(4);
});

test.for([
  ["How do I page through client certificates?", "Pages", "cloudflare.clientCertificates.list({ zone_id })"],
  ["How do I page through client certificates?", "List client certificates", "cloudflare.clientCertificates.list({"],
  ["Which errors can a call throw?", "Errors", "TimeoutError"],
  ["How do I test offline?", "Testing your app", "createMockFetch(document"],
])("the front page answers «%s» by one click on «%s»", async ([question = "", link = "", answer = ""]) => {
  const page = await openPage(desktop);
  await page.goto(server.url);

  await follow(
    page,
    page.getByRole("listitem").filter({ hasText: question }).getByRole("link", { name: link, exact: true }),
  );

  expect(await page.locator("main").textContent()).toContain(answer);
});

test.for([
  ["client certificates", "List client certificates (Cloudflare)"],
  ["order", "Order a certificate pack (Cloudflare)"],
  ["REQ-QUERY-UNDECLARED", "REQ: Requests"],
])("the search finds «%s»", async ([words = "", title = ""]) => {
  const page = await openPage(desktop);
  const dialog = await searchFor(page, words);

  const result = dialog.getByRole("link", { name: title, exact: true });
  await follow(page, result.first());
  expect(await page.locator("h1").textContent()).toBe(title.replace(/ \(.+\)$/, ""));
});

test("the search shows results in the order that newcomers' words are tested with", async () => {
  const page = await openPage(desktop);
  const dialog = await searchFor(page, "rate limit");

  const titles = dialog.locator(".pagefind-ui__result-title");
  await titles.nth(1).waitFor();
  expect(await titles.nth(0).textContent()).toContain("Retries and timeouts");
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

interface Pagefind {
  search: (words: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** Returns the searches whose first two results have no right page. */
async function missedSearches(given: { searches: readonly (readonly string[])[]; url: string }): Promise<string[]> {
  const { pagefind } = globalThis as unknown as { pagefind: Pagefind };
  const outcomes = given.searches.map(async ([words = "", ...right]) => {
    const { results } = await pagefind.search(words);
    const found = await Promise.all(results.slice(0, 2).map((result) => result.data()));
    const paths = found.map(({ url }) => new URL(url, given.url).href.slice(given.url.length));
    return right.some((path) => paths.includes(path)) ? [] : [`${words}: ${paths.join(", ")}`];
  });
  return (await Promise.all(outcomes)).flat();
}

/** Opens the search on the front page, and types into it. */
async function searchFor(page: Page, words: string): Promise<Locator> {
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
  return dialog;
}

/** These run in pages, so they refer to nothing outside of themselves. */
function resizeFrame({ width, height }: ViewportSize): void {
  Object.assign(document.querySelector("iframe") ?? {}, { width, height });
}

function widthFlaws(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`is ${scrollWidth} pixels wide`] : [];
}

/** Lets a page use one worker with all pages of its window, and tells whether it has samples to run. */
function shareWorker(): boolean {
  const outer = window.parent as Window & { Worker: typeof Worker; shared?: Worker };
  Object.assign(globalThis, {
    Worker: function shared(file: URL, options: WorkerOptions) {
      outer.shared ??= new outer.Worker(file, options);
      return outer.shared;
    },
  });
  return document.querySelector(".run-button") !== null;
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
