import type { ProviderNames } from "./provider-names.ts";
import type { SpecDraft } from "./spec-draft.ts";

/** The README of a new spec: operations, provenance, and what a person has to look at. */
export function specReadme({ title }: ProviderNames, { operations, provenance, remarks }: SpecDraft): string {
  const rows = operations.map(({ id, request }) => `| \`${id}\` | \`${request}\` |`);
  const open = remarks.length ? ["", "## To be looked at", "", ...remarks.map((remark) => `- ${remark}`)] : [];
  return lines([
    `# ${title}`,
    "",
    `The certificate operations of ${title}. Not affiliated with ${title}.`,
    "",
    "| operation | request |",
    "| --- | --- |",
    ...rows,
    "",
    "## Where the facts come from",
    "",
    provenance,
    "",
    "## Differences from upstream",
    "",
    "None yet. Each gets a line with its date and reason.",
    "",
    "## Assumed",
    "",
    "Every fact that is marked `x-assumed` in the spec.",
    ...open,
  ]);
}

/** The README of a new client's package. */
export function clientReadme(names: ProviderNames, { operations, credentials }: SpecDraft): string {
  const { name, pascal, camel, title } = names;
  const rows = operations.map(
    ({ id, request, docs }) => `| \`${id.replaceAll("_", ".")}\` | \`${request}\` | [page](${docs}) |`,
  );
  const variables = credentials.map(({ option, env }) => `| \`${option}\` | \`${env}\` |`);
  const access = credentials.length
    ? ["## Credentials", "", "| option | environment |", "| --- | --- |", ...variables, ""]
    : [];
  const from = credentials[0] ? ` // ${credentials[0].env} from the environment` : "";
  return lines([
    `# @certspec/${name}`,
    "",
    `A typed client for the certificate API of ${title}. Not affiliated with ${title}.`,
    "",
    "```sh",
    `npm install @certspec/${name}`,
    "```",
    "",
    "```ts",
    `import { create${pascal} } from "@certspec/${name}";`,
    "",
    `const ${camel} = create${pascal}();${from}`,
    "```",
    "",
    "It runs where `fetch` does: on Node from 20.19, Bun, Deno, Workers and in browsers. `import` and `require` both work, so jest",
    "and CommonJS projects need no configuration, and its types resolve in every mode of TypeScript.",
    "",
    "## Operations",
    "",
    "| call | request | documentation |",
    "| --- | --- | --- |",
    ...rows,
    "",
    ...access,
    `\`@certspec/${name}/fetch\` has \`create${pascal}Fetch()\`, a client of openapi-fetch with the same credentials and retries`,
    "(`npm install openapi-fetch@0.16` beside it): see [openapi-fetch](../../docs/openapi-fetch.md).",
    "",
    "[@certspec/core](../core/README.md) says how requests are retried and what errors are thrown.",
    "",
    "## Licence",
    "",
    "MIT",
  ]);
}

function lines(texts: string[]): string {
  return `${texts.join("\n")}\n`;
}
