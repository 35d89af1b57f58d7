import { groupBy } from "./group-by.ts";
import type { Result } from "./run-target.ts";
import { scoreOf } from "./score.ts";

const widest = 100;

/** A table of scores, by file. */
export function tableOf(results: readonly Result[]): string {
  const files = groupBy(results, ({ mutant }) => mutant.file).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = files.map(([file, own]) => rowOf(file, own));
  return aligned([
    ["file", "score", "killed", "timed out", "survived", "never run"],
    ...rows,
    rowOf("all", results),
  ]).join("\n");
}

/** What became of a mutant, and where it is. */
export function lineOf({ mutant, verdict }: Result): string {
  const { file, line, column, original, replacement } = mutant;
  return `${file}:${line}:${column} ${verdict}: ${short(original)} → ${short(replacement) || "nothing"}`;
}

function rowOf(name: string, results: readonly Result[]): string[] {
  const count = (verdict: string) => `${results.filter((result) => result.verdict === verdict).length}`;
  const counts = ["killed", "timed out", "survived", "never run"].map(count);
  return [name, `${scoreOf(results).percent.toFixed(2)} %`, ...counts];
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join("  "),
  );
}

function short(text: string): string {
  return text.length > widest ? `${text.slice(0, widest)}…` : text;
}
