import type { Document } from "@certspec/openapi";
import type { CaseDiagnostic } from "../suite/contract-error.ts";
import { ContractError } from "../suite/contract-error.ts";
import { declaredItems } from "../suite/coverage/declared-items.ts";
import { type JudgedItem, judgeItems } from "../suite/coverage/judge-coverage.ts";
import type { Waiver } from "../suite/coverage/waiver.ts";
import { composeReport, type Locate, sourceOf } from "./compose-report.ts";
import type { PlannedTest, Report, ReportedDiagnostic, ReportedTest } from "./report.ts";

/** Keeps what a suite finds, for its gate and its reports. */
export interface Recorder {
  /** Announces a test, so that the report knows of it even if it never runs. */
  plan: (test: PlannedTest) => void;
  /** Runs a test, keeps how it ends, and returns that; rethrows the test's error. */
  record: (test: PlannedTest, run: () => Promise<void>) => Promise<ReportedTest>;
  /** Keeps the names of coverage items that traffic covered. */
  cover: (items: readonly string[]) => void;
  note: (text: string) => void;
  judge: () => JudgedItem[];
  tests: () => ReportedTest[];
  report: () => Report;
}

export interface RecorderOptions {
  name: string;
  waivers?: readonly Waiver[] | undefined;
  locate?: Locate | undefined;
}

/** Starts to record a suite. */
export function createRecorder(
  document: Document,
  { name, waivers = [], locate = () => undefined }: RecorderOptions,
): Recorder {
  const declared = declaredItems(document);
  const startedMs = performance.now();
  const covered = new Set<string>();
  const notes = new Set<string>();
  const tests = new Map<string, ReportedTest>();
  const judge = (): JudgedItem[] => {
    const failed = new Set<string>();
    for (const { state, operation } of tests.values())
      if (state === "failed" && operation !== undefined) failed.add(operation);
    return judgeItems(declared, { covered, failed }, waivers);
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
    const passed: ReportedTest = { ...test, state: "passed", durationMs: ended(), diagnostics: [] };
    tests.set(test.title, passed);
    return passed;
  };
  return {
    plan: (test) => tests.set(test.title, { ...test, state: "not run", durationMs: 0, diagnostics: [] }),
    record,
    cover: (items) => {
      for (const each of items) covered.add(each);
    },
    note: (text) => notes.add(text),
    judge,
    tests: () => [...tests.values()],
    report: () => {
      const durationMs = Math.round(performance.now() - startedMs);
      const ended = { tests: [...tests.values()], notes: [...notes] };
      return composeReport(document, { name, durationMs, items: judge(), ...ended, locate });
    },
  };
}

function failureOf(error: unknown, locate: Locate): Pick<ReportedTest, "diagnostics" | "message"> {
  if (error instanceof ContractError && error.diagnostics.length)
    return { diagnostics: error.diagnostics.map((each) => reported(each, locate)) };
  return { diagnostics: [], message: error instanceof Error ? error.message : String(error) };
}

function reported(diagnostic: CaseDiagnostic, locate: Locate): ReportedDiagnostic {
  const { place, expected, received } = diagnostic;
  if (!("code" in diagnostic)) return { place, expected, received };
  const { code, hint, pointer, source } = diagnostic;
  const at = source === undefined ? sourceOf(locate, pointer) : { source };
  return { code, place, expected, received, hint, pointer, ...at };
}
