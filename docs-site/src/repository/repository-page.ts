import { plainText } from "../markdown/plain-text.ts";
import { rewriteLinks } from "../markdown/rewrite-links.ts";
import { summaryOf } from "../markdown/summary-of.ts";
import type { Page } from "../page.ts";
import { SiteError } from "../site-error.ts";
import { linkedFile, pagePath } from "./page-path.ts";
import type { Repository } from "./repository.ts";

/**
 * The page of a Markdown file of the repository; links to files without a page become text.
 * @throws {SiteError} when the file has no heading, or a link of it leads to nothing.
 */
export function repositoryPage(repository: Repository, file: string): Page {
  const text = repository.read(file);
  const [heading = "", title] = /^# (.+)$/m.exec(text) ?? [];
  const path = pagePath(file, repository.providers);
  if (title === undefined || path === undefined)
    throw new SiteError(`${file}: a page needs a heading that begins with "# "`);
  const body = text.replace(heading, "").trim();
  const [introduction = ""] = body.split(/\n\n(?=```|#|\|)/);
  // A few words alone, such as "Replaced by 0011.", say nothing without the title.
  const words = introduction.length < 60 ? `${title}. ${introduction}` : introduction;
  const context = contexts[path.split("/").slice(0, -1).join("/")];
  return {
    path,
    title: plainText(title),
    ...(context && { context }),
    description: summaryOf(words),
    body: withPageLinks(repository, file, body),
    source: file,
    ...(file.startsWith("packages/") && { package: file.split("/").slice(0, 2).join("/") }),
  };
}

/** The kind of file that a folder holds, where its title does not say so. */
const contexts: Readonly<Record<string, string>> = {
  examples: "Example",
  decisions: "Decision",
  changelogs: "Changelog",
};

/** Lead the links of a file to pages of the site. */
export function withPageLinks(repository: Repository, file: string, body: string): string {
  return rewriteLinks(body, (target) => {
    if (/^(?:[a-z]+:|#|\/)/.test(target)) return target;
    const { file: linked, anchor } = linkedFile(file, target);
    if (!repository.has(linked)) throw new SiteError(`${file}: the link to ${target} leads nowhere`);
    const path = pagePath(linked, repository.providers);
    return path === undefined ? undefined : `${path && `/${path}`}/${anchor}`;
  });
}
