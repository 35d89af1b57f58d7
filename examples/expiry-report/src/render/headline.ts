import type { Report } from "../report/make-report.ts";
import type { State } from "../report/state-of.ts";

const words: readonly (readonly [State, string])[] = [
  ["expired", "expired"],
  ["expiring", "expire soon"],
  ["failed", "failed"],
  ["pending", "pending"],
  ["valid", "valid for longer"],
  ["over", "over"],
];

/** How many certificates are in each state, in words; states that count none are left out, unless nothing counts any. */
export function headline({ count, entries }: Report): { state: State; count: number; words: string }[] {
  const all = words.map(([state, text]) => ({ state, count: count[state], words: text }));
  return entries.length ? all.filter((each) => each.count > 0) : all.slice(0, 2);
}
