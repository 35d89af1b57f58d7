import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { accessibilityFlaws } from "@certspec/browser/accessibility-flaws";
import { openBrowser } from "@certspec/browser/open-browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatHtml } from "../src/report/html/format-html.ts";
import { failing, passing } from "./report-sample.ts";

const folder = mkdtempSync(join(tmpdir(), "report-page-"));
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const screens = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
const seen = screens.flatMap((viewport) =>
  (["light", "dark"] as const).map((colorScheme) => ({
    viewport,
    colorScheme,
    name: `${viewport.width}, ${colorScheme}`,
  })),
);

async function open(
  reports: Parameters<typeof formatHtml>[0],
  { viewport, colorScheme }: (typeof seen)[number],
): Promise<Page> {
  const file = join(folder, `${reports.map(({ name }) => name.length).join("-")}.html`);
  writeFileSync(file, formatHtml(reports));
  const page = await browser.newPage({ viewport, colorScheme });
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** Whether all of an element is on the screen without scrolling. */
async function isSeen(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

test.each(seen)("$name: assistive technologies read the report", async (screen) => {
  const page = await open([passing, failing], screen);

  expect(await accessibilityFlaws(page)).toEqual([]);
});

test.each(seen)("$name: what failed and what is covered is seen without scrolling", async (screen) => {
  const page = await open([passing, failing], screen);

  expect(await page.title()).toBe('2 tests failed – Others, Things & <b>"others"</b>');
  expect(await isSeen(page, ".verdict strong")).toBe(true);
  expect(await page.locator(".short li").allInnerTexts()).toEqual([
    'things_list answers 200 Things & <b>"others"</b>',
    'things_list sends what the caller means Things & <b>"others"</b>',
  ]);
  expect(await isSeen(page, ".short")).toBe(true);
  expect(await isSeen(page, ".suites article:first-child .tiles")).toBe(true);
  // What failed comes first, in whatever order the reports come.
  expect(await page.locator(".suites h3").first().textContent()).toBe('Things & <b>"others"</b>');
  expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
  await page.close();
});

test.each(seen)("$name: texts stand out from their ground", async (screen) => {
  const page = await open([failing], screen);

  const worst = await page.evaluate(leastContrast);

  expect(worst.contrast, worst.text).toBeGreaterThanOrEqual(4.5);
  await page.close();
});

test("a failure says where, what was expected and received, and leads to the page of its code", async () => {
  const page = await open([failing], { viewport: { width: 1280, height: 800 }, colorScheme: "light", name: "" });
  await page.locator(".short a").first().click();

  const failure = page.locator("#suite-1-failure-1");
  expect(await failure.textContent()).toContain("<script>document.title = 'broken'</script>");
  expect(await failure.locator("dd").allInnerTexts()).toEqual([
    '"1"',
    "<script>document.title = 'broken'</script>\ufffd",
    "specs/page.yaml:3:5",
    "Find out where the client drops it.",
    "1",
    "2",
  ]);
  await failure.getByText("REQ-INTENT-MISSING").click();
  expect(await isSeen(page, "#REQ-INTENT-MISSING h3")).toBe(true);
  await page.close();
});

test("each operation is a row that says what is covered of it, and a square that leads there", async () => {
  const page = await open([failing], { viewport: { width: 1280, height: 800 }, colorScheme: "light", name: "" });

  expect(await page.locator("tbody tr").allInnerTexts()).toEqual([
    "things_list\t1\t0/1\t1\t0/1\t0/1",
    "things_get\t0/1\t–\t–\t0/1\t–",
  ]);
  expect(await page.locator(".tiles a").first().getAttribute("title")).toBe("things_list: 2 of 2 tests failed");
  await page.locator(".tiles a").nth(1).click();
  expect(await isSeen(page, "#suite-1-1")).toBe(true);
  expect(await page.getByText("No call ends with it. (until 2027-01-31)").count()).toBe(1);
  await page.close();
});

test("without failures the page says so, and begins with what is covered", async () => {
  const page = await open([passing], { viewport: { width: 390, height: 844 }, colorScheme: "dark", name: "" });

  expect(await page.locator(".verdict strong").textContent()).toBe("Everything passed");
  expect(await page.locator("#failures, .short").count()).toBe(0);
  expect(await isSeen(page, ".suites article")).toBe(true);
  await page.close();
});

/** The text with the least contrast to what is behind it; runs in the page, and so as text. */
const leastContrast = `(() => {
  const channels = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, index) => sum + c * [0.2126, 0.7152, 0.0722][index], 0);
  const groundOf = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const ground = channels(getComputedStyle(each).backgroundColor);
      if (ground[3] !== 0) return ground;
    }
    return [255, 255, 255];
  };
  let worst = { contrast: 21, text: "" };
  for (const element of document.querySelectorAll("main *")) {
    const text = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data.trim()).join("");
    if (!text) continue;
    const [a, b] = [light(channels(getComputedStyle(element).color)), light(groundOf(element))].sort((x, y) => y - x);
    const contrast = (a + 0.05) / (b + 0.05);
    if (contrast < worst.contrast) worst = { contrast, text };
  }
  return worst;
})()` as unknown as () => { contrast: number; text: string };
