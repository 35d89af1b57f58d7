import type { Classification, ClassifyOptions } from "./change.ts";
import { compareDocuments } from "./compare/compare-documents.ts";
import { DriftError } from "./drift-error.ts";
import { groupChanges } from "./group-changes.ts";
import { highest } from "./level.ts";
import { allRules } from "./rules/find-rule.ts";
import { withinStack } from "./within-stack.ts";

/**
 * Compares two OpenAPI documents and classifies each change by its impact on deployed clients and on code that uses their types.
 *
 * @throws {DriftError} for a document that cannot be read, and for an unknown rule in `levels`.
 * @example
 * const { level, changes } = classify(before, after);
 * for (const { level, sentence } of changes) console.log(level, sentence);
 */
export function classify(before: unknown, after: unknown, options: ClassifyOptions = {}): Classification {
  const rules = new Set(allRules().map(({ id }) => id));
  for (const id of Object.keys(options.levels ?? {}))
    if (!rules.has(id))
      throw new DriftError(`levels: unknown rule "${id}"; expected an id such as "response-property-removed"`);
  return withinStack(options.names ?? ["before", "after"], () => {
    const changes = groupChanges(compareDocuments(before, after, options), options);
    return { level: highest(changes.map(({ level }) => level)), changes };
  });
}
