import { type Document, isJson, type MediaType } from "@certspec/openapi";
import { resolve } from "../../../scripts/src/generator/resolve.ts";
import { codeTag } from "../markdown/code-tag.ts";
import { details } from "../markdown/details.ts";
import { fenced } from "../markdown/fenced.ts";
import { literalText } from "../markdown/literal-text.ts";

interface Example {
  summary?: string;
  value?: unknown;
}

/** The examples of a body: each behind its summary. */
export function mediaExamples(document: Document, mediaType: string, media: MediaType): string {
  const named = Object.entries((media.examples ?? {}) as Record<string, Example | { $ref: string }>);
  const examples = named.map(([name, node]) => [name, resolve<Example>(document, node)] as const);
  if (media.example !== undefined) examples.unshift(["default", { value: media.example }]);
  const blocks = examples.map(([name, { summary, value }]) => {
    // The examples of a stream are its items.
    const asJson = isJson(mediaType) || typeof value !== "string";
    const text = asJson ? JSON.stringify(value, null, 2) : value;
    const title = `Example ${codeTag(name)}${summary ? `: ${literalText(summary)}` : ""}`;
    return details(title, fenced(asJson ? "json" : "text", text));
  });
  return blocks.join("\n\n");
}
