import { methods } from "@certspec/openapi";
import type { Router } from "./create-router.ts";
import { type Problem, problem } from "./problem.ts";
import type { PendingRoute } from "./route.ts";

/** The operation of a request, and the path below its base path. */
export interface FoundOperation {
  route: PendingRoute;
  path: string;
}

/** Finds the operation of a request, or returns a problem. */
export function findOperation(
  { method, path }: { method: string; path: string },
  router: Router,
): FoundOperation | { problem: Problem; headers: Record<string, string> } {
  // Methods have case (RFC 9110, 9.1): fetch() makes GET of get, but leaves patch as it is.
  const wanted = method === method.toUpperCase() ? method.toLowerCase() : "";
  const matches = router.find(path);
  // A server that answers GET answers HEAD too (RFC 9110, 9.1).
  for (const each of wanted === "head" ? ["head", "get"] : [wanted]) {
    for (const match of matches) {
      const route = match.routes.get(each);
      if (route) return { route, path: match.path };
    }
  }
  if (matches.length === 0)
    return { problem: problem(404, "no-such-path", `the document has no path that matches ${path}`), headers: {} };
  const allowed: string[] = methods.filter((each) => matches.some(({ routes }) => routes.has(each)));
  if (allowed.includes("get") && !allowed.includes("head")) allowed.push("head");
  const names = allowed.map((each) => each.toUpperCase());
  const detail = `the document does not have ${method} for this path; use ${names.join(", ")}`;
  return {
    problem: problem(405, "no-such-method", detail, { allowed: names }),
    headers: { allow: names.join(", ") },
  };
}
