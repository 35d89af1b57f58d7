import { createHash } from "node:crypto";
import { keysOf } from "@certspec/openapi";
import type { Change, ClassifyOptions } from "./change.ts";
import type { Finding } from "./compare/context.ts";
import type { OperationPair } from "./compare/operation-context.ts";
import { operationsOf } from "./compare/operations-of.ts";
import { compareLevels, highest } from "./level.ts";
import { findRule } from "./rules/find-rule.ts";

/** Puts findings with one cause together: one changed component is one change, however many operations show it. */
export function groupChanges(pairs: readonly OperationPair[], { ignoreNames, levels }: ClassifyOptions): Change[] {
  const groups = new Map<string, { finding: Finding; operations: Set<string>; places: Map<string, Finding> }>();
  for (const { finding, operations, subject } of operationsOf(pairs)) {
    const key = JSON.stringify([finding.direction, finding.rule, subject, finding.cause]);
    const group = groups.get(key) ?? { finding, operations: new Set(), places: new Map() };
    groups.set(key, group);
    for (const operation of operations) group.operations.add(operation);
    group.places.set(`${finding.beforePointer} ${finding.afterPointer}`, finding);
  }
  const changes: Change[] = [];
  for (const [key, { finding, operations, places }] of groups) {
    const rule = findRule(finding);
    const level = levels?.[rule.id];
    if (level === "none" || (ignoreNames && rule.named)) continue;
    const [wire, types] = level ? [level, level] : rule.levels;
    changes.push({
      id: `${rule.id}-${createHash("sha256").update(key).digest("hex").slice(0, 8)}`,
      rule: rule.id,
      direction: finding.direction,
      level: highest([wire, types]),
      wire,
      types,
      sentence: `${rule.say({ ...finding, before: shortened(finding.before), after: shortened(finding.after) })}.`,
      operations: [...operations].sort(),
      cause: causeOf(finding, [...operations]),
      places: [...places.values()].map(({ beforePointer, afterPointer }) => ({
        before: beforePointer,
        after: afterPointer,
      })),
    });
  }
  return changes.sort(byWeight);
}

/** A text without most items of a long list, which nobody reads. */
function shortened(text: string | undefined): string | undefined {
  const items = text?.split(/(?<=`), (?=`)/) ?? [];
  return items.length > 12 ? `${items.slice(0, 10).join(", ")} and ${items.length - 10} more` : text;
}

function causeOf({ afterPointer, beforePointer }: Finding, [operation = "the document"]: readonly string[]): string {
  for (const pointer of [afterPointer, beforePointer]) {
    const [first, , name] = keysOf(pointer);
    if (first === "components" && name !== undefined) return name;
  }
  return operation;
}

function byWeight(a: Change, b: Change): number {
  if (a.level !== b.level) return compareLevels(b.level, a.level);
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
