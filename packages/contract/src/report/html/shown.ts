import type { Report } from "../report.ts";
import type { Summary } from "../summarise.ts";

/** A report with its numbers, and its place on the page. */
export interface Shown {
  report: Report;
  summary: Summary;
  /** Begins the anchors of this report. */
  anchor: string;
}
