import { adviceFor } from "./advice-for.ts";
import { type JudgedItem, judgeWaivers } from "./judge-coverage.ts";
import type { Waiver } from "./waiver.ts";

export interface Gate {
  items: readonly JudgedItem[];
  waivers: readonly Waiver[];
  locate?: ((pointer: string) => string | undefined) | undefined;
}

const maxListed = 50;

/** Says what keeps a suite from covering its document: coverage items, with place and what to do, and waivers. */
export function gateFindings({ items, waivers, locate }: Gate): string[] {
  const missing = items.filter(({ state }) => state === "missing");
  const failed = items.filter(({ state }) => state === "failed");
  const list = missing.slice(0, maxListed).map((item) => {
    const at = locate?.(item.pointer) ?? `#${item.pointer}`;
    return `${item.name}\n      at ${at}: ${adviceFor(item)}`;
  });
  return [
    ...(missing.length ? [`${missing.length} of ${items.length} coverage items are not covered:`, ...list] : []),
    ...(missing.length > maxListed ? [`and ${missing.length - maxListed} more`] : []),
    ...(failed.length
      ? [`${failed.length} coverage items are not covered because cases of their operations fail`]
      : []),
    ...judgeWaivers(waivers, items),
  ];
}
