import { nodeAt } from "../syntax-tree.ts";
import { type Operator, replaced, textOf } from "./operator.ts";

/** A default that is not there, or a value that is relied upon. */
export const defaults: Operator = ({ node }, source) => {
  const value = node.type === "AssignmentPattern" ? nodeAt(node, "right") : undefined;
  if (value) return replaced(value, "undefined");
  const base = nodeAt(node, "object") ?? nodeAt(node, "callee");
  if (node.optional !== true || !base) return [];
  const rest = source.slice(base.end, node.end);
  // `a?.b`, but `a?.[b]` and `a?.(b)` lose the dot too.
  return replaced(node, textOf({ ...node, end: base.end }, source) + rest.replace(/\?\.(?=\s*[[(])|\?(?=\.)/, ""));
};
