import type { Document } from "@certspec/openapi";
import type { Complaint } from "../suite/complaint-error.ts";
import { ComplaintError } from "../suite/complaint-error.ts";
import { coverageCells } from "../suite/coverage/coverage-cells.ts";
import { type JudgedCell, judgeCells } from "../suite/coverage/judge-coverage.ts";
import type { Waiver } from "../suite/coverage/waiver.ts";
import { composeReport, type Locate, sourceOf } from "./compose-report.ts";
import type { PlannedTest, Report, ReportedComplaint, ReportedTest } from "./report.ts";

/** Keeps what a suite finds, for its gate and its reports. */
export interface Recorder {
  /** Announce a test, so that the report knows of it even if it never runs. */
  plan: (test: PlannedTest) => void;
  /** Runs a test, keeps how it ends, and returns that; rethrows the test's error. */
  record: (test: PlannedTest, run: () => Promise<void>) => Promise<ReportedTest>;
  /** Keep the names of cells that traffic covered. */
  cover: (cells: readonly string[]) => void;
  note: (text: string) => void;
  judge: () => JudgedCell[];
  tests: () => ReportedTest[];
  report: () => Report;
}

export interface RecorderOptions {
  name: string;
  waivers?: readonly Waiver[] | undefined;
  locate?: Locate | undefined;
}

/** Start to record a suite. */
export function createRecorder(
  document: Document,
  { name, waivers = [], locate = () => undefined }: RecorderOptions,
): Recorder {
  const declared = coverageCells(document);
  const startedMs = performance.now();
  const hits = new Set<string>();
  const notes = new Set<string>();
  const tests = new Map<string, ReportedTest>();
  const judge = (): JudgedCell[] => {
    const failed = new Set<string>();
    for (const { state, operation } of tests.values())
      if (state === "failed" && operation !== undefined) failed.add(operation);
    return judgeCells(declared, { hits, failed }, waivers);
  };
  const record: Recorder["record"] = async (test, run) => {
    const beganMs = performance.now();
    const ended = (): number => Math.round(performance.now() - beganMs);
    try {
      await run();
    } catch (error) {
      const failure = failureOf(error, locate);
      tests.set(test.title, { ...test, state: "failed", durationMs: ended(), ...failure });
      throw error;
    }
    const passed: ReportedTest = { ...test, state: "passed", durationMs: ended(), complaints: [] };
    tests.set(test.title, passed);
    return passed;
  };
  return {
    plan: (test) => tests.set(test.title, { ...test, state: "not run", durationMs: 0, complaints: [] }),
    record,
    cover: (cells) => {
      for (const each of cells) hits.add(each);
    },
    note: (text) => notes.add(text),
    judge,
    tests: () => [...tests.values()],
    report: () => {
      const durationMs = Math.round(performance.now() - startedMs);
      const ended = { tests: [...tests.values()], notes: [...notes] };
      return composeReport(document, { name, durationMs, cells: judge(), ...ended, locate });
    },
  };
}

function failureOf(error: unknown, locate: Locate): Pick<ReportedTest, "complaints" | "message"> {
  if (error instanceof ComplaintError && error.complaints.length)
    return { complaints: error.complaints.map((each) => reported(each, locate)) };
  return { complaints: [], message: error instanceof Error ? error.message : String(error) };
}

function reported(complaint: Complaint, locate: Locate): ReportedComplaint {
  const { place, expected, received } = complaint;
  if (!("code" in complaint)) return { place, expected, received };
  const { code, hint, pointer, source } = complaint;
  const at = source === undefined ? sourceOf(locate, pointer) : { source };
  return { code, place, expected, received, hint, pointer, ...at };
}
