import { nodeAt, nodesAt, type SyntaxNode } from "../syntax-tree.ts";
import { type Operator, replaced, textOf } from "./operator.ts";

const passed = new Set([
  "Identifier",
  "MemberExpression",
  "CallExpression",
  "ConditionalExpression",
  "ChainExpression",
]);
const skippable = new Set(
  "filter slice sort toSorted reverse toReversed trim trimStart trimEnd toLowerCase toUpperCase flat concat".split(" "),
);
const twins: ReadonlyMap<string, string> = new Map(
  [
    ["startsWith", "endsWith"],
    ["some", "every"],
    ["min", "max"],
    ["find", "findLast"],
    ["indexOf", "lastIndexOf"],
    ["toLowerCase", "toUpperCase"],
    ["replace", "replaceAll"],
    ["floor", "ceil"],
    ["push", "unshift"],
  ].flatMap(([one = "", other = ""]): [string, string][] => [
    [one, other],
    [other, one],
  ]),
);

/** An argument that is not passed on, a step that is left out, or its twin. */
export const calls: Operator = ({ node }, source) => {
  if (node.type !== "CallExpression" && node.type !== "NewExpression") return [];
  const given = nodesAt(node, "arguments").filter(({ type, name }) => passed.has(type) && name !== "undefined");
  const withoutOne = given.flatMap((argument) => replaced(argument, "undefined"));
  const callee = nodeAt(node, "callee");
  const property = callee?.type === "MemberExpression" ? nodeAt(callee, "property") : undefined;
  const object = callee && nodeAt(callee, "object");
  const name = `${property?.name}`;
  const twin = twins.get(name);
  if (node.type === "NewExpression" || !property || !object) return withoutOne;
  return [
    ...withoutOne,
    ...(skippable.has(name) ? replaced(node, bracketed(object, source)) : []),
    ...(twin ? replaced(property, twin) : []),
  ];
};

function bracketed(node: SyntaxNode, source: string): string {
  const text = textOf(node, source);
  return /^(?:Identifier|MemberExpression|CallExpression)$/.test(node.type) ? text : `(${text})`;
}
