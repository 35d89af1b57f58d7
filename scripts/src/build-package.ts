#!/usr/bin/env node
// `pnpm run build` in a package: src/ becomes dist/. One configuration for all packages, none inside them.
// The targets of `require` in `exports` are bundled for both module systems, because a user's program pays for every file that
// it has to open; other packages stay the modules that the compiler writes.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";

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
const entries = Object.values(manifest.exports).flatMap((target) =>
  typeof target === "object" && target.require !== undefined ? [target["@certspec/source"] ?? ""] : [],
);

rmSync(dist, { recursive: true, force: true });
compile();
if (manifest.devDependencies?.["@certspec/openapi"] !== undefined && process.exitCode === 0) includeOpenapi();
if (entries.length && process.exitCode === 0) {
  dropMap(join(dist, "generated/schema.d.ts"));
  copyDeclarations();
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
        emitDeclarationOnly: entries.length > 0,
        rootDir: join(folder, "src"),
        outDir: dist,
        // Published files must compile against the built packages, not against their sources.
        customConditions: [],
        typeRoots: [join(folder, "node_modules/@types")],
        types: forNode ? ["node"] : [],
        lib: forNode ? ["es2023"] : ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
      },
      include: [join(folder, "src")],
    }),
  );
  // From the root, so that messages name files from there.
  const { status, error } = spawnSync("tsc", ["-p", config], { cwd: root, stdio: "inherit" });
  rmSync(config);
  if (error) throw error;
  process.exitCode = status ?? 1;
}

/**
 * Puts what a package uses of `@certspec/openapi`, which is not published, into dist/openapi, and imports it from there.
 * It has been built before, so these files are those that its own tests ran.
 */
function includeOpenapi(): void {
  const source = join(root, "packages/openapi/dist");
  const target = join(dist, "openapi");
  const own = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => /\.(?:js|d\.ts)$/.test(file));
  for (const file of own) {
    const text = readFileSync(join(dist, file), "utf8");
    const included = text.replace(/"@certspec\/openapi(?:\/(\w+))?"/g, (_, entry = "index") => {
      for (const extension of [".js", ".d.ts"]) copyModule(`${entry}${extension}`);
      return JSON.stringify(`./${relative(dirname(join(dist, file)), join(target, `${entry}.js`))}`);
    });
    if (included !== text) writeFileSync(join(dist, file), included);
  }

  function copyModule(file: string): void {
    if (existsSync(join(target, file))) return;
    const text = readFileSync(join(source, file), "utf8");
    mkdirSync(dirname(join(target, file)), { recursive: true });
    // Its sources are not published, so a map would lead nowhere.
    writeFileSync(join(target, file), text.replace(/\n\/\/# sourceMappingURL=.+\s*$/, "\n"));
    for (const [, specifier = ""] of text.matchAll(/(?:from |import\()"(\.[^"]*)"/g))
      copyModule(join(dirname(file), specifier).replace(/(?:\.d)?\.[jt]s$/, /\.d\.ts$/.test(file) ? ".d.ts" : ".js"));
  }
}

/** Types alone are their own source: a map of them doubles the way there, and is a tenth of what a user installs. */
function dropMap(declarations: string): void {
  if (!existsSync(declarations)) return;
  const text = readFileSync(declarations, "utf8");
  writeFileSync(declarations, text.replace(/\n\/\/# sourceMappingURL=.+\s*$/, "\n"));
  rmSync(`${declarations}.map`);
}

/** Writes every declaration once more for `require`: compilers decide by a file's name which module system it describes. */
function copyDeclarations(): void {
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    if (!/\.d\.ts(?:\.map)?$/.test(file)) continue;
    const text = readFileSync(join(dist, file), "utf8")
      .replaceAll(/(?<=\b(?:from |import\()"\.[^"]*)\.ts(?=")/g, ".cts")
      .replaceAll(`${basename(file, ".map")}`, basename(file, ".map").replace(/\.ts$/, ".cts"));
    writeFileSync(join(dist, file.replace(".d.ts", ".d.cts")), text);
  }
}

/** Bundles the entries as ES modules, and those as CommonJS ones, so that both builds hold the same code. */
async function bundle(): Promise<void> {
  const options = {
    absWorkingDir: folder,
    outdir: dist,
    bundle: true,
    packages: "external",
    target: "es2022",
    sourcemap: true,
    sourcesContent: false,
  } satisfies BuildOptions;
  const { metafile } = await build({
    ...options,
    entryPoints: entries,
    format: "esm",
    platform: "neutral",
    // Code that two entries share gets a separate file: two copies would not know each other's state.
    splitting: true,
    chunkNames: "shared-[hash]",
    plugins: [entriesApart()],
    // Constants go where they are used, so that a user's bundler need not carry them; names and lines stay.
    minifySyntax: true,
    metafile: true,
  });
  await build({
    ...options,
    entryPoints: Object.keys(metafile.outputs).filter((file) => file.endsWith(".js")),
    format: "cjs",
    // So that Node finds the names that these files export.
    platform: "node",
    outExtension: { ".js": ".cjs" },
    plugins: [besideEachOther()],
  });
}

/** Lets an entry that imports another one load its file: otherwise both would load a third file with what they share. */
function entriesApart(): Plugin {
  const files = new Set(entries.map((entry) => resolve(folder, entry)));
  return {
    name: "entries-apart",
    setup: ({ onResolve }) => {
      onResolve({ filter: /^\.{1,2}\/.+\.ts$/ }, ({ path, kind, resolveDir }) => {
        const isEntry = kind !== "entry-point" && files.has(resolve(resolveDir, path));
        return isEntry ? { path: `./${basename(path, ".ts")}.js`, external: true } : undefined;
      });
    },
  };
}

/**
 * Leaves the files of a build apart, as they are in the build that they come from. For esbuild, a path that a plugin has found is not part
 * of a package of ES modules: there the default export of a CommonJS module would be all of its exports.
 */
function besideEachOther(): Plugin {
  return {
    name: "beside-each-other",
    setup: ({ onResolve }) => {
      onResolve({ filter: /^\.\/.+\.js$/ }, ({ path, kind }) =>
        kind === "entry-point"
          ? { path: resolve(folder, path) }
          : { path: path.replace(/\.js$/, ".cjs"), external: true },
      );
    },
  };
}
