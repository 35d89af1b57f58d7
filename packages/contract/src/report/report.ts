import type { Dimension } from "../suite/coverage/cell.ts";
import type { CellState } from "../suite/coverage/judge-coverage.ts";

/** What a suite found, as its JSON file has it. Fields are added to this shape, and none is taken away within `/1`. */
export interface Report {
  format: "certspec-contract/1";
  name: string;
  document: { title: string; version: string; openapi: string };
  /** When the suite ended, as an ISO date. */
  finishedAt: string;
  durationMs: number;
  operations: ReportedOperation[];
  cells: ReportedCell[];
  tests: ReportedTest[];
  /** What is worth knowing and makes nothing fail. */
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

export interface ReportedCell {
  name: string;
  operation: string;
  dimension: Dimension;
  state: CellState;
  pointer: string;
  source?: string;
  /** Why it is not covered, and what to do. */
  advice?: string;
  /** Of a cell that is waived. */
  reason?: string;
  expires?: string;
}

/** What a test looks at. */
export const phases = ["document", "examples", "generated", "refusals", "faults", "coverage"] as const;

export type Phase = (typeof phases)[number];

export interface ReportedTest {
  title: string;
  phase: Phase;
  operation?: string;
  state: "passed" | "failed" | "not run";
  durationMs: number;
  /** What is wrong, one for each place. */
  complaints: ReportedComplaint[];
  /** What the test says, where that is no list of complaints. */
  message?: string;
}

/** A test that is to be recorded. */
export type PlannedTest = Pick<ReportedTest, "title" | "phase" | "operation">;

export interface ReportedComplaint {
  /** A code that `npx @certspec/contract explain` knows. */
  code?: string;
  place: string;
  expected: string;
  received: string;
  hint?: string;
  pointer?: string;
  source?: string;
}
