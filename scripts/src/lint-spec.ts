import "./compile-cache.js";
import type { Problem } from "./read-spec/problem.ts";

/** Lint the spec in a folder. */
export async function lintSpec(folder: string): Promise<Problem[]> {
  // Imported late, so that the compile cache is on by then.
  const [{ openSpec }, { checkSpec }, { SpecError }] = await Promise.all([
    import("./read-spec/open-spec.ts"),
    import("./read-spec/check-spec.ts"),
    import("./read-spec/spec-error.ts"),
  ]);
  try {
    return await checkSpec(await openSpec(folder));
  } catch (error) {
    if (error instanceof SpecError) return error.problems;
    throw error;
  }
}

async function main(folder = "."): Promise<void> {
  const problems = await lintSpec(folder);
  const [{ printProblems, countProblems }, { shownPath }] = await Promise.all([
    import("./read-spec/print-problems.ts"),
    import("./read-spec/spec-folder.ts"),
  ]);
  printProblems(problems);
  if (problems.length === 0) {
    console.log(`${shownPath(folder)}: no problems`);
    return;
  }
  console.error(`${shownPath(folder)}: ${countProblems(problems)}`);
  process.exitCode = 1;
}

if (import.meta.main) await main(process.argv[2]);
