#!/usr/bin/env node
// `pnpm run build` in a package: src/ becomes dist/. One configuration for all packages, none inside them.
// A client becomes one file for each entry, because a user's program pays for every file that it has to open.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { build } from "esbuild";

interface Manifest {
  exports: Record<string, string | Record<string, string>>;
  devDependencies?: Record<string, string>;
}

const root = join(import.meta.dirname, "../..");
const folder = process.cwd();
const dist = resolve(process.argv[2] ?? "dist");
const cache = join(root, "node_modules/.cache/build");
const config = join(cache, `tsconfig.${basename(folder)}.${process.pid}.json`);
const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
const forNode = manifest.devDependencies?.["@types/node"] !== undefined;

rmSync(dist, { recursive: true, force: true });
compile();
if (!forNode && process.exitCode === 0) {
  dropMap(join(dist, "generated/schema.d.ts"));
  await bundle();
}

function compile(): void {
  mkdirSync(cache, { recursive: true });
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        noEmit: false,
        emitDeclarationOnly: !forNode,
        rootDir: join(folder, "src"),
        outDir: dist,
        // What is published must compile against the built packages, not against their sources.
        customConditions: [],
        typeRoots: [join(folder, "node_modules/@types")],
        types: forNode ? ["node"] : [],
        lib: forNode ? ["es2023"] : ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
      },
      include: [join(folder, "src")],
    }),
  );
  const { status, error } = spawnSync("tsc", ["-p", config], { cwd: folder, stdio: "inherit" });
  rmSync(config);
  if (error) throw error;
  process.exitCode = status ?? 1;
}

/** Types alone are their own source: a map of them doubles the way there, and is a tenth of what a user installs. */
function dropMap(declarations: string): void {
  if (!existsSync(declarations)) return;
  const text = readFileSync(declarations, "utf8");
  writeFileSync(declarations, text.replace(/\n\/\/# sourceMappingURL=.+\s*$/, "\n"));
  rmSync(`${declarations}.map`);
}

async function bundle(): Promise<void> {
  const entries = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [] : (target["@certspec/source"] ?? []),
  );
  await build({
    absWorkingDir: folder,
    entryPoints: entries,
    outdir: dist,
    bundle: true,
    packages: "external",
    format: "esm",
    target: "es2022",
    platform: "neutral",
    // Constants go where they are used, so that a user's bundler need not carry them; names and lines stay.
    minifySyntax: true,
    sourcemap: true,
    sourcesContent: false,
  });
}
