import { parseAst } from "vitest/node";

/** A node of an ESTree. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Where a node stands. */
export interface Place {
  readonly node: SyntaxNode;
  /** The property of the parent that holds it. */
  readonly key: string;
  readonly parent?: Place;
}

const wrappers = /^TS(?:AsExpression|SatisfiesExpression|NonNullExpression)$/;
const withoutValues = new Set([
  "typeAnnotation",
  "typeParameters",
  "typeArguments",
  "superTypeArguments",
  "returnType",
  "implements",
  "decorators",
  "source",
  "specifiers",
]);

/** The places of a TypeScript source that exist when it runs, outer before inner. */
export function placesOf(source: string): Place[] {
  const program = parseAst(source, { lang: "ts" }) as unknown as SyntaxNode;
  return [...walk({ node: program, key: "" })];
}

/** The nodes that a property holds. */
export function nodesAt(node: SyntaxNode, key: string): SyntaxNode[] {
  const value = node[key];
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

/** The one node that a property holds. */
export function nodeAt(node: SyntaxNode, key: string): SyntaxNode | undefined {
  return nodesAt(node, key)[0];
}

function* walk(place: Place): Generator<Place> {
  const { node } = place;
  const isType = node.type.startsWith("TS") && !wrappers.test(node.type);
  if (isType || node.type === "ImportDeclaration" || node.exportKind === "type" || node.declare === true) return;
  yield place;
  for (const key of Object.keys(node)) {
    if (withoutValues.has(key) || isName(node, key)) continue;
    for (const child of nodesAt(node, key)) yield* walk({ node: child, key, parent: place });
  }
}

/** A name is no value: renaming it everywhere would change nothing. */
function isName({ type, computed }: SyntaxNode, key: string): boolean {
  if (computed === true) return false;
  return key === "key" || (key === "property" && type === "MemberExpression") || key === "label";
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}
