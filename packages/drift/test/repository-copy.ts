import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { onTestFinished } from "vitest";
import { parse, parseDocument, stringify } from "yaml";

const root = join(import.meta.dirname, "../../..");
const packages = ["core", "infisical", "mock", "contract"].map((name) => `packages/${name}`);
const files = ["package.json", "tsconfig.json", "vitest.config.ts", "redocly.yaml", "test/closing-line.ts"];

/** What `pnpm generate` does, in this process: the copy has no package manager, which could install into what it shares. */
const generate = `import { bundleSpec } from "./bundle-spec.ts";
import { generateFiles } from "./generator/generate-files.ts";
import { writeGenerated } from "./write-generated.ts";

try {
  const { text } = await bundleSpec("specs/infisical");
  writeGenerated("packages/infisical/src/generated", await generateFiles(text, { provider: "infisical", version: "0.0.0" }));
} catch (error) {
  console.error(JSON.stringify(error.problems ?? error.message));
  process.exitCode = 1;
}
`;

/** A copy of what one operation of a spec and its package need, until the test ends. */
export function copyRepository(operation: { path: string; method: string }): string {
  const folder = mkdtempSync(join(tmpdir(), "drift-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const filter = (source: string) => !/\/(?:dist|\.turbo|\.cache)$/.test(relative(root, source));
  for (const part of [...packages, ...files, "scripts", "specs/infisical"])
    cpSync(join(root, part), join(folder, part), { recursive: true, verbatimSymlinks: true, filter });
  // Each entry is a link, so that what is written beside them stays in the copy.
  mkdirSync(join(folder, "node_modules"));
  for (const name of [
    ...readdirSync(join(root, "node_modules")).filter((entry) => !entry.startsWith(".")),
    ".bin",
    ".pnpm",
  ])
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  writeFileSync(join(folder, "scripts/src/generate.ts"), generate);
  // Specs have to name an https address, and the upstream of the tests has none.
  const rules = join(folder, "redocly.yaml");
  writeFileSync(
    rules,
    readFileSync(rules, "utf8").replace("certspec/extension-shapes: error", "certspec/extension-shapes: off"),
  );
  keepOperation(join(folder, "specs/infisical"), operation);
  return folder;
}

/** Leave one operation in a spec, and the files that it needs. */
function keepOperation(folder: string, { path, method }: { path: string; method: string }): void {
  const table = join(folder, "openapi.yaml");
  const document = parseDocument(readFileSync(table, "utf8"));
  const kept = document.getIn(["paths", path, method]);
  const tag = /tags:\n\s+- (.+)/;
  document.set("paths", document.createNode({ [path]: { [method]: kept } }));
  const needed = new Set<string>();
  collect([...String(kept).matchAll(/operations\/[\w-]+\.yaml/g)].map(([file]) => join(folder, file)));
  const used = [...needed].map((file) => tag.exec(readFileSync(file, "utf8"))?.[1]);
  const tags = (document.toJS() as { tags: { name: string }[] }).tags.filter(({ name }) => used.includes(name));
  document.set("tags", document.createNode(tags));
  writeFileSync(table, document.toString({ lineWidth: 0 }));
  const ignored = join(folder, "lint-ignore.yaml");
  const exceptions = parse(readFileSync(ignored, "utf8")) as { at: string }[];
  writeFileSync(ignored, stringify(exceptions.filter(({ at }) => at.startsWith("openapi.yaml#/servers/"))));
  for (const kind of ["operations", "parameters", "responses", "schemas"])
    for (const name of readdirSync(join(folder, kind)))
      if (!needed.has(join(folder, kind, name))) rmSync(join(folder, kind, name));

  function collect(found: readonly string[]): void {
    for (const file of found) {
      if (needed.has(file)) continue;
      needed.add(file);
      const references = [...readFileSync(file, "utf8").matchAll(/\$ref: ["']?([^\s"'#}]+\.yaml)/g)];
      collect(references.map(([, target = ""]) => join(dirname(file), target)));
    }
  }
}
