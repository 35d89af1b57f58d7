import type { Content, SchemaNode } from "@certspec/openapi/operations";
import type { PlainRuleName } from "../rules/plain-rules.ts";
import { matchContents } from "./match-contents.ts";
import type { OperationContext, Places } from "./operation-context.ts";

/** Compare media types, and what each of them holds. */
export function compareContents(
  report: OperationContext["report"],
  contents: readonly [ReadonlyMap<string, Content>, ReadonlyMap<string, Content>],
  holders: Places,
  rules: { side: "request" | "response"; words: PlainRuleName; encoding?: PlainRuleName },
  compare: (before: SchemaNode, after: SchemaNode) => void,
): void {
  for (const { type, before, after, became } of matchContents(...contents)) {
    const at = {
      beforePointer: before?.pointer ?? holders.beforePointer,
      afterPointer: after?.pointer ?? holders.afterPointer,
    };
    const name = `\`${type}\``;
    if (!before || !after) {
      report(`${rules.side}-media-type-${after ? "added" : "removed"}`, at, { name });
      continue;
    }
    if (became) {
      const change = became.range === "after" ? "widened" : "narrowed";
      report(`${rules.side}-media-type-${change}`, at, { before: name, after: `\`${became.type}\`` });
    }
    if (before.words !== after.words) report(rules.words, at, { name, cause: `${before.words} ${after.words}` });
    if (rules.encoding && before.encoding !== after.encoding) report(rules.encoding, at, { name });
    compare(before.node, after.node);
    compare(before.itemNode, after.itemNode);
  }
}
