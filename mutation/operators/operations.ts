import type { Mutation } from "../mutant.ts";
import { nodeAt, type Place, type SyntaxNode } from "../syntax-tree.ts";
import { type Operator, replaced, textOf } from "./operator.ts";

const isBoundary = /^[<>]=?$/;
const swaps: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "===": ["!=="],
    "!==": ["==="],
    "==": ["!="],
    "!=": ["=="],
    "<": ["<=", ">="],
    "<=": ["<", ">"],
    ">": [">=", "<="],
    ">=": [">", "<"],
    "+": ["-"],
    "-": ["+"],
    "*": ["/"],
    "/": ["*"],
    "%": ["*"],
    "**": ["*"],
    "&": ["|"],
    "|": ["&"],
    "<<": [">>"],
    ">>": ["<<"],
    "+=": ["-="],
    "-=": ["+="],
    "*=": ["/="],
    "/=": ["*="],
    "??=": ["="],
    "||=": ["&&="],
    "&&=": ["||="],
    "++": ["--"],
    "--": ["++"],
  }),
);

/** Another operator, a boundary that is off by one, or one operand alone. */
export const operations: Operator = ({ node, key }, source) => {
  const { type } = node;
  const [left, right, argument] = ["left", "right", "argument"].map((key) => nodeAt(node, key));
  // A test that tells both operands from the whole tells every other operator from it too.
  if (type === "LogicalExpression" && left && right)
    return replaced(node, ...[left, right].map((operand) => `(${textOf(operand, source)})`));
  if ((type === "BinaryExpression" || type === "AssignmentExpression") && left && right)
    return joinsText(node) ? [] : otherOperators({ node, key }, source, [left, right]);
  if (type === "UpdateExpression")
    return replaced(
      node,
      textOf(node, source).replace(/\+\+|--/, (found) => swaps.get(found)?.[0] ?? found),
    );
  if (type === "UnaryExpression" && /^[!-]$/.test(`${node.operator}`) && argument)
    return replaced(node, `(${textOf(argument, source)})`);
  return [];
};

function otherOperators({ node, key }: Place, source: string, operands: readonly [SyntaxNode, SyntaxNode]): Mutation[] {
  const others = swaps.get(`${node.operator}`) ?? [];
  // A whole condition is always true, or never, in other mutants: of the swaps only the boundary is left to try.
  const tried = key === "test" ? others.filter((other) => isBoundary.test(other)).slice(0, 1) : others;
  return replaced(node, ...tried.map((other) => swapped(node, source, operands, other)));
}

function swapped(
  { start, end, operator }: SyntaxNode,
  source: string,
  [left, right]: readonly [SyntaxNode, SyntaxNode],
  other: string,
): string {
  // Brackets and comments may stand between an operand and its operator.
  const between = source
    .slice(left.end, right.start)
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, (text) => " ".repeat(text.length));
  const at = left.end + between.indexOf(`${operator}`);
  return source.slice(start, at) + other + source.slice(at + `${operator}`.length, end);
}

/** Texts cannot be subtracted; leaving one out is the business of literals. */
function joinsText(node: SyntaxNode): boolean {
  if (node.operator !== "+" && node.operator !== "+=") return false;
  return [nodeAt(node, "left"), nodeAt(node, "right")].some(
    (operand) =>
      operand !== undefined &&
      (operand.type === "TemplateLiteral" ||
        typeof operand.value === "string" ||
        (operand.type === "BinaryExpression" && joinsText(operand))),
  );
}
