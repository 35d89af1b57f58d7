import { jsdoc } from "./jsdoc.ts";

/**
 * Rewrites a comment of openapi-typescript, so that editors show a description as text and not as the tag `@description`:
 * title and summary, then the description, the format, and tags. Bounds stand at the end of a description.
 */
export function textFirst(comment: string): string {
  const lines = comment.replace(/^\*(\n \*)? /, "").trimEnd();
  // openapi-typescript indents the further lines of an entry by five spaces.
  const entries = lines.split(/\n \* (?! {4})/).map((entry) => entry.replaceAll("\n *     ", "\n"));
  const description = entries.find((entry) => entry.startsWith("@description "))?.replace("@description ", "");
  const bounds = description?.match(/(^|\n)@[\s\S]*$/)?.[0];
  const others = entries.filter((entry) => !entry.startsWith("@description "));
  const isFormat = (entry: string) => entry.startsWith("Format: ");
  const parts = [
    ...others.filter((entry) => !entry.startsWith("@") && !isFormat(entry)),
    description?.slice(0, description.length - (bounds?.length ?? 0)),
    ...others.filter(isFormat),
    bounds,
    ...others.filter((entry) => entry.startsWith("@")),
  ];
  return jsdoc(parts).slice("/*".length, -"*/\n".length);
}
