import type { Api } from "@certspec/core/provider";
import { details } from "../markdown/details.ts";
import { fenced } from "../markdown/fenced.ts";
import { specText } from "../markdown/spec-text.ts";
import { summaryOf } from "../markdown/summary-of.ts";
import type { Page } from "../page.ts";
import { curlSample } from "../samples/curl-sample.ts";
import { errorSample, typescriptSample } from "../samples/typescript-sample.ts";
import { bodiesSection } from "./bodies-section.ts";
import { operationFacts } from "./operation-facts.ts";
import { operationPath, pathTemplates } from "./operation-path.ts";
import { parametersSection } from "./parameters-section.ts";
import type { DocumentedOperation } from "./provider.ts";
import { readDescription } from "./read-description.ts";
import { requestTag } from "./request-tag.ts";
import { statusSections } from "./status-sections.ts";

/** The page of an operation: all that the spec says of it, with a sample in TypeScript and one for curl. */
export async function operationPage(operation: DocumentedOperation, api: Api): Promise<Page> {
  const { source, provider, signature, body, httpMethod, call, successes } = operation;
  const { text, permissions } = readDescription(source.description);
  const requests = pathTemplates(operation).map((path) => `<li>${requestTag(httpMethod, path)}</li>`);
  const required = body?.required ? "The call needs a body." : "The body may be left out.";
  const sections: [string, string][] = [
    ["Signature", fenced("ts wrap", signature)],
    ["Permissions", specText(permissions)],
    [
      "Example",
      `${fenced("ts", typescriptSample(operation), "TypeScript")}\n\n${fenced("sh", await curlSample(operation, api), "curl")}`,
    ],
    ["Parameters", parametersSection(operation)],
    [
      "Request body",
      body
        ? `${required}\n\n${bodiesSection(provider, { [body.mediaType]: body.media }, { direction: "request", open: false })}`
        : "",
    ],
    ["Answers", statusSections(provider, successes, { open: true })],
    ["Errors", errorsSection(operation)],
    ["Facts", operationFacts(operation)],
  ];
  const filled = sections.filter(([, content]) => content).map(([heading, content]) => `## ${heading}\n\n${content}`);
  const title = source.summary ?? call;
  return {
    path: operationPath(operation),
    title,
    context: provider.title,
    description: summaryOf(`${call}(): ${source.description ?? title}`),
    body: [`<ul class="requests">${requests.join("")}</ul>`, specText(text), ...filled].join("\n\n"),
  };
}

function errorsSection(operation: DocumentedOperation): string {
  const { provider, failures } = operation;
  const general =
    "The call rejects with an `ApiError` when the API answers with one of these, and with one of [four other errors](/packages/core/#errors) when it does not answer as it should. [Errors as values, and more](/guides/runtime/#responses-and-errors)";
  return [
    `${general}.`,
    details("Catch it in TypeScript", fenced("ts", errorSample(operation))),
    statusSections(provider, failures, { open: false }),
  ].join("\n\n");
}
