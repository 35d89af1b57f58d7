import type { SchemaNode, Shape, Union } from "@certspec/openapi/operations";
import type { SchemaContext } from "./context.ts";

/** Compare unions; "other" when one side is a union and the other is not, so that nothing else can be compared. */
export function compareUnions(context: SchemaContext): "alike" | "other" {
  const { before, after } = context.pair;
  const [subtypes, newSubtypes] = [before, after].map(({ shape }) => shape.unions.find(({ implicit }) => implicit));
  if (subtypes ?? newSubtypes)
    compareAlternatives(context, subtypes ?? noneOf(newSubtypes), newSubtypes ?? noneOf(subtypes));
  const [first, second] = [listed(before.shape), listed(after.shape)];
  if (first.length === 0 && second.length === 0) return "alike";
  if (first.length > 0 && second.length > 0) {
    for (const [one, other] of matchUnions(context, first, second)) compareTwo(context, one, other);
    return "alike";
  }
  // Properties beside the union: it is one more constraint, or more to know of than that.
  if (hasParts(before.shape) && hasParts(after.shape)) {
    const bringsParts = [...first, ...second].some(({ alternatives }) =>
      alternatives.some(({ node }) => [...node.shape.properties.keys()].some((name) => !isShared(name))),
    );
    const happened = second.length > 0 ? "added" : "removed";
    context.report(`${bringsParts ? "choice" : "constraint"}-${happened}`, { keyword: "`oneOf`" });
    return "alike";
  }
  const [union] = [...first, ...second];
  if (union) compareWithSingle(context, union, first.length > 0 ? "before" : "after");
  return "other";

  function isShared(name: string): boolean {
    return before.shape.properties.has(name) && after.shape.properties.has(name);
  }
}

function listed({ unions }: Shape): Union[] {
  return unions.filter(({ implicit }) => !implicit);
}

function noneOf(union: Union | undefined): Union {
  const { kind = "oneOf", pointer = "", discriminator } = union ?? {};
  return { kind, pointer, discriminator, implicit: true, alternatives: [] };
}

/** Compare a union with a schema that is not one. */
function compareWithSingle(context: SchemaContext, union: Union, side: "before" | "after"): void {
  const { report, contains, pair } = context;
  const single = side === "before" ? pair.after : pair.before;
  if ((single.shape.types?.size ?? 0) > 1) {
    compareWithTypes(context, union, side);
    return;
  }
  const stays = union.alternatives.some(({ node }) =>
    side === "before" ? contains(node, single) : contains(single, node),
  );
  if (stays) report(side === "after" ? "became-union" : "became-single");
  else report("type-changed", { before: spell(pair.before), after: spell(pair.after) });
}

/** Compare a union with a schema of several types, each of which is an alternative. */
function compareWithTypes(context: SchemaContext, { alternatives }: Union, side: "before" | "after"): void {
  const { report, descend, ofType, pair } = context;
  const single = side === "before" ? pair.after : pair.before;
  const left = new Set(single.shape.types);
  const besides = alternatives.filter(({ node }) => {
    const { types } = node.shape;
    const [type] = types?.size === 1 ? types : [];
    if (type === undefined || !left.delete(type)) return true;
    if (side === "before") descend(node, ofType(single, type, "after"));
    else descend(ofType(single, type, "before"), node);
    return false;
  });
  const facts = { before: spell(pair.before), after: spell(pair.after) };
  const [gone, come] = side === "before" ? [besides.length, left.size] : [left.size, besides.length];
  if (come > 0) report("type-widened", facts);
  if (gone > 0) report("type-narrowed", facts);
}

/** Which union became which, where several apply together. */
function matchUnions({ identical }: SchemaContext, before: readonly Union[], after: readonly Union[]) {
  const come = [...after];
  const isSame = (one: Union, other: Union) =>
    one.alternatives.length === other.alternatives.length &&
    one.alternatives.every(({ node }) => other.alternatives.some((candidate) => identical(node, candidate.node)));
  const pairs = before.map((one): [Union | undefined, Union | undefined] => {
    const other = before.length > 1 ? come.find((candidate) => isSame(one, candidate)) : undefined;
    if (other) come.splice(come.indexOf(other), 1);
    return [one, other];
  });
  for (const pair of pairs) pair[1] ??= come.shift();
  return [...pairs, ...come.map((other): [undefined, Union] => [undefined, other])];
}

function compareTwo(context: SchemaContext, before: Union | undefined, after: Union | undefined): void {
  const { report } = context;
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
  compareAlternatives(context, before, after);
}

function compareAlternatives(context: SchemaContext, before: Union, after: Union): void {
  const { report, descend } = context;
  const at = { beforePointer: before.pointer, afterPointer: after.pointer };
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

/** Compare the values that tell an alternative apart; those that are written in place are skipped. */
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

function hasParts({ properties, items }: Shape): boolean {
  return properties.size > 0 || items !== undefined;
}

function spell({ shape }: SchemaNode): string {
  if (shape.unions.length > 0) return "one of several shapes";
  return shape.types ? [...shape.types].sort().join(" or ") || "null" : "anything";
}

type Alternative = Union["alternatives"][number];

/** Alternatives of two unions that are the same one, and those that only one of the two has. */
interface MatchedAlternatives {
  pairs: [before: Alternative, after: Alternative][];
  gone: Alternative[];
  come: Alternative[];
}

/** Which alternative became which: first the same shapes, then the same names, then what looks alike. */
function matchAlternatives(
  { same, identical }: SchemaContext,
  before: readonly Alternative[],
  after: readonly Alternative[],
): MatchedAlternatives {
  const gone = [...before];
  const come = [...after];
  const pairs: [Alternative, Alternative][] = [];
  const pair = (fits: (first: Alternative, second: Alternative) => boolean) => {
    for (const first of [...gone]) {
      const second = come.find((candidate) => fits(first, candidate));
      if (!second) continue;
      pairs.push([first, second]);
      gone.splice(gone.indexOf(first), 1);
      come.splice(come.indexOf(second), 1);
    }
  };
  pair((first, second) => first.name === second.name && isNamed(first) && same(first.node, second.node));
  pair((first, second) => identical(first.node, second.node));
  pair((first, second) => same(first.node, second.node));
  pair((first, second) => first.name === second.name && isNamed(first));
  pair((first, second) => isAlike(first.node.shape, second.node.shape));
  return { pairs, gone, come };
}

function isNamed({ name }: Alternative): boolean {
  return !/^alternative \d+$/.test(name);
}

/** Whether one shape may have become the other: objects that share half of their properties, else one type. */
function isAlike(before: Shape, after: Shape): boolean {
  const names = new Set([...before.properties.keys(), ...after.properties.keys()]);
  const shared = [...names].filter((name) => before.properties.has(name) && after.properties.has(name));
  if (names.size > 0) return shared.length * 2 >= names.size;
  return before.types !== undefined && [...before.types].sort().join() === [...(after.types ?? [])].sort().join();
}
