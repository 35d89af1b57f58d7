import { eachMember } from "@certspec/openapi";
import { referencesIn } from "./references-in.ts";

/**
 * Removes the extensions that hold references from the document of an operation. Prism would replace these as all others, and
 * what an extension refers to can be most of a document, though nothing reads it.
 */
export function dropReferencesInExtensions(document: object): void {
  const parts: object[] = [document];
  // A loop over a list reaches the parts that it adds.
  for (const part of parts) {
    for (const { holder, key, value, isExtension } of eachMember(part)) {
      if (!isExtension || typeof value !== "object" || value === null) continue;
      // An extension of the whole document is here because the operation refers to something in it.
      if (holder === document)
        parts.push(...Object.values(value).filter((each) => typeof each === "object" && each !== null));
      else if (referencesIn({ value }).size > 0) delete (holder as Record<string, unknown>)[key];
    }
  }
}
