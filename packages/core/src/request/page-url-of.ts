import { InvalidRequest } from "../errors/invalid-request.ts";

/**
 * Returns the URL of a page, which must be on the server of the list, because the request carries the credentials.
 * @param problem begins the message of an error
 * @throws {InvalidRequest} for another origin, a user name in the URL, and for a text that is not a URL.
 */
export function pageUrlOf(pageUrl: string, listUrl: string, problem = "Invalid URL of a page"): string {
  const url = URL.canParse(pageUrl, listUrl) ? new URL(pageUrl, listUrl) : undefined;
  const isSafe = url && url.origin === new URL(listUrl).origin && !url.username && !url.password;
  if (isSafe) return url.href;
  throw new InvalidRequest(problem, "It must be on the server of the list, without a user name or password.");
}
