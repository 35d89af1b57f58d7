import {
  type BaseResolver,
  type Document,
  escapePointerFragment,
  type LocationObject,
  unescapePointerFragment,
} from "@redocly/openapi-core";
import { targetFile } from "../lint-rules/leaves-folder.ts";
import { isMapping, isReference } from "../lint-rules/placed.ts";

/** A part of a spec that openapi-core would follow without end. */
export interface EndlessPart {
  rule: "alias-limit" | "reference-loop";
  message: string;
  location: LocationObject;
}

/**
 * Finds YAML aliases that stand for too much, and a `$ref` that leads back to itself through nothing but other `$ref`s.
 * openapi-core does not end at the first, and ends the process at the second, so this comes before it.
 */
export async function findEndlessPart(root: Document, resolver: BaseResolver): Promise<EndlessPart | undefined> {
  const references = new Map<string, Reference>();
  const seen = new Set<string>();
  const swollen = await readAll(root);
  if (swollen !== undefined) return swollen;

  const loop = [...references.values()]
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
    .find((reference) => leadsBack(reference, references));
  if (loop === undefined) return undefined;
  const message = "This `$ref` leads back to itself. Write the value itself in one of the places.";
  return { rule: "reference-loop", message, location: loop.location };

  async function readAll(document: Document): Promise<EndlessPart | undefined> {
    const { source, parsed } = document;
    seen.add(source.absoluteRef);
    if (sizeOf(parsed, new Map()) > aliasLimit) {
      const message = `The aliases of this file stand for more than ${aliasLimit} values. Make files of what repeats, and refer to them.`;
      return { rule: "alias-limit", message, location: { source, pointer: "#/" } };
    }
    const own = referencesOf(document);
    for (const reference of own) references.set(reference.place, reference);
    const files = [...new Set(own.map(({ target }) => target.file))].filter((file) => !seen.has(file));
    for (const file of files) seen.add(file);
    const found = await Promise.all(
      files.map(async (file) => {
        // A file that cannot be read leads nowhere, which a rule reports.
        const target = await resolver.resolveDocument(null, file).catch((error: Error) => error);
        return target instanceof Error ? undefined : readAll(target);
      }),
    );
    return found.find((part) => part !== undefined);
  }
}

/** More than the largest documents that providers publish. */
const aliasLimit = 1_000_000;

/** How many values a value holds with its aliases written out; what holds itself is without end. */
function sizeOf(value: unknown, known: Map<unknown, number>): number {
  if (!isMapping(value) && !Array.isArray(value)) return 1;
  const size = known.get(value);
  if (size !== undefined) return size;
  known.set(value, Number.POSITIVE_INFINITY);
  const total = Object.values(value).reduce<number>((sum, inner) => sum + sizeOf(inner, known), 1);
  known.set(value, total);
  return total;
}

interface Reference {
  node: object;
  place: string;
  location: LocationObject;
  keys: string[];
  target: Target;
}

interface Target {
  file: string;
  keys: string[];
}

function referencesOf({ source, parsed }: Document): Reference[] {
  const found: Reference[] = [];
  const visited = new Set<unknown>();
  visit(parsed, []);
  return found;

  function visit(node: unknown, keys: string[]): void {
    if ((!isMapping(node) && !Array.isArray(node)) || visited.has(node)) return;
    visited.add(node);
    if (isReference(node)) {
      const pointer = `#/${keys.map(escapePointerFragment).join("/")}`;
      const [, targetPointer = ""] = node.$ref.split("#");
      found.push({
        node,
        place: placeOf(source.absoluteRef, keys),
        location: { source, pointer },
        keys,
        target: {
          file: targetFile(node.$ref, source.absoluteRef),
          keys: targetPointer.split("/").filter(Boolean).map(unescapePointerFragment),
        },
      });
    }
    for (const [key, value] of Object.entries(node)) visit(value, [...keys, key]);
  }
}

function leadsBack(start: Reference, references: ReadonlyMap<string, Reference>): boolean {
  const seen = new Set<Reference>();
  let next = referenceOnTheWay(start.target, references);
  let target = start.target;
  while (next !== undefined && next !== start && !seen.has(next)) {
    seen.add(next);
    target = { file: next.target.file, keys: [...next.target.keys, ...target.keys.slice(next.keys.length)] };
    next = referenceOnTheWay(target, references);
  }
  return next === start;
}

/** The first reference that has to be followed on the way from a file's root to a target. */
function referenceOnTheWay({ file, keys }: Target, references: ReadonlyMap<string, Reference>): Reference | undefined {
  for (let length = 0; length <= keys.length; length += 1) {
    const reference = references.get(placeOf(file, keys.slice(0, length)));
    const key = keys[length];
    // A key beside the `$ref` comes before what the `$ref` leads to.
    if (reference !== undefined && (key === undefined || !(key in reference.node))) return reference;
  }
  return undefined;
}

function placeOf(file: string, keys: string[]): string {
  return `${file}#/${keys.map(escapePointerFragment).join("/")}`;
}
