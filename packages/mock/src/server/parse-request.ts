import { isDecodable, queryPairs } from "@certspec/openapi";
import type { Arrived } from "../engine/prepared.ts";
import { type Problem, problem } from "../engine/problem.ts";
import type { ReceivedRequest } from "./received-request.ts";

/** Take a request apart below some base paths, or say why that is not possible; the path stays whole. */
export function parseRequest(
  { method, path: target, headers, bytes }: ReceivedRequest,
  bases: readonly string[],
): Arrived | Problem {
  // A proxy's client sends the whole URL.
  const local = target.replace(/^https?:\/\/[^/?]*/i, "");
  const at = local.indexOf("?");
  const path = at < 0 ? local : local.slice(0, at);
  if (!bases.some((base) => path === base || path.startsWith(`${base}/`))) {
    return problem(
      404,
      "outside-base-path",
      `the mock serves ${bases.map((base) => base || "/").join(", ")} and what lies below; the servers of the document say so`,
    );
  }
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding !== "identity")
    return problem(415, "encoded-body", "the mock reads no compressed bodies; send it without Content-Encoding");
  if (!isDecodable(path))
    return problem(400, "malformed-path", "the path holds a percent sign that starts no UTF-8 character");
  const query = at < 0 ? "" : local.slice(at + 1);
  if (!isDecodable(query))
    return problem(400, "malformed-query", "the query holds a percent sign that starts no UTF-8 character");
  return { method, path: path || "/", pairs: queryPairs(query), headers, bytes };
}
