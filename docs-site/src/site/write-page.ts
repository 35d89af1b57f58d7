import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { escapeHtml } from "../markdown/escape-html.ts";
import { rewriteLinks } from "../markdown/rewrite-links.ts";
import type { Page } from "../page.ts";
import type { SiteAddress } from "./read-address.ts";

/** Facts that pages show besides their words. */
export interface PageFacts {
  address: SiteAddress;
  /** The day on which each file of the repository last changed. */
  dates: ReadonlyMap<string, string>;
  /** The name and version of the package in a folder. */
  versionOf: (folder: string) => string;
}

/** Write a page as the site generator reads it, its links below the site's base path. */
export function writePage(folder: string, page: Page, { address, dates, versionOf }: PageFacts): void {
  const { path, title, context, description, body, source, isWide, weight = 1 } = page;
  const { base, repository } = address;
  const twin = { rel: "alternate", type: "text/markdown", href: base + twinPath(page) };
  const date = source && dates.get(source);
  const frontmatter = {
    title,
    description,
    head: [
      { tag: "title", content: [title, context, "Certspec"].filter(Boolean).join(" · ") },
      ...(path === "404" ? [] : [{ tag: "link", attrs: twin }]),
    ],
    editUrl: repository && source ? `${repository}/edit/main/${source}` : false,
    ...(isWide && { tableOfContents: false }),
    ...(path === "404" && { pagefind: false }),
  };
  // JSON is YAML.
  const head = Object.entries(frontmatter).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  if (date) head.push(`lastUpdated: ${date}`);
  const found = context
    ? `<span hidden data-pagefind-meta="title:${escapeHtml(`${title} (${context})`)}"></span>\n\n`
    : "";
  const linked = rewriteLinks(body, (target) => (target.startsWith("/") ? `${base.slice(0, -1)}${target}` : target));
  const weighted = weight === 1 ? linked : `<div data-pagefind-weight="${weight}">\n\n${linked}\n\n</div>`;
  const version = `<p class="page-version" data-pagefind-ignore>${escapeHtml(versionOf(page.package ?? "packages/core"))}</p>`;
  const file = join(folder, path || "index");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.md`, `---\n${head.join("\n")}\n---\n\n${found}${weighted}\n\n${version}\n`);
}

/** Where the Markdown of a page is, below the root of the site. */
export function twinPath({ path }: Page): string {
  return `${path || "index"}.md`;
}
