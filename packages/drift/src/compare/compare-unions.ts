import type { SchemaNode } from "../schema/schema-node.ts";
import type { Shape, Union } from "../schema/shape.ts";
import { matchAlternatives } from "./match-alternatives.ts";
import type { SchemaContext } from "./schema-comparer.ts";

/** Compare unions; "other" when one side is a union and the other is not, so that nothing else can be compared. */
export function compareUnions(context: SchemaContext): "alike" | "other" {
  const { before, after } = context.pair;
  const [first, second] = [before.shape.unions, after.shape.unions];
  if (first.length === 0 && second.length === 0) return "alike";
  if (first.length > 0 && second.length > 0) {
    for (let index = 0; index < Math.max(first.length, second.length); index += 1)
      compareTwo(context, first[index], second[index]);
    return "alike";
  }
  // Properties beside the union: it is one more constraint.
  if (hasMembers(before.shape) && hasMembers(after.shape)) {
    context.report(second.length > 0 ? "constraint-added" : "constraint-removed", { keyword: "oneOf" });
    return "alike";
  }
  const [union] = [...first, ...second];
  const stays = union?.alternatives.some(({ node }) =>
    first.length > 0 ? context.same(node, after) : context.same(before, node),
  );
  if (stays) context.report(second.length > 0 ? "became-union" : "became-single");
  else context.report("type-changed", { before: spell(before), after: spell(after) });
  return "other";
}

function compareTwo(context: SchemaContext, before: Union | undefined, after: Union | undefined): void {
  const { report, descend } = context;
  if (!before || !after) {
    report(after ? "constraint-added" : "constraint-removed", { keyword: (after ?? before)?.kind });
    return;
  }
  const at = { beforePointer: before.pointer, afterPointer: after.pointer };
  if (before.kind !== after.kind) report("union-kind-changed", { ...at, before: before.kind, after: after.kind });
  if (before.discriminator !== after.discriminator)
    report(before.discriminator ? "discriminator-changed" : "discriminator-added", {
      ...at,
      before: before.discriminator,
      after: after.discriminator ?? "nothing",
    });
  const { pairs, gone, come } = matchAlternatives(context, before.alternatives, after.alternatives);
  for (const [first, second] of pairs) {
    descend(first.node, second.node);
    if (before.discriminator === after.discriminator) compareValues(context, first, second);
  }
  for (const { name, pointer } of gone)
    report("alternative-removed", { ...at, beforePointer: pointer, before: `\`${name}\`` });
  for (const { name, pointer } of come)
    report("alternative-added", { ...at, afterPointer: pointer, after: `\`${name}\`` });
}

/** Compare the values that tell an alternative apart; those that are written in place have none. */
function compareValues(
  { report }: SchemaContext,
  before: Union["alternatives"][number],
  after: Union["alternatives"][number],
): void {
  if (!before.values || !after.values) return;
  const at = { beforePointer: before.pointer, afterPointer: after.pointer };
  const beside = (values: readonly string[], others: readonly string[]) =>
    values.filter((value) => !others.includes(value)).map((value) => `\`${value}\``);
  const [gone, come] = [beside(before.values, after.values), beside(after.values, before.values)];
  if (come.length > 0) report("discriminator-values-added", { ...at, after: come.join(", ") });
  if (gone.length > 0) report("discriminator-values-removed", { ...at, before: gone.join(", ") });
}

function hasMembers({ properties, items }: Shape): boolean {
  return properties.size > 0 || items !== undefined;
}

function spell({ shape }: SchemaNode): string {
  if (shape.unions.length > 0) return "one of several shapes";
  return shape.types ? [...shape.types].sort().join(" or ") || "null" : "anything";
}
