import type { Entry, Report } from "../report/make-report.ts";
import type { State } from "../report/state-of.ts";

/** A part of the report, for a person to read. */
export interface Section {
  title: string;
  /** The state that its colour is taken from. */
  tone: State;
  entries: Entry[];
}

/** The parts of a report, the most urgent first; valid entries come last, and only with `showsAll`. */
export function sectionsOf({ entries, withinDays }: Report, { showsAll }: { showsAll: boolean }): Section[] {
  const of = (...wanted: State[]): Entry[] => entries.filter(({ state }) => wanted.includes(state));
  const sections: Section[] = [
    { title: "Expired", tone: "expired", entries: of("expired") },
    { title: `Expires within ${days(withinDays)}`, tone: "expiring", entries: of("expiring") },
    { title: "Failed", tone: "failed", entries: of("failed") },
    { title: "Pending", tone: "pending", entries: of("pending") },
    ...(showsAll
      ? ([
          { title: "Valid for longer", tone: "valid", entries: of("valid") },
          { title: "Over", tone: "over", entries: of("over") },
        ] as const)
      : []),
  ];
  return sections.filter((section) => section.entries.length);
}

export function days(count: number): string {
  return `${count} ${count === 1 ? "day" : "days"}`;
}
