import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { browserFlags, findBrowser } from "@certspec/browser/find-browser";
import type { Consumer, Rehearsal } from "./consumer.ts";
import { bundleProgram, clients, createProject, type Project } from "./create-project.ts";
import { servePage } from "./page-server.ts";
import { spawnGroup } from "./spawn-group.ts";

function page(name: string, build: (project: Project, tools: string) => Promise<string>): Consumer {
  return {
    name: `Chromium, ${name}`,
    run: async (rehearsal) => {
      const project = await createProject(`chromium-${name.toLowerCase()}`, clients, rehearsal);
      return openPage(await build(project, rehearsal.tools), project, rehearsal);
    },
  };
}

async function openPage(site: string, { folder }: Project, { mocks, signal }: Rehearsal): Promise<string> {
  const browser = await findBrowser();
  const server = await servePage(site, mocks);
  const late = AbortSignal.timeout(60_000);
  const args = ["--headless", ...browserFlags, `--user-data-dir=${join(folder, "profile")}`, server.url];
  const { child, end, output } = spawnGroup(browser, args, { folder, signal: AbortSignal.any([signal, late]) });
  const closed = once(child, "close");
  const ended = closed.then(() => Promise.reject(new Error(`the page reported nothing\n${output()}`)));
  try {
    return await Promise.race([server.outcome, ended]);
  } finally {
    end();
    await closed;
    server.close();
  }
}

async function withEsbuild(project: Project): Promise<string> {
  const site = join(project.folder, "site");
  mkdirSync(site);
  await bundleProgram(project, "page.ts", "site/page.js", { format: "esm", isWhole: true });
  const html = readFileSync(join(project.folder, "index.html"), "utf8");
  writeFileSync(join(site, "index.html"), html.replace("./page.ts", "./page.js"));
  return site;
}

async function withVite(project: Project, tools: string): Promise<string> {
  await project.run(process.execPath, join(tools, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn");
  return join(project.folder, "dist");
}

export const pageConsumers: readonly Consumer[] = [page("esbuild", withEsbuild), page("Vite", withVite)];
