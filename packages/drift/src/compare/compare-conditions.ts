import type { Condition } from "@certspec/openapi/operations";
import type { SchemaContext } from "./context.ts";
import { signatureOf } from "./signature.ts";

/** Compare keywords with schemas that restrict a value: `not`, `contains`, `if`, `propertyNames` and `dependentSchemas`. */
export function compareConditions(context: SchemaContext): void {
  const [before, after] = [context.pair.before.shape.conditions, context.pair.after.shape.conditions];
  for (const key of new Set([...before, ...after].map((condition) => condition.key))) {
    const of = (conditions: readonly Condition[]) => conditions.filter((condition) => condition.key === key);
    compareAlike(context, of(before), of(after));
  }
  compareDependencies(context);
}

function compareAlike(context: SchemaContext, before: readonly Condition[], after: readonly Condition[]): void {
  const [gone, come] = [[...before], [...after]];
  for (const first of before) {
    const second = come.find((candidate) => isSame(context, first, candidate));
    if (!second) continue;
    gone.splice(gone.indexOf(first), 1);
    come.splice(come.indexOf(second), 1);
    compareCounts(context, first, second);
  }
  for (let index = 0; index < Math.max(gone.length, come.length); index += 1) {
    const [first, second] = [gone[index], come[index]];
    const keyword = `\`${(second ?? first)?.keyword}\``;
    const cause = [first, second].map((condition) => condition?.parts.map(signatureOf).join(" ")).join(" ");
    const at = {
      ...(first && { beforePointer: first.pointer }),
      ...(second && { afterPointer: second.pointer }),
    };
    const looser = first && second && isLooser(context, first, second);
    const happened = !first ? "added" : !second ? "removed" : looser ? "loosened" : "changed";
    context.report(`constraint-${happened}`, { ...at, keyword, cause });
    if (first && second) compareCounts(context, first, second);
  }
}

function compareCounts({ report }: SchemaContext, first: Condition, second: Condition): void {
  for (const [index, keyword] of ["minContains", "maxContains"].entries()) {
    const [was, is] = [first.counts[index] ?? 0, second.counts[index] ?? 0];
    if (was === is) continue;
    report(is > was === (keyword === "minContains") ? "bound-tightened" : "bound-loosened", {
      keyword: `\`${keyword}\``,
      beforePointer: first.pointer,
      afterPointer: second.pointer,
      before: Number.isFinite(was) ? String(was) : "none",
      after: Number.isFinite(is) ? String(is) : "none",
    });
  }
}

function isSame({ same }: SchemaContext, first: Condition, second: Condition): boolean {
  return everyPart(first, second, same);
}

/** Returns whether the second condition accepts everything that the first accepts. */
function isLooser({ same, widens, narrows }: SchemaContext, first: Condition, second: Condition): boolean {
  // Less is forbidden.
  if (first.keyword === "not") return everyPart(first, second, narrows);
  const isLimited = [first, second].some(({ counts }) => Number.isFinite(counts[1]));
  if (first.keyword === "contains" && isLimited) return false;
  if (first.keyword !== "if") return everyPart(first, second, widens);
  return everyPart(first, second, (a, b) => (a === first.parts[0] ? same(a, b) : widens(a, b)));
}

function everyPart(first: Condition, second: Condition, fits: SchemaContext["same"]): boolean {
  return first.parts.every((part, index) => {
    const other = second.parts[index];
    return other !== undefined && fits(part, other);
  });
}

function compareDependencies({ pair, report }: SchemaContext): void {
  const [before, after] = [pair.before.shape.dependencies, pair.after.shape.dependencies];
  const gone = before.filter((text) => !after.includes(text));
  const come = after.filter((text) => !before.includes(text));
  if (gone.length + come.length === 0) return;
  const keyword = "dependentRequired";
  const changed = come.length > 0 ? "changed" : "loosened";
  report(`constraint-${before.length === 0 ? "added" : after.length === 0 ? "removed" : changed}`, {
    keyword: `\`${keyword}\``,
    beforePointer: pair.before.shape.placeOf(keyword),
    afterPointer: pair.after.shape.placeOf(keyword),
    cause: [...gone, "", ...come].join(),
  });
}
