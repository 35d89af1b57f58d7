import { nodeAt } from "../syntax-tree.ts";
import { type Operator, replaced } from "./operator.ts";

const branching = new Set([
  "IfStatement",
  "ConditionalExpression",
  "WhileStatement",
  "DoWhileStatement",
  "ForStatement",
]);

/** A condition that always holds, or never. */
export const conditions: Operator = ({ node }) => {
  const test = branching.has(node.type) ? nodeAt(node, "test") : undefined;
  return test ? replaced(test, "true", "false") : [];
};
