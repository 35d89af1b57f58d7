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
    "All facts that are marked `x-assumed` in the spec.",
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
  const from = credentials[0] ? ` // reads ${credentials[0].env}` : "";
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
    `Offline: start a [mock](../mock/README.md) in the same project with \`npx -y @certspec/mock ${name}\`, and pass the address that it prints as \`baseUrl\`.`,
    "It accepts any credentials.",
    "",
    "The client runs on Node 20.19 and newer, Bun, Deno, Workers and in browsers, as an ES module or CommonJS: see [Runtimes](../../docs/runtimes.md).",
    "New to it? Read [Getting started](../../docs/getting-started.md).",
    "",
    "## Operations",
    "",
    "| call | request | documentation |",
    "| --- | --- | --- |",
    ...rows,
    "",
    ...access,
    "## More",
    "",
    "[Requests and options](../../docs/requests.md), [Pages](../../docs/pages.md), [Errors](../../docs/errors.md), [Retries and timeouts](../../docs/retries-and-timeouts.md),",
    "[Testing your app](../../docs/testing-your-app.md).",
    "",
    `\`@certspec/${name}/fetch\` has \`create${pascal}Fetch()\`: openapi-fetch's client with the same credentials and retries. It needs`,
    "`npm install openapi-fetch@0.16`: see [openapi-fetch and React Query](../../docs/openapi-fetch.md).",
    "",
    "## Licence",
    "",
    "MIT",
  ]);
}

function lines(texts: string[]): string {
  return `${texts.join("\n")}\n`;
}
