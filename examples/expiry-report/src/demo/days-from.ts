import { dayMs } from "../report/state-of.ts";

/** Dates around another one, as providers write them. */
export interface Days {
  /** `2026-11-24T10:00:00Z`, so many days later. */
  time: (days: number) => string;
  /** `2026-11-24` */
  day: (days: number) => string;
  /** `2026-11-24 10:00:00 +0000 UTC`, as Origin CA certificates are dated. */
  spaced: (days: number) => string;
}

export function daysFrom(now: Date): Days {
  const iso = (days: number): string => new Date(now.getTime() + days * dayMs).toISOString().replace(/\.\d+/, "");
  return {
    time: iso,
    day: (days) => iso(days).slice(0, 10),
    spaced: (days) => `${iso(days).replace("T", " ").replace("Z", "")} +0000 UTC`,
  };
}
