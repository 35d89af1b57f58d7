import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProviderNames } from "./provider-names.ts";
import { clientReadme, specReadme } from "./readmes.ts";
import type { SpecDraft } from "./spec-draft.ts";

/** Every file of a new provider but the generated ones, by its path in the repository. */
export function packageFiles(root: string, names: ProviderNames, draft: SpecDraft): Record<string, string> {
  const { name, title } = names;
  const files: Record<string, string> = {
    [`specs/${name}/README.md`]: specReadme(names, draft),
    [`packages/${name}/README.md`]: clientReadme(names, draft),
    [`.changeset/first-${name}.md`]: `---\n"@certspec/${name}": minor\n---\n\nAdd a client for the certificates of ${title}.\n`,
  };
  for (const [file, text] of Object.entries(draft.files)) files[`specs/${name}/${file}`] = text;
  for (const file of modelled)
    files[file.replace(model, name)] = renamed(readFileSync(join(root, file), "utf8"), names);
  const manifest = JSON.parse(files[`packages/${name}/package.json`] ?? "") as Manifest;
  delete manifest.devDependencies["expect-type"];
  manifest.version = "0.0.0";
  files[`packages/${name}/package.json`] = `${JSON.stringify(manifest, null, 2)}\n`;
  return files;
}

interface Manifest {
  version: string;
  devDependencies: Record<string, string>;
}

// A neighbour is the template, so that a new package has the shape of the others whatever that is by then.
const model = "numeral";
const modelled = [
  `specs/${model}/package.json`,
  `specs/${model}/redocly.yaml`,
  `packages/${model}/package.json`,
  `packages/${model}/src/client.ts`,
  `packages/${model}/src/fetch.ts`,
  `packages/${model}/test/contract.test.ts`,
];

function renamed(text: string, { name, pascal, title }: ProviderNames): string {
  const inTexts = /(?<=Typed client for the certificate API of |\b(?:client|takes?) of )Numeral\b/g;
  return sortedImports(
    text
      .replaceAll("of Numeral", `of ${title}`)
      .replace(inTexts, title)
      .replaceAll("numeral", name)
      .replaceAll("Numeral", pascal),
  );
}

/** The order that the formatter wants of the imports of packages. */
function sortedImports(text: string): string {
  const lines = text.split("\n");
  const isImport = (line: string) => /^import .+ from "@/.test(line);
  const sourceOf = (line: string) => /from "([^"]+)"/.exec(line)?.[1] ?? "";
  const first = lines.findIndex(isImport);
  const count = lines.filter(isImport).length;
  const imports = lines.filter(isImport).toSorted((a, b) => (sourceOf(a) < sourceOf(b) ? -1 : 1));
  if (first < 0 || !lines.slice(first, first + count).every(isImport)) return text;
  return lines.toSpliced(first, count, ...imports).join("\n");
}
