import { documented, examplesOf } from "../engine/check-preference.ts";
import { type Problem, problem } from "../engine/problem.ts";
import type { Composed, Exchange } from "./exchange.ts";

const names: Record<number, RegExp> = { 404: /not.?found|missing|unknown|^404$/i, 409: /conflict|exists|^409$/i };

/** Returns the documented response for a status, or for a similar one; else a problem from the mock. */
export async function documentedRejection(
  { route, ask }: Exchange,
  statuses: readonly number[],
  own: { name: string; detail: string },
): Promise<Composed> {
  const failures = route.operation.responses.filter(({ code }) => !code.startsWith("2"));
  for (const code of statuses) {
    const response = documented({ ...route.operation, responses: failures }, code);
    if (!response) continue;
    const example = examplesOf(response).find((name) => names[code]?.test(name));
    return ask({ code, ...(example !== undefined && { example }) });
  }
  const rejection: Problem = problem(statuses[0] ?? 400, own.name, own.detail);
  return { problem: rejection, headers: {} };
}

/** Rejects a request for an unknown record. */
export function unknownRecord(exchange: Exchange, id: string): Promise<Composed> {
  const detail = `unknown id ${JSON.stringify(id.slice(0, 100))}; list the records, or create it`;
  return documentedRejection(exchange, [404], { name: "unknown-record", detail });
}
