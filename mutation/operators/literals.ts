import { mutatedPatterns } from "./mutated-patterns.ts";
import { type Operator, replaced } from "./operator.ts";

/** Another number, truth, text or pattern. */
export const literals: Operator = ({ node, parent }) => {
  if (node.type === "TemplateLiteral")
    return parent?.node.type === "TaggedTemplateExpression" ? [] : replaced(node, "``");
  if (node.type !== "Literal" || parent?.node.directive !== undefined) return [];
  const { value, raw, regex } = node;
  if (regex) return replaced(node, ...mutatedPatterns(regex as { pattern: string; flags: string }));
  if (typeof value === "string") return replaced(node, value === "" ? '"mutated"' : '""');
  if (typeof value === "boolean") return replaced(node, `${!value}`);
  if (typeof value === "number") return replaced(node, `${value + 1}`);
  return typeof value === "bigint" ? replaced(node, `${`${raw}`.slice(0, -1)}1n`) : [];
};
