import { type Change, compareLevels, type Level } from "@certspec/drift";
import type { OperationDrift } from "../lock/three-way.ts";
import type { Waiver } from "../lock/waivers.ts";

/** One change, however many operations show it. */
export interface ShownChange {
  change: Change;
  /** Where the spec would change, each line once. */
  lines: string[];
}

/** The changes that one waiver covers. */
export interface WaivedChanges {
  waiver: Waiver;
  level: Level;
  count: number;
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
  waived: WaivedChanges[];
}

type LineOf = (change: Change, operationId: string) => string;

/** Puts the changes of all operations together: by the operations that show them, the breaking ones first. */
export function groupDrifts(drifts: readonly OperationDrift[], lineOf: LineOf): DriftReport {
  const seen = { fresh: newIndex(), open: newIndex(), adopted: newIndex() };
  const covered = new Map<Waiver, Map<string, Change>>();
  for (const { operationId, open, adopted, waived } of drifts) {
    for (const { change, isNew } of open) seen[isNew ? "fresh" : "open"].add(operationId, change);
    for (const change of adopted) seen.adopted.add(operationId, withOwnPlaces(change));
    for (const { change, waiver } of waived) {
      const changes = covered.get(waiver) ?? new Map<string, Change>();
      covered.set(waiver, changes.set(change.id, change));
    }
  }
  return {
    fresh: seen.fresh.groups(lineOf),
    open: seen.open.groups(lineOf),
    adopted: seen.adopted.groups(lineOf),
    waived: [...covered]
      .map(([waiver, changes]) => ({ waiver, level: highestOf([...changes.values()]), count: changes.size }))
      .sort((a, b) => compareLevels(b.level, a.level)),
  };
}

/** An adopted change was made to the spec: there, it is after the change. */
function withOwnPlaces(change: Change): Change {
  return { ...change, places: change.places.map(({ before, after }) => ({ before: after, after: before })) };
}

/** The highest level of some groups. */
export function levelOf(groups: readonly ChangeGroup[]): Level {
  return highestOf(groups.flatMap(({ changes }) => changes.map(({ change }) => change)));
}

function highestOf(changes: readonly Change[]): Level {
  const levels = changes.map(({ level }) => level);
  return levels.sort(compareLevels).at(-1) ?? "none";
}

interface Entry {
  change: Change;
  operations: Map<string, Change>;
}

function newIndex() {
  const entries = new Map<string, Entry>();
  return {
    add(operationId: string, change: Change): void {
      const entry = entries.get(change.id) ?? { change, operations: new Map() };
      entries.set(change.id, entry);
      entry.operations.set(operationId, change);
    },
    groups(lineOf: LineOf): ChangeGroup[] {
      const groups = new Map<string, ChangeGroup>();
      for (const { change, operations } of entries.values()) {
        const names = [...operations.keys()].sort();
        const group = groups.get(names.join()) ?? { operations: names, changes: [] };
        groups.set(names.join(), group);
        const lines = [...new Set([...operations].map(([operationId, shown]) => lineOf(shown, operationId)))];
        group.changes.push({ change, lines });
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
