import { plainMarkdown } from "../markdown/plain-markdown.ts";
import { rewriteLinks } from "../markdown/rewrite-links.ts";
import type { Page } from "../page.ts";
import { documentPath } from "../providers/document-path.ts";
import type { Provider } from "../providers/provider.ts";
import { addressOf, type SiteAddress } from "./read-address.ts";
import type { PageGroup } from "./read-navigation.ts";
import { twinPath } from "./write-page.ts";

/** A file of the site that is not a page. */
export interface SiteFile {
  path: string;
  text: string;
}

/** The sources of the files for tools. */
export interface MachineFilesInput {
  address: SiteAddress;
  pages: readonly Page[];
  groups: readonly (PageGroup | "providers")[];
  providers: readonly Provider[];
}

/** The files for tools: Markdown of every page, `llms.txt` and `llms-full.txt`, the OpenAPI documents, `robots.txt`. */
export function machineFiles({ address, pages, groups, providers }: MachineFilesInput): SiteFile[] {
  const shown = pages.filter(({ path }) => path !== "404");
  const twins = new Map(shown.map((page) => [page, twin(address, page)]));
  const sections = [...sectionsOf(shown, groups, providers)];
  const inOrder = sections.flatMap(([, listed]) => listed);
  return [
    ...[...twins].map(([page, text]) => ({ path: twinPath(page), text })),
    { path: "llms.txt", text: llmsIndex(address, sections, providers) },
    { path: "llms-full.txt", text: inOrder.map((page) => twins.get(page)).join("\n") },
    ...providers.map(({ name, document }) => ({
      path: documentPath(name),
      text: `${JSON.stringify(document, null, 2)}\n`,
    })),
    { path: "robots.txt", text: robots(address) },
  ];
}

function twin(address: SiteAddress, { title, context, body }: Page): string {
  const linked = rewriteLinks(plainMarkdown(body), (target) =>
    target.startsWith("/") ? addressOf(address, target.slice(1)) : target,
  );
  return `# ${title}${context ? ` (${context})` : ""}\n\n${linked}\n`;
}

/** The pages of each group in the order of the navigation. */
function* sectionsOf(
  pages: readonly Page[],
  groups: readonly (PageGroup | "providers")[],
  providers: readonly Provider[],
): Generator<[string, Page[]]> {
  for (const group of groups) {
    if (group !== "providers") {
      yield [group.label, group.items.flatMap((item) => ("path" in item ? item : item.pages))];
      continue;
    }
    for (const { name, title } of providers)
      yield [title, pages.filter(({ path }) => `${path}/`.startsWith(`providers/${name}/`))];
  }
}

function llmsIndex(
  address: SiteAddress,
  sections: readonly [string, Page[]][],
  providers: readonly Provider[],
): string {
  const lists = sections.map(([label, pages]) => {
    const lines = pages.map((page) => `- [${page.title}](${addressOf(address, twinPath(page))}): ${page.description}`);
    return `## ${label}\n\n${lines.join("\n")}`;
  });
  const documents = providers.map(({ name, title }) => `- [${title}](${addressOf(address, documentPath(name))})`);
  const about = `> Typed TypeScript clients, mock servers and contract tests for certificate APIs, all from OpenAPI documents.

Every page is Markdown at the address given here. [All of them in one file](${addressOf(address, "llms-full.txt")}).`;
  return ["# Certspec", about, ...lists, `## OpenAPI documents\n\n${documents.join("\n")}`].join("\n\n").concat("\n");
}

function robots(address: SiteAddress): string {
  const sitemap = address.origin ? `\nSitemap: ${addressOf(address, "sitemap-index.xml")}\n` : "";
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
