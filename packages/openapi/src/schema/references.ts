import { eachMember } from "../each-member.ts";
import { entriesOf, isObject } from "../json.ts";
import { mappedReference, readerOf, referenceOf } from "../reader.ts";

/** How the values of a document refer to each other. */
export interface References {
  /** The references that a value holds, and those that they lead to. */
  reach(value: unknown): Set<string>;
  /** Of the references reached so far: these, and those that lead to one of them. */
  leadingTo(references: Iterable<string>): Set<string>;
}

/** Returns how the values of a document refer to each other; what is behind a reference is read once. */
export function createReferences(document: object): References {
  const reader = readerOf(document);
  const within = new Map<string, ReadonlySet<string>>();

  function behind(reference: string): ReadonlySet<string> {
    const known = within.get(reference);
    if (known) return known;
    const found = referencesIn(reader.next({ value: { $ref: reference }, pointer: "" })?.value);
    within.set(reference, found);
    return found;
  }

  return {
    reach(value) {
      const reached = referencesIn(value);
      for (const reference of reached) for (const next of behind(reference)) reached.add(next);
      return reached;
    },
    leadingTo(references) {
      const sources = new Map<string, string[]>();
      for (const [source, targets] of within)
        for (const target of targets) sources.set(target, [...(sources.get(target) ?? []), source]);
      const leading = new Set(references);
      for (const reference of leading) for (const source of sources.get(reference) ?? []) leading.add(source);
      return leading;
    },
  };
}

/** The references of a value, with those of discriminators' mappings. Nothing reads what examples and extensions hold. */
function referencesIn(value: unknown): Set<string> {
  const references = new Set<string>();
  for (const { value: member, isExtension, isData } of eachMember([value])) {
    if (isExtension || isData || !isObject(member)) continue;
    const reference = referenceOf(member);
    if (reference !== undefined) references.add(reference);
    const { mapping } = isObject(member.discriminator) ? member.discriminator : {};
    for (const [, target] of entriesOf(mapping))
      if (typeof target === "string") references.add(mappedReference(target));
  }
  return references;
}
