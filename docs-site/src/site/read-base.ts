import { SiteError } from "../site-error.ts";

/**
 * The path below which the site will be hosted, with a slash at both ends.
 * @throws {SiteError} when it is not a path.
 */
export function readBase(given = "/"): string {
  if (/^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/.test(given)) return given.endsWith("/") ? given : `${given}/`;
  throw new SiteError(`DOCS_BASE is ${JSON.stringify(given)}: write a path such as /certspec/, or leave it out`);
}
