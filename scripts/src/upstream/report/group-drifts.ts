import { type Change, compareLevels, type Level } from "@certspec/drift";
import type { OperationDrift } from "../lock/three-way.ts";
import type { Waiver } from "../lock/waivers.ts";

/** One change, however many operations show it. */
export interface ShownChange {
  change: Change;
  /** Where the spec would change, each line once. */
  lines: string[];
  waiver?: Waiver | undefined;
}

/** The changes that the same operations show, the breaking ones first. */
export interface ChangeGroup {
  operations: string[];
  changes: ShownChange[];
}

/** The state of a provider's spec: which changes are new, which were open before, which are adopted, and which are waived. */
export interface DriftReport {
  fresh: ChangeGroup[];
  open: ChangeGroup[];
  adopted: ChangeGroup[];
  waived: ChangeGroup[];
}

type LineOf = (change: Change, operationId: string) => string;

/** Put the changes of all operations together: by the operations that show them, the breaking ones first. */
export function groupDrifts(drifts: readonly OperationDrift[], lineOf: LineOf): DriftReport {
  const seen = { fresh: newIndex(), open: newIndex(), adopted: newIndex(), waived: newIndex() };
  for (const { operationId, open, adopted, waived } of drifts) {
    for (const { change, isNew } of open) seen[isNew ? "fresh" : "open"].add(operationId, change);
    for (const change of adopted) seen.adopted.add(operationId, change);
    for (const { change, waiver } of waived) seen.waived.add(operationId, change, waiver);
  }
  return {
    fresh: seen.fresh.groups(lineOf),
    open: seen.open.groups(lineOf),
    adopted: seen.adopted.groups(lineOf),
    waived: seen.waived.groups(lineOf),
  };
}

/** The highest level of some groups. */
export function levelOf(groups: readonly ChangeGroup[]): Level {
  const levels = groups.flatMap(({ changes }) => changes.map(({ change }) => change.level));
  return levels.sort(compareLevels).at(-1) ?? "none";
}

interface Entry {
  change: Change;
  operations: Map<string, Change>;
  waiver: Waiver | undefined;
}

function newIndex() {
  const entries = new Map<string, Entry>();
  return {
    add(operationId: string, change: Change, waiver?: Waiver): void {
      const entry = entries.get(change.id) ?? { change, operations: new Map(), waiver };
      entries.set(change.id, entry);
      entry.operations.set(operationId, change);
    },
    groups(lineOf: LineOf): ChangeGroup[] {
      const groups = new Map<string, ChangeGroup>();
      for (const { change, operations, waiver } of entries.values()) {
        const names = [...operations.keys()].sort();
        const group = groups.get(names.join()) ?? { operations: names, changes: [] };
        groups.set(names.join(), group);
        const lines = [...new Set([...operations].map(([operationId, shown]) => lineOf(shown, operationId)))];
        group.changes.push({ change, lines, waiver });
      }
      for (const { changes } of groups.values()) changes.sort((a, b) => compareLevels(b.change.level, a.change.level));
      return [...groups.values()].sort(byLevel);
    },
  };
}

function byLevel(a: ChangeGroup, b: ChangeGroup): number {
  const order = compareLevels(levelOf([b]), levelOf([a]));
  return order || (a.operations.join() < b.operations.join() ? -1 : 1);
}
