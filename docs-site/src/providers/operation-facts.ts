import { specText } from "../markdown/spec-text.ts";
import { credentialsOfOperation } from "./credentials-of-operation.ts";
import type { DocumentedOperation } from "./provider.ts";

/** The remaining facts of an operation, as a list. */
export function operationFacts(operation: DocumentedOperation): string {
  const { id, source, provider, httpMethod, pagination, stream } = operation;
  const ways = credentialsOfOperation(operation).map((credentials) =>
    credentials.map(({ option }) => `\`${option}\``).join(" and "),
  );
  const repeats = source["x-idempotent"] ?? !["POST", "PATCH"].includes(httpMethod);
  const upstream = (source as { "x-upstream"?: { url: string; date: string } })["x-upstream"];
  const assumed = (source as { "x-assumed"?: string })["x-assumed"];
  const facts = [
    `operationId: \`${id}\`, for [\`isApiError\`](/providers/${provider.name}/), the [mock](/packages/mock/) and contract tests.`,
    source.deprecated ? "**Deprecated.**" : "",
    `Credentials: ${ways.length ? ways.join(" or ") : "none"}. [How they are given](/providers/${provider.name}/)`,
    pagination ? `Pages: ${pageWords[pagination.style]}. [How to page](/guides/runtime/#pages)` : "",
    stream ? `Stream: ${streamWords[stream.format]}. [How to read it](/guides/runtime/#streams)` : "",
    `Retries: ${repeats ? "retried when it is likely to succeed" : "not retried by itself, because nothing may happen twice"}. [When](/guides/runtime/#retries)`,
    source.externalDocs
      ? `The provider's page: [${new URL(source.externalDocs.url).host}](${source.externalDocs.url})`
      : "",
    upstream ? `Source of the facts: [${new URL(upstream.url).host}](${upstream.url}), ${upstream.date}` : "",
    assumed ? `Not documented by the provider, and assumed here: ${specText(assumed)}` : "",
  ];
  return facts
    .filter(Boolean)
    .map((fact) => `- ${fact}`)
    .join("\n");
}

const pageWords = {
  single: "the whole list is one page",
  page: "by page number",
  offset: "by offset",
  cursor: "by cursor",
  lastId: "by the id of the last item",
  url: "by the URL of the next page",
};

const streamWords = {
  events: "server-sent events",
  lines: "a JSON value on each line",
};
