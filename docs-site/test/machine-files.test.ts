import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { plainMarkdown } from "../src/markdown/plain-markdown.ts";
import { fileDates } from "../src/repository/file-dates.ts";
import { openRepository } from "../src/repository/repository.ts";
import { changesFeed } from "../src/site/changes-feed.ts";
import { machineFiles } from "../src/site/machine-files.ts";
import { readNavigation } from "../src/site/read-navigation.ts";
import { readSite, root } from "../src/site/read-site.ts";

const { pages, providers, navigation } = await readSite();
const groups = readNavigation(navigation, pages);
const address = { base: "/certspec/", origin: "https://docs.test" };
const files = new Map(
  machineFiles({ address, pages, groups, providers }).map(({ path, text }) => [path, text] as const),
);

test("every page but that for lost addresses has a twin in Markdown, without HTML outside of its code", () => {
  for (const { path, title } of pages) {
    if (path === "404") continue;
    const twin = files.get(`${path || "index"}.md`) ?? "none";
    expect(twin.startsWith(`# ${title}`), path).toBe(true);
    expect(twin.replace(/(`{3,})[\s\S]*?\1|`[^`\n]*`/g, ""), path).not.toMatch(
      /<\/?(?:div|span|p|details|li)\b|&#\d+;/,
    );
  }
  expect(files.has("404.md")).toBe(false);
});

test("the twin of an operation has its parameters, samples and responses", () => {
  const twin = files.get("providers/cloudflare/clientCertificates_list.md");

  expect(twin).toContain("# List client certificates (Cloudflare)");
  expect(twin).toContain("`zone_id`");
  expect(twin).toContain("Default: `20`. At least `5`. At most `50`.");
  expect(twin).toContain("createCloudflareFetch");
  expect(twin).toContain("### 4XX");
});

test("llms.txt leads to the twins of all groups in the order of the navigation, and to each document", () => {
  const index = files.get("llms.txt") ?? "";
  const headings = [...index.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

  expect(headings.slice(0, 2)).toEqual(["Get started", "Test your app"]);
  expect(headings.at(-1)).toBe("OpenAPI documents");
  for (const [, target = ""] of index.matchAll(/\]\((.+?)\)/g)) {
    expect(target).toMatch(/^https:\/\/docs\.test\/certspec\//);
    expect(files.has(target.replace("https://docs.test/certspec/", "")), target).toBe(true);
  }
  expect(index).toContain("(https://docs.test/certspec/providers/numeral/openapi.json)");
});

test("llms-full.txt has every page of the navigation once", () => {
  const full = files.get("llms-full.txt") ?? "";

  for (const { path, title, context } of pages) {
    if (path === "" || path === "404") continue;
    expect(full.split(`# ${title}${context ? ` (${context})` : ""}\n\n`).length, path).toBeGreaterThan(1);
  }
});

test("robots.txt names the sitemap where the host is known", () => {
  expect(files.get("robots.txt")).toContain("Sitemap: https://docs.test/certspec/sitemap-index.xml");
  const local = machineFiles({ address: { base: "/" }, pages, groups, providers });
  expect(local.find(({ path }) => path === "robots.txt")?.text).toBe("User-agent: *\nAllow: /\n");
});

test("the feed has every released version of every package, and there is none without a host", () => {
  const text = "# @certspec/core\n\n## 1.1.0\n\n### Minor Changes\n\n- Adds <retries> & more\n\n## 1.0.0\n\nFirst.\n";
  const repository = { ...openRepository(root), find: () => ["packages/core/CHANGELOG.md"], read: () => text };
  const feed = changesFeed(repository, address) ?? "";

  expect(feed.match(/<item>/g)).toHaveLength(2);
  expect(feed).toContain("<title>@certspec/core 1.1.0</title>");
  expect(feed).toContain("<link>https://docs.test/certspec/changelogs/core/#110</link>");
  expect(feed).toContain("Adds &lt;retries&gt; &amp; more");
  expect(changesFeed(repository, { base: "/" })).toBeUndefined();
});

test("a file is dated by the newest commit that changed it, and a shallow history dates nothing", () => {
  const folder = mkdtempSync(join(tmpdir(), "certspec-dates-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const commit = (day: string, ...names: string[]): void => {
    for (const name of names) writeFileSync(join(folder, "source", name), day);
    git("add", ".");
    git("commit", "-qm", day, "--date", `${day}T12:00:00Z`);
  };
  const git = (...words: string[]): string => {
    const env = { ...process.env, GIT_COMMITTER_DATE: `${words.at(-1)}`, GIT_CONFIG_GLOBAL: "/dev/null" };
    const identity = ["-c", "user.name=a", "-c", "user.email=a@a.test"];
    return execFileSync("git", [...identity, "-C", join(folder, "source"), ...words], { env, encoding: "utf8" });
  };
  execFileSync("git", ["init", "-q", join(folder, "source")]);
  commit("2025-01-02", "a.md", "grüße b.md");
  commit("2025-03-04", "a.md");

  expect(fileDates(join(folder, "source"), "HEAD")).toEqual(
    new Map([
      ["a.md", "2025-03-04"],
      ["grüße b.md", "2025-01-02"],
    ]),
  );
  execFileSync("git", ["clone", "-q", "--depth=1", `file://${join(folder, "source")}`, join(folder, "shallow")]);
  expect(() => fileDates(join(folder, "shallow"), "HEAD")).toThrow("DOCS_REVISION: the history is shallow");
});

test("HTML of our pages becomes Markdown, and code stays as it is", () => {
  const page =
    '<div class="a">\n\n<p class="b"><code>a&#95;b</code> <span>text</span></p>\n\n```ts\n<div>\n```\n\n</div>';

  expect(plainMarkdown(page)).toBe("`a_b` text\n\n```ts\n<div>\n```");
});
