import { compare, type Mismatch, show } from "../../checker/mismatch.ts";
import type { Outcome } from "../compare-outcome.ts";
import type { FaultPlay } from "./fault-plays.ts";

/** Milliseconds after which a call hangs. */
export const hangMs = 15_000;

/** A call in which something went wrong on the way. */
export interface Played {
  fault: FaultPlay;
  /** `undefined` if the call hangs. */
  outcome: Outcome | undefined;
  /** How often the client called `fetch`. */
  sent: number;
  /** Whether the mock injected the fault. */
  isPlayed: boolean;
}

/** Names of built-in errors, which a client's own errors do not have. */
const builtIn = new Set(["Error", "TypeError", "SyntaxError", "RangeError", "AbortError", "AggregateError"]);

/** Returns whether a request never reached the mock. A call with a short timeout may end before it does. */
export function isLost({ fault, outcome, sent, isPlayed }: Played): boolean {
  return outcome !== undefined && sent === 1 && !isPlayed && fault.timeoutMs === undefined;
}

/** Says what is wrong with how a call ended: it must be an error of the client's own, with what is known of the call. */
export function judgeFault(played: Played, { id, secrets }: { id: string; secrets: readonly string[] }): Mismatch[] {
  const { fault, outcome, sent } = played;
  const place = fault.name;
  if (!outcome) return [{ place, expected: "an error", received: `nothing within ${hangMs} ms` }];
  const { awaited, result } = outcome;
  const thrown = "error" in awaited ? ` (${show(awaited.error)})` : "";
  if (sent !== 1) return [{ place, expected: "1 request", received: `${sent}${thrown}` }];
  if (isLost(played))
    return [
      { place, expected: `the mock to be asked with prefer: ${fault.prefer}`, received: `another request${thrown}` },
    ];
  if (!("error" in awaited)) return [{ place, expected: "an error", received: show(awaited.value) }];
  const { error } = awaited;
  if (!(error instanceof Error)) return [{ place, expected: "an error", received: show(error) }];
  const { name, message, operation, status } = error as Error & { operation?: unknown; status?: unknown };
  const isOk = (result as { ok?: unknown } | undefined)?.ok === true;
  return [
    ...(isOk ? [{ place: `${place}, safe()`, expected: "no success", received: "ok: true" }] : []),
    ...(builtIn.has(name) ? [{ place: `${place}, error.name`, expected: "one of the client's", received: name }] : []),
    ...compare(`${place}, error.operation`, id, operation),
    ...(fault.status === undefined ? [] : compare(`${place}, error.status`, fault.status, status)),
    ...(secrets.some((secret) => message.includes(secret))
      ? [{ place: `${place}, error.message`, expected: "no credentials", received: "a credential, not shown" }]
      : []),
  ];
}
