import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { readWaivers, type Waiver } from "./read-spec/waivers.ts";

// Redocly reads the one beside the `redocly.yaml` that it was started with: that of the root, or that of a provider.
const fileName = ".redocly.lint-ignore.yaml";

/** Files that Redocly's command reads waivers from, as they should be, by their path from the root; undefined for one that should not be there. */
export type IgnoreFiles = Record<string, string | undefined>;

/**
 * Writes what `specs/<provider>/waivers.yaml` say in the form of Redocly's command, which keeps no reasons.
 * @throws {SpecError} where a `waivers.yaml` is wrong.
 */
export function ignoreFiles(root: string): IgnoreFiles {
  const providers = readdirSync(join(root, "specs"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, waivers: readWaivers(join(root, "specs", name)) }));
  const all = providers.flatMap(({ name, waivers }) =>
    waivers.map((waiver) => ({ ...waiver, at: `specs/${name}/${waiver.at}` })),
  );
  return {
    [fileName]: ignoreText("specs/*/waivers.yaml", all),
    ...Object.fromEntries(
      providers.map(({ name, waivers }) => [
        `specs/${name}/${fileName}`,
        ignoreText(`specs/${name}/waivers.yaml`, waivers),
      ]),
    ),
  };
}

/** The paths of ignore files that differ from what they should be. */
export function staleIgnoreFiles(root: string, files: IgnoreFiles): string[] {
  return Object.keys(files).filter((path) => textOf(join(root, path)) !== files[path]);
}

/** Makes the ignore files what they should be. */
export function writeIgnoreFiles(root: string, files: IgnoreFiles): void {
  for (const path of staleIgnoreFiles(root, files)) {
    const text = files[path];
    if (text === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
  }
}

function ignoreText(source: string, waivers: Waiver[]): string | undefined {
  if (waivers.length === 0) return undefined;
  const ignored: Record<string, Record<string, string[]>> = {};
  for (const { rule, at } of waivers) {
    const [, file = at, pointer = ""] = /^([^#]*)(#.*)$/.exec(at) ?? [];
    const rules = ignored[file] ?? {};
    ignored[file] = { ...rules, [rule]: [...(rules[rule] ?? []), pointer] };
  }
  return `# Generated from ${source} by \`pnpm generate\`. Do not edit: change the waivers instead.\n${stringify(ignored)}`;
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
