import type { Row } from "./run-calls.ts";

/** Whether a tour saw what the specs promise: anything else is a failure. */
export function verdictOn(rows: readonly Row[], violations: number): { exitCode: number; message: string } {
  const failed = rows.filter(({ ok }) => !ok).length;
  if (failed === 0 && violations === 0) return { exitCode: 0, message: "" };
  const broken = violations ? `, and ${violations} times a request or a response broke the spec` : "";
  return { exitCode: 1, message: `${failed} of ${rows.length} responses were not as specified${broken}` };
}
