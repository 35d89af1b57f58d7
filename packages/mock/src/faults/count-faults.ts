import type { Preference } from "../engine/parse-prefer.ts";

/** Counts how often a request has had its fault, so that a retry can succeed. */
export interface FaultCount {
  /** The preference for this request: without its fault when that has been there as often as it was to be. */
  next(key: string, preference: Preference): Preference;
  reset(): void;
}

const maxKeys = 10_000;

/** Start to count. */
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
