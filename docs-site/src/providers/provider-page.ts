import { codeTag } from "../markdown/code-tag.ts";
import { fenced } from "../markdown/fenced.ts";
import { literalText } from "../markdown/literal-text.ts";
import { specText } from "../markdown/spec-text.ts";
import type { Page } from "../page.ts";
import { documentPath } from "./document-path.ts";
import { operationPath, pathTemplates } from "./operation-path.ts";
import { operationsByTag } from "./operations-by-tag.ts";
import type { DocumentedOperation, Provider } from "./provider.ts";
import { requestTag } from "./request-tag.ts";

/** The page of a provider: the README of its package, with a table of operations that leads to their pages. */
export function providerPage(provider: Provider, written: readonly Page[]): Page {
  const { name, document, title, packageName, operations } = provider;
  const path = `providers/${name}`;
  const readme = written.find((page) => page.path === path)?.body ?? fenced("sh", `npm install ${packageName}`);
  const download = `The [OpenAPI document](/${documentPath(name)}) that all of this is made from.`;
  const about = document.info?.description ? `## About the API\n\n${specText(document.info.description)}` : "";
  const [before = "", after = ""] = splitAtOperations(readme);
  return {
    path,
    title,
    description: `${packageName}, a typed client: ${operations.length} operations, each with samples in TypeScript and for curl.`,
    source: `packages/${name}/README.md`,
    package: `packages/${name}`,
    body: [before, `## Operations\n\n${operationTables(provider)}`, after, about, download]
      .filter(Boolean)
      .join("\n\n"),
  };
}

/** The README has another table under the same heading; what it says around the table stays. */
function splitAtOperations(body: string): [string, string] {
  const [before = "", section = ""] = body.split(/^## Operations$/m);
  return [before.trim(), section.replace(/^\|.*\n(?:\|.*(?:\n|$))+/m, "").trim()];
}

function operationTables(provider: Provider): string {
  const { document } = provider;
  return [...operationsByTag(provider)]
    .map(([tag, tagged]) => {
      const description = document.tags?.find(({ name }) => name === tag)?.description;
      return `### ${literalText(tag)}\n\n${specText(description)}\n\n${table(tagged)}`;
    })
    .join("\n\n");
}

function table(operations: readonly DocumentedOperation[]): string {
  const rows = operations.map((operation) => {
    const { source, call, httpMethod } = operation;
    const requests = pathTemplates(operation).map((path) => requestTag(httpMethod, path));
    const method = call.split(".").slice(1).join(".");
    return `| [${literalText(source.summary ?? call)}](/${operationPath(operation)}/)<br>${codeTag(method)} | ${requests.join("<br>")} |`;
  });
  return ["| operation and call | request |", "| --- | --- |", ...rows].join("\n");
}
