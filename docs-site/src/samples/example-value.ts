import type { Document, MediaType, Parameter } from "@certspec/openapi";
import { sampleOf } from "@certspec/openapi/samples";
import { resolve } from "../../../scripts/src/generator/resolve.ts";

/** The value that the spec gives as an example, else one that its schema allows. */
export function exampleValue(document: Document, node: Parameter | MediaType): unknown {
  const [first] = Object.values((node.examples ?? {}) as Record<string, { value?: unknown }>);
  const media = "content" in node ? (Object.values(node.content ?? {})[0] as MediaType | undefined) : undefined;
  const stated = node.example ?? (first && resolve<{ value?: unknown }>(document, first).value);
  if (stated !== undefined) return stated;
  if (media) return exampleValue(document, media);
  return sampleOf(document, { value: node.schema ?? {}, pointer: "" }, { direction: "request", minimal: true });
}
