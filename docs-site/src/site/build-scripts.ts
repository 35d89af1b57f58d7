import { basename, join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import type { Provider } from "../providers/provider.ts";
import { root } from "./read-site.ts";

/** The scripts of the site: names with a hash of what is in them, and contents. */
export interface SiteScripts {
  /** The script that every page loads, by its path below the root of the site. */
  page: string;
  files: { path: string; text: string }[];
}

const folder = "scripts";

/** Bundles the script of the pages, and the worker that runs samples: each provider is a part that it loads when needed. */
export async function buildScripts(providers: readonly Provider[]): Promise<SiteScripts> {
  const worker = await bundle({
    stdin: { contents: workerSource(providers), resolveDir: root, sourcefile: "run-worker.js" },
    splitting: true,
    chunkNames: "[name]-[hash]",
    entryNames: "run-worker-[hash]",
  });
  const [{ path: workerFile } = { path: "" }] = worker.filter(({ path }) => basename(path).startsWith("run-worker"));
  const page = await bundle({
    entryPoints: { page: join(import.meta.dirname, "../in-page/page.ts") },
    entryNames: "[name]-[hash]",
    define: { WORKER_FILE: JSON.stringify(basename(workerFile)) },
  });
  return { page: page[0]?.path ?? "", files: [...page, ...worker] };
}

/** The clients come from their sources, the mock as it is published: its engine is a bundle for every runtime. */
async function bundle(options: BuildOptions): Promise<SiteScripts["files"]> {
  const { outputFiles } = await build({
    ...options,
    absWorkingDir: root,
    alias: { "@certspec/mock/fetch": join(root, "packages/mock/dist/fetch.js") },
    bundle: true,
    conditions: ["@certspec/source"],
    format: "esm",
    minify: true,
    outdir: folder,
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return (outputFiles ?? []).map(({ path, text }) => ({ path: `${folder}/${basename(path)}`, text }));
}

function workerSource(providers: readonly Provider[]): string {
  const loaders = providers.map(
    ({ name, createName }) => `  ${JSON.stringify(name)}: async () => {
    const [client, { default: document }] = await Promise.all([
      import("./packages/${name}/src/client.ts"),
      import("./packages/${name}/src/generated/openapi.json"),
    ]);
    return { createClient: client.${createName}, document };
  },`,
  );
  return `import { runSample } from "./docs-site/src/in-page/run-in-worker.ts";
const providers = {
${loaders.join("\n")}
};
onmessage = async ({ data, ports: [port] }) => port.postMessage(await runSample(data, (name) => providers[name]()));
`;
}
