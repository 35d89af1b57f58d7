import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Consumer } from "./consumer.ts";
import { clients, createProject, type Project } from "./create-project.ts";

/** A program of which one part imports the packages, and another requires them. */
const program = {
  "mixed.js": `import { createCloudflare } from "@certspec/cloudflare";
import { isCertspecError } from "@certspec/core";
import required from "./required.cjs";
console.log(createCloudflare, isCertspecError, required);
`,
  "required.cjs": `module.exports = [require("@certspec/core"), require("@certspec/infisical"), require("@certspec/numeral")];
`,
  "index.html": `<script type="module" src="./mixed.js"></script>
`,
};

/** Writes a bundle into a folder of the project. */
type Bundle = (output: string, project: Project, tools: string) => Promise<unknown>;

const bundlers: Record<string, Bundle> = {
  "esbuild for browsers": (output, project) => withEsbuild(output, project, "browser"),
  "esbuild for Node": (output, project) => withEsbuild(output, project, "node"),
  Vite: (output, { run }, tools) =>
    run(process.execPath, join(tools, "vite/bin/vite.js"), "build", "--outDir", output, "--logLevel", "warn"),
  Rolldown: (output, { run }, tools) =>
    run(process.execPath, join(tools, "rolldown/bin/cli.mjs"), "mixed.js", "--dir", output),
};

async function withEsbuild(outdir: string, { folder }: Project, platform: "browser" | "node"): Promise<void> {
  await build({
    absWorkingDir: folder,
    entryPoints: ["mixed.js"],
    outdir,
    bundle: true,
    minify: true,
    platform,
    logLevel: "silent",
  });
}

/** Counts what every copy of core says once, whatever a minifier makes of the rest. */
function copiesOfCore(folder: string): number {
  const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  return scripts.flatMap((file) => readFileSync(join(folder, file), "utf8").match(/certspec\.error\b/g) ?? []).length;
}

export const bundleConsumers: readonly Consumer[] = [
  {
    name: "Bundles of both builds",
    run: async (rehearsal) => {
      const project = await createProject("bundles", clients, rehearsal);
      for (const [file, text] of Object.entries(program)) writeFileSync(join(project.folder, file), text);
      for (const [index, [name, bundle]] of Object.entries(bundlers).entries()) {
        const output = `bundle-${index}`;
        await bundle(output, project, join(rehearsal.tools, "node_modules"));
        const copies = copiesOfCore(join(project.folder, output));
        if (copies !== 1) throw new Error(`${name}: the bundle holds ${copies} copies of @certspec/core, not one`);
      }
      return `hold one copy of @certspec/core: ${Object.keys(bundlers).join(", ")}`;
    },
  },
];
