import { adviceFor } from "./advice-for.ts";
import { type JudgedCell, judgeWaivers } from "./judge-coverage.ts";
import type { Waiver } from "./waiver.ts";

export interface Gate {
  cells: readonly JudgedCell[];
  waivers: readonly Waiver[];
  locate?: ((pointer: string) => string | undefined) | undefined;
}

const maxListed = 50;

/** Say what keeps a suite from covering its document: cells, with place and what to do, and waivers. */
export function gateFindings({ cells, waivers, locate }: Gate): string[] {
  const missing = cells.filter(({ state }) => state === "missing");
  const failed = cells.filter(({ state }) => state === "failed");
  const list = missing.slice(0, maxListed).map((cell) => {
    const at = locate?.(cell.pointer) ?? `#${cell.pointer}`;
    return `${cell.name}\n      at ${at}: ${adviceFor(cell)}`;
  });
  return [
    ...(missing.length ? [`${missing.length} of ${cells.length} cells are not covered:`, ...list] : []),
    ...(missing.length > maxListed ? [`and ${missing.length - maxListed} more`] : []),
    ...(failed.length ? [`${failed.length} cells are not covered because cases of their operations fail`] : []),
    ...judgeWaivers(waivers, cells),
  ];
}
