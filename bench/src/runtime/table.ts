import type { Outcome, Outcomes } from "./measure-all.ts";
import type { Subject } from "./subject.ts";

/** A line of the table: what was measured, for every subject. */
export interface Row {
  name: string;
  outcomes: Outcomes;
  /** How a subject's measures read, beside those of the first subject. */
  format: (measures: readonly number[], base: readonly number[]) => string;
}

/** The head of a Markdown table with a column for each subject. */
export function tableHead(subjects: readonly Subject[]): string {
  const header = ["", ...subjects.map(({ name }) => name)];
  return `${line(header)}\n${line(header.map(() => "---"))}`;
}

/** A row as a line of that table. */
export function tableLine({ name, outcomes, format }: Row): string {
  const all = [...outcomes.values()];
  const base = all[0] === undefined || all[0] instanceof Error ? [] : all[0];
  const cell = (outcome: Outcome) => (outcome instanceof Error ? "failed" : format(outcome, base));
  return line([name, ...all.map(cell)]);
}

/** The failures, each with its row and column. */
export function failures({ name, outcomes }: Row): string[] {
  return [...outcomes].flatMap(([subject, outcome]) =>
    outcome instanceof Error ? [`${subject.name}, ${name}: ${outcome.message}`] : [],
  );
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
