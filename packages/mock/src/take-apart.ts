import { parseQuery } from "./parse-query.ts";
import type { Arrived } from "./prepare-request.ts";
import { type Problem, problem } from "./problem.ts";
import type { ReceivedRequest } from "./received-request.ts";

/** Take a request apart below a base path, or say why that is not possible. */
export function takeApart({ method, path: target, headers, bytes }: ReceivedRequest, base: string): Arrived | Problem {
  // A proxy's client sends the whole URL.
  const local = target.replace(/^https?:\/\/[^/?]*/i, "");
  const at = local.indexOf("?");
  const path = at < 0 ? local : local.slice(0, at);
  if (path !== base && !path.startsWith(`${base}/`)) {
    return problem(
      404,
      "outside-base-path",
      `the mock serves ${base || "/"} and what lies below it; the first server of the document says so`,
    );
  }
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding !== "identity")
    return problem(415, "encoded-body", "the mock reads no compressed bodies; send it without Content-Encoding");
  if (!isDecodable(path))
    return problem(400, "malformed-path", "the path holds a percent sign that starts no UTF-8 character");
  const pairs = attempted(() => parseQuery(at < 0 ? "" : local.slice(at + 1)));
  if (!pairs) return problem(400, "malformed-query", "the query holds a percent sign that starts no UTF-8 character");
  return { method, path: path.slice(base.length) || "/", pairs, headers, bytes };
}

function isDecodable(text: string): boolean {
  return attempted(() => [decodeURIComponent(text)]) !== undefined;
}

function attempted<Value>(read: () => Value[]): Value[] | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
