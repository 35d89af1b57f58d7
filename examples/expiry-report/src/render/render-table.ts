import { stripVTControlCharacters } from "node:util";
import Table from "cli-table3";
import { fitColumns } from "./fit-columns.ts";

const noLines = Object.fromEntries(
  ["top", "bottom", "left", "right", "mid", "middle"].flatMap((side) =>
    ["", "-mid", "-left", "-right"].map((part) => [`${side}${part}`, ""]),
  ),
);
const gap = 2;

/** Rows as columns that fit a line; table cells may hold colours and several lines. The first column keeps its width. */
export function renderTable(rows: readonly string[][], width: number): string {
  const natural = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))) + gap);
  const table = new Table({
    chars: noLines,
    style: { head: [], border: [], "padding-left": 0, "padding-right": gap, compact: true },
    colWidths: fitColumns(natural, { width: width + gap, fixed: [0] }),
  });
  table.push(...rows);
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

function widthOf(cell: string): number {
  return Math.max(
    ...stripVTControlCharacters(cell)
      .split("\n")
      .map((line) => [...line].length),
  );
}
