import type { HostResponse } from "../server/host-response.ts";
import type { Problem } from "./problem.ts";
import type { Violation } from "./violation.ts";

export interface RejectionContext {
  /** Violations found so far. */
  violations?: Violation[];
  /** The location of the problem, where it is a separate violation. */
  location?: string[];
  headers?: Readonly<Record<string, unknown>>;
}

/** Returns a problem as a response, and adds it to the violations where none explains it. */
export function reject(
  problem: Problem,
  { violations = [], location, headers = {} }: RejectionContext = {},
): HostResponse {
  const own: Violation = {
    location: location ?? [],
    severity: "Error",
    code: problem.type.split(/[:#]/).at(-1) ?? "",
    message: problem.detail,
    on: problem.status < 500 ? "request" : "response",
  };
  return {
    status: problem.status,
    headers: {
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])),
      "content-type": "application/problem+json",
    },
    body: JSON.stringify(problem),
    source: "mock",
    violations: location || violations.length === 0 ? [...violations, own] : violations,
  };
}
