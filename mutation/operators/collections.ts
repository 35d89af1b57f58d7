import { nodesAt } from "../syntax-tree.ts";
import { type Operator, replaced } from "./operator.ts";

/** A list or an object that lacks a member, or a list that is not empty. */
export const collections: Operator = ({ node, parent }) => {
  // The target of an assignment is spelt like a list.
  if (parent?.node.type === "ForOfStatement" && parent.node.left === node) return [];
  if (node.type === "ObjectExpression")
    return nodesAt(node, "properties").flatMap((property) => replaced(property, "...{}"));
  if (node.type !== "ArrayExpression") return [];
  const elements = nodesAt(node, "elements");
  return elements.length ? elements.flatMap((element) => replaced(element, "...[]")) : replaced(node, '["mutated"]');
};
