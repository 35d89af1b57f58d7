import { isDecodable, isEncoded, queryPairs } from "@certspec/openapi";
import type { Arrived } from "../engine/prepared.ts";
import { type Problem, problem } from "../engine/problem.ts";
import type { ReceivedRequest } from "./received-request.ts";

/** Parses a request below some base paths, or returns a problem; the path includes the base path. */
export function parseRequest(
  { method, origin, path: target, headers, bytes }: ReceivedRequest,
  bases: readonly string[],
): Arrived | Problem {
  // A client of a proxy sends the whole URL.
  const local = target.replace(/^https?:\/\/[^/?]*/i, "");
  const at = local.indexOf("?");
  const path = at < 0 ? local : local.slice(0, at);
  if (!bases.some((base) => path === base || path.startsWith(`${base}/`))) {
    return problem(
      404,
      "outside-base-path",
      `the mock serves ${bases.map((base) => base || "/").join(", ")} and the paths below, as the servers of the document declare`,
    );
  }
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding !== "identity")
    return problem(
      415,
      "encoded-body",
      "the mock does not read compressed bodies; send the body without Content-Encoding",
    );
  if (!isDecodable(path))
    return problem(
      400,
      "malformed-path",
      "the path contains a percent sign that does not start a UTF-8 character; encode it as %25",
    );
  if (!isEncoded(path))
    return problem(400, "malformed-path", "the path contains a character that a URL cannot have; percent-encode it");
  const query = at < 0 ? "" : local.slice(at + 1);
  if (!isDecodable(query))
    return problem(
      400,
      "malformed-query",
      "the query contains a percent sign that does not start a UTF-8 character; encode it as %25",
    );
  return { method, path: path || "/", url: origin + local, pairs: queryPairs(query), headers, bytes };
}
