import { checkSpec } from "./read-spec/check-spec.ts";
import { countProblems, printProblems } from "./read-spec/print-problems.ts";
import type { Problem } from "./read-spec/problem.ts";
import { shownPath } from "./read-spec/spec-folder.ts";

/** Lints the spec in a folder. */
export async function lintSpec(folder: string): Promise<Problem[]> {
  const { problems } = await checkSpec(folder);
  return problems;
}

async function main(folder = "."): Promise<void> {
  const problems = await lintSpec(folder);
  printProblems(problems);
  if (problems.length === 0) {
    console.log(`${shownPath(folder)}: no problems`);
    return;
  }
  console.error(`${shownPath(folder)}: ${countProblems(problems)}`);
  process.exitCode = 1;
}

if (import.meta.main) await main(process.argv[2]);
