#!/usr/bin/env node
// Part of `pnpm run build`: Prism and what it needs become one file, dist/prism-engine.js; the smaller libraries get one each, with all licences beside them.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import { type Plugin, rolldown } from "rolldown";
import { builtinModule, globalsOfNode } from "./builtin-module.ts";

const unused = "\0unused";
const builtin = "\0builtin:";

/** The files that become bundles, by their names in dist. */
const entries = ["prism-engine", "libraries/xml-builder", "libraries/swagger-upgrader", "libraries/sampler"];

/** What Node's documentation gives in place of `url.resolve`. */
const resolveUrl = `((from, to) => {
  const url = new URL(to, new URL(from, "resolve://"));
  return url.protocol === "resolve:" ? url.pathname + url.search + url.hash : url.toString();
})`;

if (import.meta.main) await bundlePrism(join(import.meta.dirname, "../dist"));

/** Bundle Prism's engine and the other libraries into a folder. */
export async function bundlePrism(folder: string): Promise<void> {
  const files = new Set<string>();
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((name) => [name, join(import.meta.dirname, `../src/${name}.ts`)])),
    platform: "node",
    plugins: [adapt(files)],
    onLog: (level, log) => {
      // What cannot be found would be missing at the user's; Prism's other oddities are its own.
      if (log.code === "UNRESOLVED_IMPORT") throw new Error(log.message);
      if (level === "warn" && log.code !== "EVAL") console.warn(log.message);
    },
  });
  await bundle.write({ dir: folder, format: "esm", minify: true, sourcemap: false, banner: globalsOfNode });
  // Those of the files which the bundles replace.
  for (const name of entries) rmSync(join(folder, `${name}.js.map`), { force: true });
  // The bundle of the sampler holds them, with the generator that they import.
  for (const name of ["samples", "samples.js", "samples.d.ts"])
    rmSync(join(folder, "openapi", name), { recursive: true, force: true });
  writeFileSync(join(folder, "THIRD-PARTY-LICENCES.txt"), licencesOf(files));
}

/** What has to change for Prism to be one module, and what the mock never calls. */
function adapt(files: Set<string>): Plugin {
  return {
    name: "adapt-prism",
    resolveId: {
      handler(source, importer = "") {
        if (source.startsWith(builtin)) return source;
        // The bundle runs in browsers, too, which have none of them; what rolldown itself wants of them is dropped then.
        if (isBuiltin(source) && !importer.includes("rolldown")) return builtin + source.replace(/^node:/, "");
        // Its UMD build asks for its parts at run time.
        if (source === "jsonc-parser")
          return this.resolve("jsonc-parser/lib/esm/main.js", importer, { skipSelf: true });
        // The mock has its own log.
        if (source === "pino") return unused;
        if (!importer.includes("prism-http")) return undefined;
        // Texts in English will do; all of faker's languages have six megabytes.
        if (source === "@faker-js/faker")
          return this.resolve("@faker-js/faker/locale/en", importer, { skipSelf: true });
        // Postman collections, and Prism as a proxy or with callbacks.
        return /postman|^\.\/forwarder$|proxy-agent|node-fetch/.test(source) ? unused : undefined;
      },
    },
    load: (id) => {
      if (id === unused) return "export default undefined;";
      return id.startsWith(builtin) ? builtinModule(id.slice(builtin.length)) : undefined;
    },
    transform: (code, id) => {
      // It changes modules of Ajv, although the package says that its modules have no side effects.
      if (id.endsWith("/ajv-guards.ts")) return { code, moduleSideEffects: true };
      // In a module `this` is undefined; in this one it stands for the exports.
      if (id.includes("uri-template-lite")) return code.replaceAll("this.URI", "exports.URI");
      // The mock makes another value where this one is not right.
      if (id.includes("json-schema-sampler")) return code.replaceAll("!options.quiet", "false");
      // Node warns of its own `url.resolve`, outside of node_modules.
      return id.includes("json-schema-ref-parser") ? code.replaceAll('require("url").resolve', resolveUrl) : undefined;
    },
    // Everything that is required is in the bundle; browsers have no function for the rest.
    renderChunk: (code) =>
      code.replace(
        /^import \{ createRequire \} from "node:module";/m,
        "const createRequire = () => (name) => { throw new Error(name + ' is not part of the bundle'); };",
      ),
    moduleParsed: ({ id }) => void files.add(id),
  };
}

/** The licences of all packages that files come from. */
function licencesOf(files: ReadonlySet<string>): string {
  const folders = new Set([...files].filter((file) => file.includes("node_modules")).map(packageFolder));
  const texts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const own = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file));
    const text = own.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
    if (!license && !text) throw new Error(`${name} ${version} states no licence; it cannot be bundled`);
    return `${name} ${version} (${license ?? "see below"})\n\n${text}\n`;
  });
  return texts.sort().join(`\n${"-".repeat(80)}\n\n`);
}

/** The folder of the package that a file belongs to. */
function packageFolder(file: string): string {
  let folder = dirname(file);
  while (!(existsSync(join(folder, "package.json")) && isNamed(folder))) folder = dirname(folder);
  return folder;
}

/** A folder may have a package.json just to say what kind of modules it holds. */
function isNamed(folder: string): boolean {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version !== undefined;
}
