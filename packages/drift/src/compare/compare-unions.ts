import type { SchemaNode, Shape, Union } from "@certspec/openapi/operations";
import type { SchemaContext } from "./context.ts";
import { mayFit, shareType } from "./overlaps.ts";
import { signatureOf } from "./signature.ts";

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
  const [union] = [...first, ...second];
  if (!union) return "alike";
  // Properties beside the union: it is one more constraint, or more to know of than that.
  if (hasParts(before.shape) && hasParts(after.shape)) {
    compareChoice(context, union, second.length > 0 ? "added" : "removed");
    return "alike";
  }
  compareWithSingle(context, union, first.length > 0 ? "before" : "after");
  return "other";
}

function listed({ unions }: Shape): Union[] {
  return unions.filter(({ implicit }) => !implicit);
}

function noneOf(union: Union | undefined): Union {
  const { kind = "oneOf", pointer = "", discriminator } = union ?? {};
  return { kind, pointer, discriminator, implicit: true, alternatives: [] };
}

/** Compares a union that only one of the two schemas has next to its properties. */
function compareChoice(context: SchemaContext, union: Union, happened: "added" | "removed"): void {
  const { report, pair } = context;
  const [before, after] = [pair.before.shape, pair.after.shape];
  const facts = { keyword: `\`${union.kind}\`` };
  const sets = requiredSets(union);
  const met = sets?.filter((set) => isMetBy(set, requiredOf(before))) ?? [];
  if (happened === "added" && sets && (union.kind === "anyOf" ? met.length > 0 : met.length === 1)) {
    report("choice-of-required-added", { ...facts, after: sets.map(spellSet).join(" or ") });
    return;
  }
  const bringsParts =
    !sets &&
    union.alternatives.some(({ node }) =>
      [...node.shape.properties.keys()].some((name) => !before.properties.has(name) || !after.properties.has(name)),
    );
  report(`${bringsParts ? "choice" : "constraint"}-${happened}`, facts);
}

/** The sets of names of which one is required, where the shapes of a union say nothing else. */
function requiredSets({ alternatives }: Union): string[][] | undefined {
  const isBare = alternatives.every(({ node }) =>
    node.keywords.every(({ schema, unions }) => unions.length === 0 && Object.keys(schema).every(isAboutNames)),
  );
  return isBare ? alternatives.map(({ node }) => requiredOf(node.shape)) : undefined;
}

function isAboutNames(keyword: string): boolean {
  return ["type", "required", "title", "description"].includes(keyword);
}

function requiredOf({ properties }: Shape): string[] {
  return [...properties].filter(([, { required }]) => required).map(([name]) => name);
}

function isMetBy(set: readonly string[], names: readonly string[]): boolean {
  return set.every((name) => names.includes(name));
}

function spellSet(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(" and ") || "none of them";
}

/** Compares a union with a schema that is not one. */
function compareWithSingle(context: SchemaContext, union: Union, side: "before" | "after"): void {
  const { report, shapes, pair } = context;
  const single = side === "before" ? pair.after : pair.before;
  if ((single.shape.types?.size ?? 0) > 1) {
    compareWithTypes(context, union, side);
    return;
  }
  const nodes = union.alternatives.map(({ node }) => node);
  const fits = (node: SchemaNode) =>
    side === "before" ? shapes.contains(node, single) : shapes.contains(single, node);
  const isWhole = nodes.every(fits);
  if (side === "before" && pair.direction === "request" && isWhole) report("shapes-merged");
  else if (side === "after" && pair.direction === "response" && isWhole) report("shape-divided");
  else if (!nodes.some(fits)) {
    const isRelated = nodes.some(({ shape }) => shareType(shape, single.shape));
    report(isRelated ? "shape-changed" : "type-changed", { before: spell(pair.before), after: spell(pair.after) });
  } else if (side === "before") report("became-single");
  else if (!reportOverlap(context, union, [{ node: single }])) report("became-union");
}

/** Compares a union with a schema of several types, each of which is an alternative. */
function compareWithTypes(context: SchemaContext, { alternatives }: Union, side: "before" | "after"): void {
  const { report, shapes, ofType, pair } = context;
  const single = side === "before" ? pair.after : pair.before;
  const left = new Set(single.shape.types);
  const besides = alternatives.filter(({ node }) => {
    const { types } = node.shape;
    const [type] = types?.size === 1 ? types : [];
    if (type === undefined || !left.delete(type)) return true;
    if (side === "before") shapes.descend(node, ofType(single, type, "after"));
    else shapes.descend(ofType(single, type, "before"), node);
    return false;
  });
  const facts = { before: spell(pair.before), after: spell(pair.after) };
  const [gone, come] = side === "before" ? [besides.length, left.size] : [left.size, besides.length];
  if (come > 0) report("type-widened", facts);
  if (gone > 0) report("type-narrowed", facts);
}

/** A shape that values had, and the alternative that it became. */
interface KnownShape {
  node: SchemaNode;
  became?: Alternative;
}

/** Reports values that were valid and fit two shapes of a union now, of which exactly one has to fit; says whether there are any. */
function reportOverlap(
  { report, pair, named }: SchemaContext,
  union: Union,
  known: readonly KnownShape[],
  pointer?: string,
): boolean {
  const isExclusive = union.kind === "oneOf" && union.discriminator === undefined && !union.implicit;
  if (pair.direction !== "request" || !isExclusive) return false;
  for (const { node, became } of known) {
    const fitting = union.alternatives.filter((shape) => shape === became || mayFit(node, shape.node));
    const [first, second] = fitting;
    if (!first || !second) continue;
    report("shapes-overlap", {
      // A schema that becomes a union changes as a whole.
      ...(pointer !== undefined && { beforePointer: pointer, afterPointer: union.pointer }),
      before: spellAlternative(first, named === "after"),
      after: spellAlternative(second, named === "after"),
      cause: [first, second].map((shape) => signatureOf(shape.node)).join(" "),
      isNamed: true,
    });
    return true;
  }
  return false;
}

/** The shapes of a union whose values fitted no other one, as far as exactly one had to fit. */
function distinctShapes({ kind, alternatives }: Union, pairs: MatchedAlternatives["pairs"]): KnownShape[] {
  const isAlone = (own: Alternative) =>
    kind === "anyOf" || !alternatives.some((other) => other !== own && mayFit(own.node, other.node));
  return pairs.filter(([own]) => isAlone(own)).map(([{ node }, became]) => ({ node, became }));
}

/** Which union became which, where several apply together. */
function matchUnions({ shapes }: SchemaContext, before: readonly Union[], after: readonly Union[]) {
  const come = [...after];
  const isSame = (one: Union, other: Union) =>
    one.alternatives.length === other.alternatives.length &&
    one.alternatives.every(({ node }) =>
      other.alternatives.some((candidate) => shapes.identical(node, candidate.node)),
    );
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
    report(after ? "constraint-added" : "constraint-removed", { keyword: `\`${(after ?? before)?.kind}\`` });
    return;
  }
  const at = { beforePointer: before.pointer, afterPointer: after.pointer };
  if (before.discriminator !== after.discriminator)
    report(before.discriminator ? "discriminator-changed" : "discriminator-added", {
      ...at,
      before: before.discriminator,
      after: after.discriminator ?? "nothing",
    });
  compareAlternatives(context, before, after);
}

function compareAlternatives(context: SchemaContext, before: Union, after: Union): void {
  const { report, shapes, named } = context;
  const at = { beforePointer: before.pointer, afterPointer: after.pointer };
  const isToldAlike = before.discriminator === after.discriminator;
  const { pairs, gone, come } = matchAlternatives(context, before.alternatives, after.alternatives, isToldAlike);
  for (const [first, second] of pairs) shapes.descend(first.node, second.node);
  if (isToldAlike) compareValues(context, pairs);
  for (const { cause, ...alternative } of withCause(gone)) {
    const facts = { beforePointer: alternative.pointer, before: spellAlternative(alternative, true), cause };
    report("alternative-removed", { ...at, ...facts, isNamed: true });
  }
  for (const { cause, ...alternative } of withCause(come)) {
    const after = spellAlternative(alternative, named === "after");
    report("alternative-added", { ...at, afterPointer: alternative.pointer, after, cause, isNamed: true });
  }
  const isOther = before.kind !== after.kind;
  const overlaps =
    (isOther || come.length > 0) && reportOverlap(context, after, distinctShapes(before, pairs), before.pointer);
  if (isOther && !overlaps) report("union-kind-changed", { ...at, before: before.kind, after: after.kind });
}

/** Alternatives with a text for each; those that look alike are counted. */
function withCause(alternatives: readonly Alternative[]): (Alternative & { cause: string })[] {
  const counts = new Map<string, number>();
  return alternatives.map((alternative) => {
    const signature = signatureOf(alternative.node);
    const count = (counts.get(signature) ?? 0) + 1;
    counts.set(signature, count);
    return { ...alternative, cause: `${signature} ${count}` };
  });
}

/**
 * Compares the values that tell alternatives apart; those that are written in place are skipped. A document may write two
 * equal alternatives as one, which has the values of both.
 */
function compareValues({ report }: SchemaContext, pairs: MatchedAlternatives["pairs"]): void {
  const left = new Set(pairs);
  for (const pair of left) {
    const [first, second] = pair;
    const alike = [...left].filter((other) => other[0].node === first.node || other[1].node === second.node);
    for (const other of alike) left.delete(other);
    const [before, after] = [first, second].map((_, side) => alike.flatMap((one) => one[side]?.values ?? []));
    if (!before?.length || !after?.length) continue;
    const at = { beforePointer: first.pointer, afterPointer: second.pointer };
    const beside = (values: readonly string[], others: readonly string[]) =>
      [...new Set(values)].filter((value) => !others.includes(value)).map((value) => `\`${value}\``);
    const [gone, come] = [beside(before, after), beside(after, before)];
    if (come.length > 0) report("discriminator-values-added", { ...at, after: come.join(", ") });
    if (gone.length > 0) report("discriminator-values-removed", { ...at, before: gone.join(", ") });
  }
}

function hasParts({ properties, items }: Shape): boolean {
  return properties.size > 0 || items !== undefined;
}

function spell({ shape }: SchemaNode): string {
  if (shape.unions.length > 0) return "one of several shapes";
  return shape.types ? [...shape.types].sort().join(" or ") || "null" : "anything";
}

/** An alternative in a sentence: its name where names count, or else its values, or what it looks like. */
function spellAlternative({ name, values, node }: Alternative, isNamed: boolean): string {
  if (isNamed) return `\`${name}\``;
  if (values) return values.map((value) => `\`${value}\``).join(", ");
  const [first, second, ...others] = node.shape.properties.keys();
  if (first === undefined) return spell(node);
  const properties = [first, second, ...(others.length === 1 ? others : [])].flatMap((property) => property ?? []);
  const more = others.length > 1 ? ` and ${others.length} more` : "";
  return `an object with ${properties.map((property) => `\`${property}\``).join(", ")}${more}`;
}

type Alternative = Union["alternatives"][number];

/** Alternatives of two unions that are the same one, and those that only one of the two has. */
interface MatchedAlternatives {
  pairs: [before: Alternative, after: Alternative][];
  gone: Alternative[];
  come: Alternative[];
}

/**
 * Which alternative became which: first the same shapes, then what a discriminator tells by the same value, then the same
 * names, then what looks alike, unless its values say that it is another one.
 */
function matchAlternatives(
  { shapes: { same, identical } }: SchemaContext,
  before: readonly Alternative[],
  after: readonly Alternative[],
  isToldAlike: boolean,
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
  pair((first, second) => isToldAlike && sharesValue(first, second) && same(first.node, second.node));
  pair((first, second) => identical(first.node, second.node));
  pair((first, second) => same(first.node, second.node));
  pair((first, second) => isToldAlike && sharesValue(first, second));
  pair((first, second) => first.name === second.name && isNamed(first));
  pair(
    (first, second) => isAlike(first.node.shape, second.node.shape) && !(isToldAlike && first.values && second.values),
  );
  return { pairs, gone, come };
}

function sharesValue(first: Alternative, second: Alternative): boolean {
  return first.values?.some((value) => second.values?.includes(value)) === true;
}

/** Whether the same property has another value in each, such as `type: cat` and `type: dog`. */
function hasOwnValue({ properties }: Shape, other: Shape): boolean {
  return [...properties].some(([name, { node }]) => {
    const [first, second] = [node.shape.values, other.properties.get(name)?.node.shape.values];
    return first?.length === 1 && second?.length === 1 && first[0] !== second[0];
  });
}

function isNamed({ name }: Alternative): boolean {
  return !/^alternative \d+$/.test(name);
}

/** Whether one shape may have become the other: objects that share half of their properties and no value tells apart, else one type. */
function isAlike(before: Shape, after: Shape): boolean {
  const names = new Set([...before.properties.keys(), ...after.properties.keys()]);
  const shared = [...names].filter((name) => before.properties.has(name) && after.properties.has(name));
  if (names.size > 0) return shared.length * 2 >= names.size && !hasOwnValue(before, after);
  return before.types !== undefined && [...before.types].sort().join() === [...(after.types ?? [])].sort().join();
}
