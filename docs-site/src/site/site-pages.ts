import type { Report } from "@certspec/contract";
import type { Api } from "@certspec/core/provider";
import type { Page } from "../page.ts";
import { changelogsPage } from "../pages/changelogs-page.ts";
import { coveragePage } from "../pages/coverage-page.ts";
import { frontPage } from "../pages/front-page.ts";
import { notFoundPage } from "../pages/not-found-page.ts";
import { operationPage } from "../providers/operation-page.ts";
import type { Provider } from "../providers/provider.ts";
import { providerPage } from "../providers/provider-page.ts";
import { pagePatterns } from "../repository/page-path.ts";
import type { Repository } from "../repository/repository.ts";
import { repositoryPage } from "../repository/repository-page.ts";
import { diagnosticPages, linkCodes } from "../rules/diagnostic-pages.ts";
import { lintRulesPage } from "../rules/lint-rules-page.ts";
import { SiteError } from "../site-error.ts";

/** A provider with the table that its client runs on. */
export interface SiteProvider {
  provider: Provider;
  api: Api;
}

/**
 * All pages of the site.
 * @throws {SiteError} when two pages have one path.
 */
export async function sitePages(
  repository: Repository,
  providers: readonly SiteProvider[],
  reports: readonly Report[] = [],
): Promise<Page[]> {
  const documented = providers.map(({ provider }) => provider);
  const written = pagePatterns.flatMap(repository.find).map((file) => repositoryPage(repository, file));
  const overviews = documented.map((provider) => providerPage(provider, written));
  const operations = providers.flatMap(({ provider, api }) =>
    provider.operations.map((each) => operationPage(each, api)),
  );
  const pages = [
    frontPage(repository, documented),
    ...overviews,
    ...written
      .filter(({ path }) => !overviews.some((overview) => overview.path === path))
      .map((page) => filledPage(page, documented)),
    ...(await Promise.all(operations)),
    ...diagnosticPages(),
    lintRulesPage(repository),
    changelogsPage(repository),
    coveragePage(reports, documented),
    notFoundPage(),
  ];
  for (const page of pages) page.weight = weightOf(page);
  const seen = new Set<string>();
  for (const { path } of pages) {
    // An operationId of a foreign document could be a path to somewhere else.
    if (!/^[\w./-]*$/.test(path) || path.includes(".."))
      throw new SiteError(`${JSON.stringify(path)} is not the path of a page`);
    // Two that differ by case are one file on some machines.
    if (seen.has(path.toLowerCase())) throw new SiteError(`two pages of the site have the path /${path}/`);
    seen.add(path.toLowerCase());
  }
  return pages;
}

/** Guides answer most questions; decisions and changelogs have the words of everything. */
function weightOf({ path }: Page): number {
  if (/^(?:decisions|changelogs|lint-rules)(?:\/|$)/.test(path)) return 0.1;
  return path.startsWith("guides/") ? 3 : 1;
}

/** A page of the repository, with what only the site knows. */
function filledPage(page: Page, providers: readonly Provider[]): Page {
  if (page.path === "guides/diagnostics") return { ...page, body: linkCodes(page.body) };
  const spec = providers.find(({ name }) => page.path === `providers/${name}/spec`);
  return spec ? { ...page, title: "Where the facts come from", context: spec.title } : page;
}
