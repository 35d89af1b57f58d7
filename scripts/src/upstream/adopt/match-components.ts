import type { ChangePlace } from "@certspec/drift";
import { below, entriesOf, type JsonObject, keysOf } from "@certspec/openapi";
import { createNodes, type Operation, readOperations, type SchemaNode } from "@certspec/openapi/operations";
import { digestsOf } from "../lock/normal-form.ts";
import { readDocument } from "../read-document.ts";

/** An operation as the spec and as upstream describe it, each in a separate document. */
export interface ComparedOperation {
  own: JsonObject;
  upstream: JsonObject;
}

/**
 * The component schemas of a spec that stand where upstream has a component, by the digest of that one. They need not say
 * the same yet: what differs is a change that is open.
 */
export function matchComponents(operations: readonly ComparedOperation[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const operation of operations) vote(operation, votes);
  return new Map(
    [...votes].map(([digest, names]) => {
      const [[name] = [""]] = [...names].sort(([, a], [, b]) => b - a);
      return [digest, name];
    }),
  );
}

function vote(operation: ComparedOperation, votes: Map<string, Map<string, number>>): void {
  const digests = digestsOf(operation.upstream, "the lock");
  // Each pair votes once, in however many places it is.
  const pairs = new Map([...matchedPlaces(operation)].map((pair) => [`${pair.mine.id} ${pair.theirs.id}`, pair]));
  for (const { mine, theirs } of pairs.values())
    for (const [name, pointer] of [[componentOf(mine), componentOf(theirs)], ...basesOf(mine, theirs)]) {
      const digest = pointer === undefined ? undefined : digests.get(pointer);
      if (name === undefined || digest === undefined) continue;
      const names = votes.get(digest) ?? new Map<string, number>();
      const last = keysOf(name).at(-1) ?? "";
      votes.set(digest, names.set(last, (names.get(last) ?? 0) + likeness(mine, theirs)));
    }
}

/** The share of the properties of two schemas that both have: upstream may refer to another schema than the spec does. */
function likeness({ shape }: SchemaNode, other: SchemaNode): number {
  const [names, others] = [[...shape.properties.keys()], [...other.shape.properties.keys()]];
  const all = new Set([...names, ...others]).size;
  return all === 0 ? 1 : (names.length + others.length - all) / all;
}

/** Where an operation of the spec refers to a component, and the same places upstream. */
export function referencesTo(component: string, operation: ComparedOperation): ChangePlace[] {
  return [...matchedPlaces(operation)].flatMap(({ mine, place }) =>
    place && place.before !== component && mine.pointer === component ? [place] : [],
  );
}

/** A schema of the spec and the one that stands there upstream; for a part of another schema, the places that hold it. */
interface MatchedPlace {
  mine: SchemaNode;
  theirs: SchemaNode;
  place?: ChangePlace;
}

function* matchedPlaces({ own, upstream }: ComparedOperation): Generator<MatchedPlace> {
  const [first, second] = [operationIn(own), operationIn(upstream)];
  if (!first || !second) return;
  const seen = new Set<string>();
  const open: MatchedPlace[] = placesOf(first).flatMap(([key, mine, before]) => {
    const [, theirs, after] = placesOf(second).find(([otherKey]) => otherKey === key) ?? [];
    return theirs ? [{ mine, theirs, place: { before, after: after ?? "" } }] : [];
  });
  for (let next = open.pop(); next; next = open.pop()) {
    const { mine, theirs, place } = next;
    const key = `${mine.id} ${theirs.id} ${place?.before}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield next;
    open.push(...partsOf(mine, theirs));
  }
}

function operationIn(document: JsonObject): Operation | undefined {
  const reader = readDocument(document, "an operation");
  return readOperations(reader, createNodes(reader)).called[0];
}

function placesOf({ parameters, body, responses }: Operation): [key: string, node: SchemaNode, pointer: string][] {
  return [
    ...[...parameters].map(([key, { node, pointer }]): [string, SchemaNode, string] => [
      `parameter ${key}`,
      node,
      below(pointer, "schema"),
    ]),
    ...[...(body?.contents ?? [])].map(([type, { node, pointer }]): [string, SchemaNode, string] => [
      `body ${type}`,
      node,
      below(pointer, "schema"),
    ]),
    ...[...responses].flatMap(([status, { contents }]) =>
      [...contents].map(([type, { node, pointer }]): [string, SchemaNode, string] => [
        `response ${status} ${type}`,
        node,
        below(pointer, "schema"),
      ]),
    ),
  ];
}

/** The component that a schema is, also where it may be null besides. */
function componentOf(node: SchemaNode): string | undefined {
  const own = node.keywords.filter(({ schema }) => schema.properties !== undefined || schema.enum !== undefined);
  const [only] = own;
  return componentAt(own.length === 1 && only ? only.pointer : node.pointer);
}

function componentAt(pointer: string): string | undefined {
  return /^\/components\/schemas\/[^/]+$/.test(pointer) ? pointer : undefined;
}

/** The components that two schemas are put together from, those together that share half of their properties. */
function basesOf(mine: SchemaNode, theirs: SchemaNode): [string | undefined, string | undefined][] {
  if (mine.keywords.length < 2) return [];
  const left = [...theirs.keywords];
  return mine.keywords.flatMap(({ schema, pointer }): [string | undefined, string | undefined][] => {
    const index = left.findIndex((other) => sharesHalf(schema, other.schema));
    const [found] = index < 0 ? [] : left.splice(index, 1);
    return found ? [[componentAt(pointer), componentAt(found.pointer)]] : [];
  });
}

function sharesHalf(first: JsonObject, second: JsonObject): boolean {
  const [names, others] = [first, second].map(({ properties }) => entriesOf(properties).map(([name]) => name));
  const shared = names?.filter((name) => others?.includes(name)) ?? [];
  return shared.length > 0 && shared.length * 2 >= Math.max(names?.length ?? 0, others?.length ?? 0);
}

function partsOf({ shape: first }: SchemaNode, { shape: second }: SchemaNode): MatchedPlace[] {
  const parts: MatchedPlace[] = [];
  const add = (mine: SchemaNode, theirs: SchemaNode, before: string, after: string) =>
    parts.push({ mine, theirs, place: { before, after } });
  for (const [name, { node, pointer }] of first.properties) {
    const other = second.properties.get(name);
    if (other) add(node, other.node, pointer, other.pointer);
  }
  if (first.items && second.items)
    add(first.items, second.items, below(first.placeOf("items"), "items"), below(second.placeOf("items"), "items"));
  if (typeof first.additional === "object" && typeof second.additional === "object")
    parts.push({ mine: first.additional, theirs: second.additional });
  for (const [index, { alternatives }] of first.unions.entries()) {
    const others = second.unions[index]?.alternatives ?? [];
    for (const [place, { node, pointer }] of alternatives.entries()) {
      const other = others.length === alternatives.length ? others[place] : mostAlike(node, others);
      if (other) add(node, other.node, pointer, other.pointer);
    }
  }
  return parts;
}

/** The alternative that shares most properties with a schema, and at least half of them. */
function mostAlike<Other extends { node: SchemaNode }>(
  { shape }: SchemaNode,
  others: readonly Other[],
): Other | undefined {
  const names = [...shape.properties.keys()];
  const count = ({ node }: Other) => names.filter((name) => node.shape.properties.has(name)).length;
  const [best] = [...others].sort((a, b) => count(b) - count(a));
  return best && count(best) > 0 && count(best) * 2 >= names.length ? best : undefined;
}
