import { nodeAt, nodesAt } from "../syntax-tree.ts";
import { type Operator, replaced } from "./operator.ts";

const removable = new Set(["ThrowStatement", "BreakStatement", "ContinueStatement"]);

/** A statement that is not there, or an answer that is not given. */
export const statements: Operator = ({ node }) => {
  const { type } = node;
  if (removable.has(type) || (type === "ExpressionStatement" && typeof node.directive !== "string"))
    return replaced(node, ";");
  if (type === "ReturnStatement") return isNothing(nodeAt(node, "argument")) ? [] : replaced(node, "return;");
  if (type === "ArrowFunctionExpression") {
    const body = nodeAt(node, "body");
    return !body || body.type === "BlockStatement" || isNothing(body) ? [] : replaced(body, "undefined");
  }
  if (type === "ForOfStatement" || type === "ForInStatement") {
    const right = nodeAt(node, "right");
    return right ? replaced(right, "[]") : [];
  }
  const consequent = type === "SwitchCase" ? nodesAt(node, "consequent") : [];
  const [first, last] = [consequent[0], consequent.at(-1)];
  return first && last && first !== last ? [{ start: first.start, end: last.end, text: "" }] : [];
};

function isNothing(node: { type: string; [key: string]: unknown } | undefined): boolean {
  return node === undefined || (node.type === "Identifier" && node.name === "undefined");
}
