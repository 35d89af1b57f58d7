import { isErrorStatus, responsesOf } from "./operations.ts";
import { isReference } from "./placed.ts";
import { type Rule, specRule } from "./rule.ts";

/** Rejects an error response that is written out inside an operation. */
export const sharedErrorResponses: Rule = specRule(({ operations, resolve, report }) => {
  for (const { name, operation } of operations) {
    for (const { status, entry } of responsesOf(operation, resolve)) {
      if (!isErrorStatus(status) || isReference(entry.value)) continue;
      report(`Move the ${status} response of ${name} to responses/<Name>.yaml and refer to it with \`$ref\`.`, entry);
    }
  }
});
