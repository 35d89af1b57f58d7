import { join } from "node:path";
import type { Api } from "@certspec/core/provider";
import type { Page } from "../page.ts";
import { readReports } from "../pages/read-reports.ts";
import type { Provider } from "../providers/provider.ts";
import { readProvider } from "../providers/read-provider.ts";
import { openRepository, type Repository } from "../repository/repository.ts";
import { type Navigation, navigationFile } from "./read-navigation.ts";
import { type SiteProvider, sitePages } from "./site-pages.ts";

/** The sources of the site. */
export interface Site {
  repository: Repository;
  pages: Page[];
  providers: Provider[];
  navigation: Navigation;
}

/** The root of the repository. */
export const root: string = join(import.meta.dirname, "../../..");

/** Read the repository, and make the pages of its site; reports of contract suites are in a folder of the repository. */
export async function readSite(reportFolder?: string): Promise<Site> {
  const repository = openRepository(root);
  const providers = await readSiteProviders();
  const pages = await sitePages(repository, providers, reportFolder ? readReports(join(root, reportFolder)) : []);
  const navigation = JSON.parse(repository.read(navigationFile)) as Navigation;
  return { repository, pages, providers: providers.map(({ provider }) => provider), navigation };
}

/** Read every provider of the repository, with the table that its client runs on. */
export async function readSiteProviders(): Promise<SiteProvider[]> {
  const repository = openRepository(root);
  const reading = repository.providers.map(async (name) => {
    const folder = `packages/${name}/src/generated`;
    const { api } = (await import(join(root, folder, "operations.ts"))) as { api: Api };
    return { provider: readProvider(name, JSON.parse(repository.read(`${folder}/openapi.json`))), api };
  });
  return Promise.all(reading);
}
