import type { Cell } from "./cell.ts";
import { type Waiver, waives } from "./waiver.ts";

/** Whether a cell is covered, excused, or why it is neither. */
export type CellState = "covered" | "waived" | "failed" | "missing";

export interface JudgedCell extends Cell {
  /** `failed` where cases of its operation fail, so that mending them may cover it. */
  state: CellState;
  waiver?: Waiver;
}

export interface Traffic {
  /** The names of the cells that traffic covered which was judged and found right. */
  hits: ReadonlySet<string>;
  /** The operations of cases that failed. */
  failed: ReadonlySet<string>;
}

/** Say of each cell whether it is covered. A waiver counts to the end of its last day, in UTC. */
export function judgeCells(
  cells: readonly Cell[],
  { hits, failed }: Traffic,
  waivers: readonly Waiver[],
): JudgedCell[] {
  return cells.map((cell) => {
    if (hits.has(cell.name)) return { ...cell, state: "covered" };
    const waiver = waivers.find((each) => waives(each, cell.name) && !isExpired(each));
    if (waiver) return { ...cell, state: "waived", waiver };
    return { ...cell, state: failed.has(cell.operation) ? "failed" : "missing" };
  });
}

/** Say what is wrong with waivers: those for no cell, those that are not needed, those that are over. */
export function judgeWaivers(waivers: readonly Waiver[], cells: readonly JudgedCell[]): string[] {
  return waivers.flatMap((waiver) => {
    const { cell, expires } = waiver;
    const own = cells.filter(({ name }) => waives(waiver, name));
    if (!own.length) return [`the waiver of "${cell}" is for a cell that the document does not declare: remove it`];
    if (own.every(({ state }) => state === "covered"))
      return [`the waiver of "${cell}" is not needed, because the cell is covered: remove it`];
    if (isExpired(waiver))
      return [`the waiver of "${cell}" expired on ${expires}: cover the cell, or decide anew with a later day`];
    return [];
  });
}

function isExpired({ expires }: Waiver): boolean {
  return new Date().toISOString().slice(0, 10) > expires;
}
