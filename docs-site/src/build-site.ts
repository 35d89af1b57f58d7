// `pnpm --filter @certspec/docs-site site`: write the pages, and make the static site of them in `dist/`.
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GenerateError } from "../../scripts/src/generator/generate-error.ts";
import { readBase } from "./site/read-base.ts";
import { readSite } from "./site/read-site.ts";
import { siteSidebar } from "./site/site-sidebar.ts";
import { writePage } from "./site/write-page.ts";
import { SiteError } from "./site-error.ts";

const folder = join(import.meta.dirname, "..");

async function main(): Promise<number> {
  const base = readBase(process.env.DOCS_BASE);
  const { pages, providers } = await readSite(process.env.DOCS_COVERAGE);
  const content = join(folder, "astro/content/docs");
  rmSync(content, { recursive: true, force: true });
  for (const page of pages) writePage(content, page, base);
  writeFileSync(join(folder, "astro/content/sidebar.json"), JSON.stringify(siteSidebar(pages, providers)));
  return makeSite(base);
}

/** A site that could not be made whole is not left half made. */
function makeSite(base: string): number {
  const site = join(folder, "dist");
  rmSync(site, { recursive: true, force: true });
  const astro = join(folder, "node_modules/astro/bin/astro.mjs");
  const env = { ...process.env, DOCS_BASE: base, ASTRO_TELEMETRY_DISABLED: "1" };
  const { status, error } = spawnSync(process.execPath, [astro, "build"], { cwd: folder, stdio: "inherit", env });
  if (status === 0) return 0;
  rmSync(site, { recursive: true, force: true });
  if (error) throw error;
  return status ?? 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof SiteError || error instanceof GenerateError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
