import type { Problem } from "./problem.ts";
import { problemLine } from "./problem-line.ts";

/** A spec that cannot be used, with its problems. */
export class SpecError extends Error {
  override name = "SpecError";
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map(problemLine).join("\n"));
    this.problems = problems;
  }
}
