import { codeTag } from "../markdown/code-tag.ts";
import { httpLink } from "../markdown/http-link.ts";
import { literalText } from "../markdown/literal-text.ts";
import { specLine } from "../markdown/spec-text.ts";
import { credentialsOfOperation } from "./credentials-of-operation.ts";
import type { DocumentedOperation } from "./provider.ts";

/** The remaining facts of an operation, as a list. */
export function operationFacts(operation: DocumentedOperation): string {
  const { id, source, provider, httpMethod, pagination, stream } = operation;
  const credentialSets = credentialsOfOperation(operation).map((credentials) =>
    credentials.map(({ option }) => codeTag(option)).join(" and "),
  );
  const repeats = source["x-idempotent"] ?? !["POST", "PATCH"].includes(httpMethod);
  const upstream = (source as { "x-upstream"?: { url: string; date: string } })["x-upstream"];
  const assumed = (source as { "x-assumed"?: string })["x-assumed"];
  const facts = [
    `operationId: ${codeTag(id)}, for [\`isApiError\`](/providers/${provider.name}/), the [mock](/packages/mock/) and contract tests.`,
    source.deprecated ? "**Deprecated.**" : "",
    `[Credentials](/guides/authentication/): ${credentialSets.join(" or ") || "none"}.`,
    pagination ? `[Pages](/guides/pages/): ${pageWords[pagination.style]}.` : "",
    stream ? `[Stream](/guides/runtime/#streams): ${streamWords[stream.format]}.` : "",
    `[Retries](/guides/retries-and-timeouts/#retries): ${repeats ? "when a retry is safe and likely to succeed" : "none unless you pass `idempotent: true`, since the change could be made twice"}.`,
    source.externalDocs ? `The provider's page: ${httpLink(source.externalDocs.url)}` : "",
    upstream ? `Source of the facts: ${httpLink(upstream.url)}, ${literalText(String(upstream.date))}` : "",
    assumed ? `Not documented by the provider, and assumed here: ${specLine(String(assumed))}` : "",
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
