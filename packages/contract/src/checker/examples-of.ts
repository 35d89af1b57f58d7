import type { Document, MediaType } from "@certspec/openapi";
import { resolveReference } from "./resolve-reference.ts";

/** An example that a document states, under its name; the only one is called `default`. */
export interface NamedExample {
  name: string;
  value: unknown;
}

/** The examples of a media type. */
export function examplesOf(document: Document, { example, examples = {} }: MediaType): NamedExample[] {
  const named = Object.entries(examples).map(([name, each]) => ({
    name,
    value: resolveReference(document, each).value,
  }));
  if (example !== undefined) named.unshift({ name: "default", value: example });
  return named.filter(({ value }) => value !== undefined);
}
