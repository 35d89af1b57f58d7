import { eachMember, referenceOf } from "@certspec/openapi";

/** All references in a part of a document but those in extensions. Those in examples are data, but Prism follows them. */
export function referencesIn(part: object): Set<string> {
  const references = new Set<string>();
  const add = (value: unknown): void => {
    const reference = referenceOf(value);
    if (reference !== undefined) references.add(reference);
  };
  add(part);
  for (const { value, isExtension } of eachMember(part)) if (!isExtension) add(value);
  return references;
}
