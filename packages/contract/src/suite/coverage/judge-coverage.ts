import type { CoverageItem } from "./coverage-item.ts";
import { type Waiver, waives } from "./waiver.ts";

/** Whether a coverage item is covered, excused, or why it is neither. */
export type ItemState = "covered" | "waived" | "failed" | "missing";

export interface JudgedItem extends CoverageItem {
  /** `failed` where cases of its operation fail, so that mending them may cover it. */
  state: ItemState;
  waiver?: Waiver;
}

export interface Traffic {
  /** The names of the coverage items that traffic covered, once judged and found right. */
  covered: ReadonlySet<string>;
  /** The operations of cases that failed. */
  failed: ReadonlySet<string>;
}

/** Says of each coverage item whether it is covered. A waiver counts to the end of its last day, in UTC. */
export function judgeItems(
  items: readonly CoverageItem[],
  { covered, failed }: Traffic,
  waivers: readonly Waiver[],
): JudgedItem[] {
  return items.map((item) => {
    if (covered.has(item.name)) return { ...item, state: "covered" };
    const waiver = waivers.find((each) => waives(each, item.name) && !isExpired(each));
    if (waiver) return { ...item, state: "waived", waiver };
    return { ...item, state: failed.has(item.operation) ? "failed" : "missing" };
  });
}

/** Says what is wrong with waivers: those for no coverage item, those that are not needed, those that are over. */
export function judgeWaivers(waivers: readonly Waiver[], items: readonly JudgedItem[]): string[] {
  return waivers.flatMap((waiver) => {
    const { id, expires } = waiver;
    const own = items.filter(({ name }) => waives(waiver, name));
    if (!own.length) return [`the waiver of "${id}" matches no coverage item of the document: remove it`];
    if (own.every(({ state }) => state === "covered"))
      return [`the waiver of "${id}" is not needed, because the coverage item is covered: remove it`];
    if (isExpired(waiver))
      return [
        `the waiver of "${id}" expired on ${expires}: cover the coverage item, or renew the waiver with a later date`,
      ];
    return [];
  });
}

function isExpired({ expires }: Waiver): boolean {
  return new Date().toISOString().slice(0, 10) > expires;
}
