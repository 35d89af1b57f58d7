// `pnpm --filter @certspec/docs-site site`: write the pages, and make the static site of them in `dist/`.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GenerateError } from "../../scripts/src/generator/generate-error.ts";
import { fileDates } from "./repository/file-dates.ts";
import { packageVersion } from "./repository/package-version.ts";
import { buildScripts } from "./site/build-scripts.ts";
import { changesFeed, feedPath } from "./site/changes-feed.ts";
import { machineFiles, type SiteFile } from "./site/machine-files.ts";
import { readAddress } from "./site/read-address.ts";
import { readNavigation } from "./site/read-navigation.ts";
import { readSite, root } from "./site/read-site.ts";
import { siteSidebar } from "./site/site-sidebar.ts";
import { writePage } from "./site/write-page.ts";
import { SiteError } from "./site-error.ts";

const folder = join(import.meta.dirname, "..");
const site = join(folder, "dist");

async function main(): Promise<number> {
  const address = readAddress(process.env);
  const { repository, pages, providers, navigation } = await readSite(process.env.DOCS_COVERAGE);
  const content = join(folder, "astro/content/docs");
  rmSync(content, { recursive: true, force: true });
  const dates = address.revision ? fileDates(root, address.revision) : new Map<string, string>();
  const versionOf = (packageFolder: string): string => packageVersion(repository, packageFolder);
  for (const page of pages) writePage(content, page, { address, dates, versionOf });
  const sidebar = siteSidebar(navigation, pages, providers);
  const scripts = await buildScripts(providers);
  writeFileSync(join(folder, "astro/content/site.json"), JSON.stringify({ address, sidebar, script: scripts.page }));
  const feed = changesFeed(repository, address);
  return makeSite([
    ...machineFiles({ address, pages, groups: readNavigation(navigation, pages), providers }),
    ...scripts.files,
    ...(feed === undefined ? [] : [{ path: feedPath, text: feed }]),
  ]);
}

/** A site that could not be made whole is not left half made. */
function makeSite(files: readonly SiteFile[]): number {
  rmSync(site, { recursive: true, force: true });
  const astro = join(folder, "node_modules/astro/bin/astro.mjs");
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
  const { status, error } = spawnSync(process.execPath, [astro, "build"], { cwd: folder, stdio: "inherit", env });
  if (status !== 0) {
    rmSync(site, { recursive: true, force: true });
    if (error) throw error;
    return status ?? 1;
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof SiteError || error instanceof GenerateError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
