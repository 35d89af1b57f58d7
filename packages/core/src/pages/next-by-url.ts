import { pageUrlOf } from "../request/page-url-of.ts";
import type { PageFinder } from "./page-state.ts";
import { scalarAt } from "./pick.ts";

/**
 * Finds the next page by its URL, in the body or in the `Link` header.
 * @throws {InvalidRequest} for a URL that must not get the credentials.
 */
export const nextByUrl: PageFinder = ({ next: path }, { body, headers, url }) => {
  const next = path === undefined ? linkIn(headers.get("link") ?? "") : scalarAt(body, path);
  return next ? pageUrlOf(`${next}`, url, "The API returned an invalid URL of the next page") : undefined;
};

/**
 * Returns the target of the link whose relation is `next`.
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
function linkIn(header: string): string | undefined {
  for (const [, target, parameters = ""] of header.matchAll(link))
    for (const [, name = "", quoted, plain] of parameters.matchAll(parameter)) {
      if (name.toLowerCase() !== "rel") continue;
      const relations = (quoted ?? plain ?? "").toLowerCase().split(/\s+/);
      if (relations.includes("next")) return target;
      // Only the first `rel` of a link counts.
      break;
    }
  return undefined;
}

/** A target in angle brackets, and its parameters. A text in quotes may contain anything that also stands between links. */
const link = /<([^>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s";,]+))?)*)/g;
const parameter = /;\s*([^\s=;,]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s";,]+)))?/g;
