import { escapeHtml } from "../markdown/escape-html.ts";
import { hideMarks } from "../markdown/literal-text.ts";
import type { DocumentedOperation } from "../providers/provider.ts";
import { sampleArguments } from "./sample-arguments.ts";

/** A place where the page's script puts fields for the reader's own ids, which then stand in the samples. */
export function ownIds(operation: DocumentedOperation): string {
  const given = sampleArguments(operation);
  const inPath = operation.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const names = [...Object.keys(operation.oneOf ?? {}), ...inPath].filter((name) => {
    const value = given[name];
    // A short value would be found in other words, too.
    return typeof value === "string" && value.length >= shortestId;
  });
  if (names.length === 0) return "";
  const ids = Object.fromEntries(names.map((name) => [name, given[name]]));
  return `<div class="own-ids" data-ids="${hideMarks(escapeHtml(JSON.stringify(ids)))}"></div>`;
}

const shortestId = 8;
