import { responsesOf } from "./operations.ts";
import { child, entriesOf, follow, isMapping } from "./placed.ts";
import { type Rule, specRule } from "./rule.ts";

/** Rejects a documented response that has a body but no example of it. */
export const exampleForEveryStatus: Rule = specRule(({ operations, resolve, report }) => {
  const seen = new Set<unknown>();
  for (const { name, operation } of operations) {
    for (const { status, response } of responsesOf(operation, resolve)) {
      for (const [mediaType, media] of entriesOf(child(response, "content"))) {
        const { value } = follow(media, resolve);
        if (!isMapping(value) || seen.has(value) || hasExample(value)) continue;
        // A response that operations share is reported once.
        seen.add(value);
        report(
          `The ${status} response of ${name} has no example of ${mediaType}. Add \`example\` or \`examples\`.`,
          media,
        );
      }
    }
  }
});

function hasExample({ example, examples }: Record<string, unknown>): boolean {
  return example !== undefined || (isMapping(examples) && Object.keys(examples).length > 0);
}
