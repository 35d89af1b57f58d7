/** Something wrong with a spec, and where. */
export interface Problem {
  /** Id of the rule that found it. */
  rule: string;
  severity: "error" | "warn";
  /** The problem and its solution. */
  message: string;
  /** File, relative to the repository: `specs/acme/openapi.yaml`. */
  file: string;
  line: number;
  column: number;
  /** The place as a waiver names it: `openapi.yaml#/servers/1/url`. */
  at?: string;
  /** The lines around the place. */
  frame?: string;
}

/** A spec that cannot be used, with its problems. */
export class SpecError extends Error {
  override name = "SpecError";
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map(problemLine).join("\n"));
    this.problems = problems;
  }
}

/** Writes a problem as one line: place, severity, rule, message. */
export function problemLine({ file, line, column, severity, rule, message }: Problem): string {
  return `${file}:${line}:${column}  ${severity}  ${rule}  ${message}`;
}
