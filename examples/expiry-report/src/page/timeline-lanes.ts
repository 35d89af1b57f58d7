import { type Provider, providers } from "../report/found.ts";
import type { Entry, Report } from "../report/make-report.ts";
import { dayMs, type State, states } from "../report/state-of.ts";

/** Bars of a lane: five for what is past, twenty for what comes, so that each window of the report has five. */
export const barsPerWindow = 5;
const windows = { before: 1, after: 4 };
export const barCount: number = barsPerWindow * (windows.before + windows.after);

export interface Bar {
  /** Counted from the left, from 0. */
  place: number;
  /** The most urgent of its certificates gives the colour. */
  state: State;
  entries: Entry[];
}

export interface Lane {
  provider: Provider;
  bars: Bar[];
  /** Certificates that ended before the timeline begins, and that end after it. */
  earlier: number;
  later: number;
}

/** How many days a window of the timeline has: those of the report, or 30 where it looks no day ahead. */
export function windowDays({ withinDays }: Pick<Report, "withinDays">): number {
  return withinDays || 30;
}

/** When the windows of the timeline begin, and when the last of them ends. */
export function timelineTicks(report: Pick<Report, "now" | "withinDays">): Date[] {
  const { before, after } = windows;
  return Array.from(
    { length: before + after + 1 },
    (_, index) => new Date(report.now.getTime() + (index - before) * windowDays(report) * dayMs),
  );
}

/** A lane for each provider that has certificates with an end, as far as they still need attention. */
export function timelineLanes(report: Pick<Report, "now" | "withinDays" | "entries">): Lane[] {
  const [start = report.now] = timelineTicks(report);
  const barMs = (windowDays(report) * dayMs) / barsPerWindow;
  return providers.flatMap((provider) => {
    const dated = report.entries.flatMap((entry) =>
      entry.provider === provider && entry.state !== "over" && entry.expires
        ? { entry, place: Math.floor((entry.expires.getTime() - start.getTime()) / barMs) }
        : [],
    );
    if (!dated.length) return [];
    const shown = dated.filter(({ place }) => place >= 0 && place < barCount);
    const bars = [...new Set(shown.map(({ place }) => place))].map((place) =>
      barOf(
        place,
        shown.flatMap((each) => (each.place === place ? each.entry : [])),
      ),
    );
    const earlier = dated.filter(({ place }) => place < 0).length;
    return { provider, bars, earlier, later: dated.length - shown.length - earlier };
  });
}

function barOf(place: number, entries: Entry[]): Bar {
  const state = states.find((each) => entries.some((entry) => entry.state === each)) ?? "valid";
  return { place, state, entries };
}
