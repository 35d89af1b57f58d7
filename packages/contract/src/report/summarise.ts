import { type Dimension, dimensions } from "../suite/coverage/cell.ts";
import type { CellState } from "../suite/coverage/judge-coverage.ts";
import type { Report, ReportedCell, ReportedTest } from "./report.ts";

/** Cells counted by what became of them. */
export interface CellCount extends Record<CellState, number> {
  total: number;
  /** Covered or waived. */
  settled: number;
}

/** A report in numbers. */
export interface Summary {
  tests: { total: number; passed: number; failed: ReportedTest[]; notRun: number };
  cells: CellCount;
  byDimension: Readonly<Record<Dimension, CellCount>>;
  isRight: boolean;
}

/** Count what a report has. */
export function summarise({ tests, cells }: Pick<Report, "tests" | "cells">): Summary {
  const failed = tests.filter(({ state }) => state === "failed");
  const passed = tests.filter(({ state }) => state === "passed").length;
  const all = countCells(cells);
  const byDimension = dimensions.map((dimension) => [
    dimension,
    countCells(cells.filter((cell) => cell.dimension === dimension)),
  ]);
  return {
    tests: { total: tests.length, passed, failed, notRun: tests.length - passed - failed.length },
    cells: all,
    byDimension: Object.fromEntries(byDimension) as Summary["byDimension"],
    isRight: !failed.length,
  };
}

/** Count cells by what became of them. */
export function countCells(cells: readonly ReportedCell[]): CellCount {
  const count: CellCount = { covered: 0, waived: 0, failed: 0, missing: 0, total: cells.length, settled: 0 };
  for (const { state } of cells) count[state] += 1;
  count.settled = count.covered + count.waived;
  return count;
}
