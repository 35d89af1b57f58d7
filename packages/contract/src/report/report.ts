import type { Dimension } from "../suite/coverage/coverage-item.ts";
import type { ItemState } from "../suite/coverage/judge-coverage.ts";

/** The results of a suite, as its JSON file has them. Within `/1`, fields are added and none are removed. */
export interface Report {
  format: "certspec-contract/1";
  name: string;
  document: { title: string; version: string; openapi: string };
  /** When the suite ended, as an ISO date. */
  finishedAt: string;
  durationMs: number;
  operations: ReportedOperation[];
  items: ReportedItem[];
  tests: ReportedTest[];
  /** Remarks that fail nothing. */
  notes: string[];
}

export interface ReportedOperation {
  id: string;
  method: string;
  path: string;
  /** The JSON pointer in the document. */
  pointer: string;
  /** File and line, where the sources are known. */
  source?: string;
}

export interface ReportedItem {
  name: string;
  operation: string;
  dimension: Dimension;
  state: ItemState;
  pointer: string;
  source?: string;
  /** Why it is not covered, and what to do. */
  advice?: string;
  /** Of a coverage item that is waived. */
  reason?: string;
  expires?: string;
}

/** The parts of a suite. */
export const phases = ["document", "examples", "generated", "rejections", "faults", "coverage"] as const;

export type Phase = (typeof phases)[number];

export interface ReportedTest {
  title: string;
  phase: Phase;
  operation?: string;
  state: "passed" | "failed" | "not run";
  durationMs: number;
  /** One for each place that is wrong. */
  diagnostics: ReportedDiagnostic[];
  /** The error message, where the test has no list of diagnostics. */
  message?: string;
}

/** A test that is to be recorded. */
export type PlannedTest = Pick<ReportedTest, "title" | "phase" | "operation">;

export interface ReportedDiagnostic {
  /** A code that `npx @certspec/contract explain` knows. */
  code?: string;
  place: string;
  expected: string;
  received: string;
  hint?: string;
  pointer?: string;
  source?: string;
}
