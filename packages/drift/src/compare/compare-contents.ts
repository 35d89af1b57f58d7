import type { Content } from "../operation/operation.ts";
import type { PlainRuleName } from "../rules/plain-rules.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { OperationContext, Places } from "./operation-context.ts";

/** Compare media types, and what each of them holds. */
export function compareContents(
  report: OperationContext["report"],
  contents: readonly [ReadonlyMap<string, Content>, ReadonlyMap<string, Content>],
  holders: Places,
  rules: { added: PlainRuleName; removed: PlainRuleName; words: PlainRuleName; encoding?: PlainRuleName },
  compare: (before: SchemaNode, after: SchemaNode) => void,
): void {
  const [before, after] = contents;
  for (const type of new Set([...before.keys(), ...after.keys()])) {
    const [first, second] = [before.get(type), after.get(type)];
    const at = {
      beforePointer: first?.pointer ?? holders.beforePointer,
      afterPointer: second?.pointer ?? holders.afterPointer,
    };
    const name = `\`${type}\``;
    if (!first || !second) {
      report(second ? rules.added : rules.removed, at, { name });
      continue;
    }
    if (first.words !== second.words) report(rules.words, at, { name, cause: `${first.words} ${second.words}` });
    if (rules.encoding && first.encoding !== second.encoding) report(rules.encoding, at, { name });
    compare(first.node, second.node);
  }
}
