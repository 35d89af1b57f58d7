import type { Failure, Found } from "./found.ts";
import { instantOf } from "./instant-of.ts";
import { dayMs, type State, stateOf, states } from "./state-of.ts";

/** A certificate or a request, judged. */
export interface Entry extends Omit<Found, "expires"> {
  state: State;
  expires: Date | undefined;
  /** Whole days until it ends, negative when it has ended. */
  daysLeft: number | undefined;
}

export interface Report {
  now: Date;
  withinDays: number;
  /** The first to end first; those without an end last. */
  entries: Entry[];
  count: Record<State, number>;
  failures: Failure[];
  /** The deliberate omissions, as sentences. */
  notes: string[];
}

export interface Material {
  found: readonly Found[];
  failures: readonly Failure[];
  notes: readonly string[];
  now: Date;
  withinDays: number;
}

/** Judge and order what was found; a date that cannot be read makes the report incomplete. */
export function makeReport({ found, failures, notes, now, withinDays }: Material): Report {
  const entries = found.map((each) => entryOf(each, { now, withinDays })).sort(byEnd);
  const count = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>;
  for (const { state } of entries) count[state] += 1;
  return { now, withinDays, entries, count, failures: [...failures, ...found.flatMap(unreadable)], notes: [...notes] };
}

function entryOf(
  { expires: written, ...found }: Found,
  { now, withinDays }: Pick<Report, "now" | "withinDays">,
): Entry {
  const expires = written === undefined ? undefined : instantOf(written);
  const state = stateOf({ status: found.status, expires, now, withinDays });
  const daysLeft = expires && Math.trunc((expires.getTime() - now.getTime()) / dayMs) + 0;
  return { ...found, state, expires, daysLeft };
}

function unreadable({ provider, kind, id, expires }: Found): Failure[] {
  if (expires === undefined || instantOf(expires)) return [];
  return [{ provider, title: `${kind} ${id}`, message: `its end cannot be read: ${JSON.stringify(expires)}` }];
}

function byEnd(one: Entry, other: Entry): number {
  const [first, second] = [one, other].map(({ expires }) => expires?.getTime() ?? Number.MAX_SAFE_INTEGER);
  return (first ?? 0) - (second ?? 0) || one.name.localeCompare(other.name) || one.id.localeCompare(other.id);
}
