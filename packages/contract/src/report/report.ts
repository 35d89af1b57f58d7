import type { Dimension } from "../suite/coverage/coverage-item.ts";
import type { ItemState } from "../suite/coverage/judge-coverage.ts";

/** The results of a suite, and the format of its JSON file. Within `/1`, fields may be added but not removed. */
export interface Report {
  format: "certspec-contract/1";
  name: string;
  document: { title: string; version: string; openapi: string };
  /** When the suite ended, as an ISO 8601 date. */
  finishedAt: string;
  durationMs: number;
  operations: ReportedOperation[];
  items: ReportedItem[];
  tests: ReportedTest[];
  /** Notes that do not fail the suite. */
  notes: string[];
}

/** An operation in a report. */
export interface ReportedOperation {
  id: string;
  method: string;
  path: string;
  /** The JSON pointer in the document. */
  pointer: string;
  /** File and line, if the sources are known. */
  source?: string;
}

/** A coverage item in a report. */
export interface ReportedItem {
  name: string;
  operation: string;
  dimension: Dimension;
  state: ItemState;
  pointer: string;
  source?: string;
  /** Why it is not covered, and what to do. */
  advice?: string;
  /** The reason of the waiver, if the item is waived. */
  reason?: string;
  expires?: string;
}

/** The parts of a suite. */
export const phases = ["document", "examples", "generated", "rejections", "faults", "coverage"] as const;

export type Phase = (typeof phases)[number];

/** A test in a report. */
export interface ReportedTest {
  title: string;
  phase: Phase;
  operation?: string;
  state: "passed" | "failed" | "not run";
  durationMs: number;
  /** One per place. */
  diagnostics: ReportedDiagnostic[];
  /** The error message, if the test has no diagnostics. */
  message?: string;
}

/** A test to record. */
export type PlannedTest = Pick<ReportedTest, "title" | "phase" | "operation">;

/** A diagnostic in a report. */
export interface ReportedDiagnostic {
  /** A code for `npx @certspec/contract explain`. */
  code?: string;
  place: string;
  expected: string;
  received: string;
  hint?: string;
  pointer?: string;
  source?: string;
}
