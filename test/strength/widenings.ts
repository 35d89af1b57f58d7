import ts from "typescript-6.0";

/** A type of a generated source that takes more than it did. */
export interface Widening {
  kind: Kind;
  /** Where it is, as names from the outside to the inside. */
  path: readonly string[];
  start: number;
  end: number;
  text: string;
}

export type Kind =
  | "parameter"
  | "enum"
  | "field"
  | "union"
  | "required field"
  | "body of an error"
  | "state to wait for"
  | "end of a wait";

/** All types in a generated source that could be wider, each once. */
export function wideningsIn(source: string): Widening[] {
  const file = ts.createSourceFile("generated.ts", source, ts.ScriptTarget.ESNext, true);
  const found: Widening[] = [];
  const visit = (node: ts.Node, path: readonly string[]): void => {
    const named = nameOf(node);
    const inner = named === undefined ? path : [...path, named];
    if (ts.isPropertySignature(node) && node.type) found.push(...widened(node, node.type, inner));
    if (ts.isCallSignatureDeclaration(node) && path[0] === "WaitFor") found.push(...widerWait(node, path));
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  visit(file, []);
  return found;
}

function widened(property: ts.PropertySignature, type: ts.TypeNode, path: readonly string[]): Widening[] {
  const [start, end] = [type.getStart(), type.getEnd()];
  const wider = (kind: Kind, more: string): Widening => ({
    kind,
    path,
    start,
    end,
    text: `${type.getText()} | ${more}`,
  });
  const isError = /Errors$/.test(path[0] ?? "");
  // Nothing is wider than anything.
  if (/\bunknown\b/.test(type.getText())) return [];
  if (isError) return [wider("body of an error", "string")];
  const [area, section] = path;
  if (area === "operations" && path.length === 5 && path[2] === "parameters")
    return [wider(isEnum(type) ? "enum" : "parameter", "bigint")];
  const isMember = path.length > 3 || (path.length === 3 && isEnum(type));
  if (area !== "components" || section !== "schemas" || !isMember) return [];
  const optional: Widening = { kind: "required field", path, start: property.name.getEnd(), end: start, text: "?: " };
  return [
    wider(isEnum(type) ? "enum" : ts.isUnionTypeNode(type) ? "union" : "field", "bigint"),
    ...(property.questionToken || path.length === 3 ? [] : [optional]),
  ];
}

function widerWait({ typeParameters, type }: ts.CallSignatureDeclaration, path: readonly string[]): Widening[] {
  const [state] = typeParameters ?? [];
  const { constraint } = state ?? {};
  if (!constraint || !type) throw new Error("a form of WaitFor has no state, or no type");
  const at = type.getStart() + type.getText().indexOf(": State }") + 2;
  return [
    { kind: "state to wait for", path, start: constraint.getEnd(), end: constraint.getEnd(), text: " | string" },
    { kind: "end of a wait", path, start: at, end: at + "State".length, text: "string" },
  ];
}

function isEnum(type: ts.TypeNode): boolean {
  return ts.isUnionTypeNode(type) && type.types.every(ts.isLiteralTypeNode) && !type.getText().includes("null");
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return node.name.text;
  if (!ts.isPropertySignature(node)) return undefined;
  return ts.isStringLiteral(node.name) ? node.name.text : node.name.getText();
}
