import { type Dimension, dimensions } from "../suite/coverage/coverage-item.ts";
import type { ItemState } from "../suite/coverage/judge-coverage.ts";
import type { Report, ReportedItem, ReportedTest } from "./report.ts";

/** Coverage items counted by what became of them. */
export interface ItemCount extends Record<ItemState, number> {
  total: number;
  /** Covered or waived. */
  settled: number;
}

/** A report in numbers. */
export interface Summary {
  tests: { total: number; passed: number; failed: ReportedTest[]; notRun: number };
  items: ItemCount;
  byDimension: Readonly<Record<Dimension, ItemCount>>;
  isRight: boolean;
}

/** Counts what a report has. */
export function summarise({ tests, items }: Pick<Report, "tests" | "items">): Summary {
  const failed = tests.filter(({ state }) => state === "failed");
  const passed = tests.filter(({ state }) => state === "passed").length;
  const all = countItems(items);
  const byDimension = dimensions.map((dimension) => [
    dimension,
    countItems(items.filter((item) => item.dimension === dimension)),
  ]);
  return {
    tests: { total: tests.length, passed, failed, notRun: tests.length - passed - failed.length },
    items: all,
    byDimension: Object.fromEntries(byDimension) as Summary["byDimension"],
    isRight: !failed.length,
  };
}

/** Count coverage items by what became of them. */
export function countItems(items: readonly ReportedItem[]): ItemCount {
  const count: ItemCount = { covered: 0, waived: 0, failed: 0, missing: 0, total: items.length, settled: 0 };
  for (const { state } of items) count[state] += 1;
  count.settled = count.covered + count.waived;
  return count;
}
