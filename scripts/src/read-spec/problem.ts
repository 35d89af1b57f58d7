/** Something wrong with a spec, and where. */
export interface Problem {
  /** Id of the rule that found it. */
  rule: string;
  severity: "error" | "warn";
  /** What is wrong and what to do. */
  message: string;
  /** File, relative to the repository: `specs/acme/openapi.yaml`. */
  file: string;
  line: number;
  column: number;
  /** The place as an ignore file names it: `openapi.yaml#/servers/1/url`. */
  at?: string;
  /** The lines around the place. */
  frame?: string;
}

/** Order problems by file, then by line. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
