import type { Operation } from "./operation.ts";
import { routable } from "./prepare-request.ts";
import { isProblem, route } from "./prism.ts";
import { type Problem, problem } from "./problem.ts";

const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** Find the operation that a request calls, or say why there is none. */
export async function findOperation(
  { method, path }: { method: string; path: string },
  operations: readonly Operation[],
): Promise<{ operation: Operation } | { problem: Problem; headers: Record<string, string> }> {
  const found = await route(routable({ method, path }), operations);
  if (!isProblem(found)) return { operation: found };
  if (found.problem.status !== 405) {
    return { problem: problem(404, "no-such-path", `the document has no path that fits ${path}`), headers: {} };
  }
  const allowed: string[] = [];
  for (const other of methods) {
    if (!isProblem(await route(routable({ method: other, path }), operations))) allowed.push(other.toUpperCase());
  }
  const detail = `the document has this path, but not for ${method}; it has ${allowed.join(", ")}`;
  return { problem: problem(405, "no-such-method", detail, { allowed }), headers: { allow: allowed.join(", ") } };
}
