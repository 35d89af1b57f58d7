import type { Api } from "@certspec/core/provider";
import { fenced } from "../markdown/fenced.ts";
import { specText } from "../markdown/spec-text.ts";
import { summaryOf } from "../markdown/summary-of.ts";
import { tabs } from "../markdown/tabs.ts";
import type { Page } from "../page.ts";
import { curlSample } from "../samples/curl-sample.ts";
import { openapiFetchSample } from "../samples/openapi-fetch-sample.ts";
import { ownIds } from "../samples/own-ids.ts";
import { runBlock } from "../samples/run-block.ts";
import { runSettings } from "../samples/run-settings.ts";
import { errorSample, sampleFailure, typescriptSample } from "../samples/typescript-sample.ts";
import { bodiesSection } from "./bodies-section.ts";
import { operationFacts } from "./operation-facts.ts";
import { operationPath, pathTemplates } from "./operation-path.ts";
import { parametersSection } from "./parameters-section.ts";
import type { DocumentedOperation } from "./provider.ts";
import { readDescription } from "./read-description.ts";
import { requestTag } from "./request-tag.ts";
import { statusTabs } from "./status-tabs.ts";

/** The words of samples are those of every sample: they say little about their page to who searches. */
const sampleWeight = 0.1;

/** The page of an operation: what the spec says of it beside samples that run, then its responses and errors. */
export async function operationPage(operation: DocumentedOperation, api: Api): Promise<Page> {
  const { source, provider, signature, httpMethod, call, successes } = operation;
  const { text, permissions } = readDescription(source.description);
  const requests = pathTemplates(operation).map((path) => `<li>${requestTag(httpMethod, path)}</li>`);
  const title = source.summary ?? call;
  const beside = sections([
    ["Permissions", specText(permissions)],
    ["Parameters", parametersSection(operation)],
    ["Request body", requestBody(operation)],
  ]);
  const below = sections([
    ["Responses", statusTabs(provider, successes, { open: true })],
    ["Errors", errorsSection(operation)],
    ["Facts", operationFacts(operation)],
    ["Signature", fenced("ts", signature)],
  ]);
  return {
    path: operationPath(operation),
    title,
    context: provider.title,
    description: summaryOf(`${call}(): ${source.description ?? title}`),
    source: `specs/${provider.name}/operations/${operation.id}.yaml`,
    package: `packages/${provider.name}`,
    isWide: true,
    body: [
      `<ul class="requests">${requests.join("")}</ul>`,
      specText(text),
      `<div class="operation">\n<div class="operation-samples" data-pagefind-weight="${sampleWeight}">`,
      `## Example\n\n${await samples(operation, api)}`,
      `</div>\n<div class="operation-parts">`,
      beside,
      "</div>\n</div>",
      below,
    ]
      .filter(Boolean)
      .join("\n\n"),
  };
}

function sections(each: readonly (readonly [string, string])[]): string {
  const filled = each.filter(([, content]) => content);
  return filled.map(([heading, content]) => `## ${heading}\n\n${content}`).join("\n\n");
}

async function samples(operation: DocumentedOperation, api: Api): Promise<string> {
  const { name, packageName, createName, servers } = operation.provider;
  const path = new URL(servers[0]?.url ?? "/", "http://127.0.0.1:4010").pathname.replace(/\/$/, "");
  const command = `npx -y -p @certspec/mock -p ${packageName} certspec-mock ${name}`;
  return [
    ownIds(operation),
    tabs("client", [
      {
        name: "TypeScript",
        body: `${fenced("ts", typescriptSample(operation))}\n\n${runBlock(runSettings(operation))}`,
      },
      { name: "openapi-fetch", body: fenced("ts", openapiFetchSample(operation)) },
      { name: "curl", body: fenced("sh", await curlSample(operation, api)) },
    ]),
    `The same on your own machine, without an account: start the mock, and give \`${createName}()\` the option \`baseUrl: "http://127.0.0.1:4010${path}"\`.`,
    fenced("sh", command),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function requestBody({ body, provider }: DocumentedOperation): string {
  if (!body) return "";
  const required = body.required ? "The call needs a body." : "The body may be left out.";
  return `${required}\n\n${bodiesSection(provider, { [body.mediaType]: body.media }, { direction: "request", open: false })}`;
}

function errorsSection(operation: DocumentedOperation): string {
  const { provider, failures } = operation;
  const settings = runSettings(operation);
  const failure = sampleFailure(operation) ?? settings.failures[0];
  return [
    "The call rejects with an `ApiError` when the API responds with one of these statuses, and with [another error](/guides/errors/#the-classes) when no valid response arrives. You can also get [a result instead of an exception](/guides/errors/#results-instead-of-exceptions).",
    `<div data-pagefind-weight="${sampleWeight}">`,
    fenced("ts", errorSample(operation)),
    "</div>",
    failure === undefined ? "" : runBlock({ ...settings, failure }),
    statusTabs(provider, failures, { open: false }),
  ]
    .filter(Boolean)
    .join("\n\n");
}
