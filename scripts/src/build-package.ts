#!/usr/bin/env node
// `pnpm run build` in a package: src/ becomes dist/ with declarations. One configuration for all packages, none inside them.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const root = join(import.meta.dirname, "../..");
const folder = process.cwd();
const cache = join(root, "node_modules/.cache/build");
const config = join(cache, `tsconfig.${basename(folder)}.json`);
const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
  devDependencies?: Record<string, string>;
};
const forNode = manifest.devDependencies?.["@types/node"] !== undefined;

mkdirSync(cache, { recursive: true });
writeFileSync(
  config,
  JSON.stringify({
    extends: join(root, "tsconfig.json"),
    compilerOptions: {
      noEmit: false,
      rootDir: join(folder, "src"),
      outDir: join(folder, "dist"),
      // What is published must compile against the built packages, not against their sources.
      customConditions: [],
      typeRoots: [join(folder, "node_modules/@types")],
      types: forNode ? ["node"] : [],
      lib: forNode ? ["es2023"] : ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    },
    include: [join(folder, "src")],
  }),
);
rmSync(join(folder, "dist"), { recursive: true, force: true });
const { status, error } = spawnSync("tsc", ["-p", config], { cwd: folder, stdio: "inherit" });
if (error) throw error;
process.exitCode = status ?? 1;
