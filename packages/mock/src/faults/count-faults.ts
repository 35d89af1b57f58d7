import type { Preference } from "../engine/parse-prefer.ts";

/** Counts the faults of each request, so that a retry can succeed. */
export interface FaultCount {
  /** Returns the preference for this request, without its fault after `times` requests. */
  next(key: string, preference: Preference): Preference;
  reset(): void;
}

const maxKeys = 10_000;

/** Creates a counter. */
export function countFaults(): FaultCount {
  const counts = new Map<string, number>();
  return {
    next: (key, preference) => {
      const { fault, times, ...others } = preference;
      if (fault === undefined || times === undefined) return preference;
      const count = (counts.get(key) ?? 0) + 1;
      counts.delete(key);
      counts.set(key, count);
      const [oldest] = counts.keys();
      if (counts.size > maxKeys && oldest !== undefined) counts.delete(oldest);
      return count > times ? others : preference;
    },
    reset: () => counts.clear(),
  };
}
