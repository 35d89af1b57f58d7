import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { escapeHtml } from "../markdown/escape-html.ts";
import { rewriteLinks } from "../markdown/rewrite-links.ts";
import type { Page } from "../page.ts";

/** Write a page as the site generator reads it, its links below the site's base path, which ends with a slash. */
export function writePage(folder: string, page: Page, base: string): void {
  const { path, title, context, description, body } = page;
  const windowTitle = [title, context, "Certspec"].filter(Boolean).join(" · ");
  const frontmatter = {
    title,
    description,
    head: [{ tag: "title", content: windowTitle }],
  };
  // JSON is YAML.
  const head = Object.entries(frontmatter).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const found = context
    ? `<span hidden data-pagefind-meta="title:${escapeHtml(`${title} (${context})`)}"></span>\n\n`
    : "";
  const linked = rewriteLinks(body, (target) => (target.startsWith("/") ? `${base.slice(0, -1)}${target}` : target));
  const file = join(folder, path || "index");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.md`, `---\n${head.join("\n")}\n---\n\n${found}${linked}\n`);
}
