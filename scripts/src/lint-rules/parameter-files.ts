import { basename } from "node:path";
import { parametersOf } from "./operations.ts";
import { isReference } from "./placed.ts";
import { type Rule, specRule } from "./rule.ts";

/** Rejects a shared parameter whose file is not named after it. */
export const parameterFiles: Rule = specRule(({ operations, resolve, report }) => {
  for (const { operation } of operations) {
    for (const { name, entry, parameter } of parametersOf(operation, resolve)) {
      if (!isReference(entry.value) || nameOf(parameter.location) === name) continue;
      report(`\`${entry.value.$ref}\` holds the parameter \`${name}\`. Name the file \`${name}.yaml\`.`, entry);
    }
  }
});

function nameOf({ source, pointer }: { source: { absoluteRef: string }; pointer: string }): string | undefined {
  return pointer === "#/" ? basename(source.absoluteRef, ".yaml") : pointer.split("/").at(-1);
}
