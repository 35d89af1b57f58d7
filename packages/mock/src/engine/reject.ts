import type { HostResponse } from "../server/host-response.ts";
import type { Problem } from "./problem.ts";
import type { Violation } from "./violation.ts";

export interface RejectionContext {
  /** What was found before. */
  violations?: Violation[];
  /** What the refusal is about, if it is about something of its own. */
  location?: string[];
  headers?: Readonly<Record<string, unknown>>;
}

/** Answer with a problem, and record it where nothing else explains it. */
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
    violations: location || violations.length === 0 ? [...violations, own] : violations,
  };
}
