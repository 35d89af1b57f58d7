import { type Problem, problemLine } from "./problem.ts";

/** Writes problems to standard error, each with its lines; on GitHub also as annotations. */
export function printProblems(problems: Problem[]): void {
  for (const problem of problems) {
    const at = problem.at === undefined ? "" : `\n    at ${problem.at}`;
    const frame = problem.frame === undefined ? "" : `\n\n${indent(problem.frame)}\n`;
    process.stderr.write(`${printable(`${problemLine(problem)}${at}${frame}`)}\n`);
  }
  if (process.env.GITHUB_ACTIONS === undefined) return;
  for (const problem of problems) process.stderr.write(`${annotation(problem)}\n`);
}

/** A spec can hold anything, and a terminal obeys some of it. */
function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]/gu, "\u00B7");
}

/** Count problems in words. */
export function countProblems(problems: Problem[]): string {
  return problems.length === 1 ? "1 problem" : `${problems.length} problems`;
}

function annotation({ severity, file, line, column, rule, message }: Problem): string {
  const level = severity === "error" ? "error" : "warning";
  const title = rule.replaceAll(":", "%3A").replaceAll(",", "%2C");
  return `::${level} file=${file},line=${line},col=${column},title=${title}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "    ");
}
