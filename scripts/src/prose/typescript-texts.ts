import ts from "typescript";
import { type Line, linesOf, paragraphsOf, type Text, type TextPart, textOf, wordsBetween } from "./text-parts.ts";

/** The paragraphs of all comments of a TypeScript file, and its strings that hold more than one word, in order. */
export function typescriptTexts(source: string): Text[] {
  const jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode };
  const file = ts.createSourceFile("program.ts", source, options, true);
  const texts: Text[] = [];
  const literals: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    if (isMessage(node)) texts.push(...textOf(source, partsOf(node, source)));
    if (ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node)) literals.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  for (const lines of commentBlocks(source, literals)) {
    for (const paragraph of paragraphsOf(lines, source)) texts.push(...textOf(source, paragraph));
  }
  return texts.sort((a, b) => a.start - b.start);
}

// Messages.

type StringNode = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression;

/** The outermost node of a message: a string, a template, or a sum with one of them. */
function isMessage(node: ts.Node): node is StringNode | ts.BinaryExpression {
  if (isSum(node)) return !isSum(node.parent) && operandsOf(node).some(isString);
  return isString(node) && !isSum(node.parent) && !isName(node);
}

function isString(node: ts.Node): node is StringNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function isSum(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

/** Whether a string names a module, a type, a property, a pattern or a flavour of template. */
function isName({ parent }: ts.Node): boolean {
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isTaggedTemplateExpression(parent) ||
    (ts.isNewExpression(parent) && parent.expression.getText() === "RegExp")
  );
}

function operandsOf(node: ts.Node): ts.Node[] {
  return isSum(node) ? [...operandsOf(node.left), ...operandsOf(node.right)] : [node];
}

function partsOf(node: ts.Node, source: string): TextPart[] {
  return operandsOf(node).flatMap((operand): TextPart[] => {
    if (ts.isStringLiteralLike(operand)) return wordsBetween(source, operand.getStart() + 1, operand.end - 1, true);
    if (!ts.isTemplateExpression(operand)) return [{ type: "Code", start: operand.getStart(), end: operand.end }];
    const { head, templateSpans } = operand;
    return [
      ...wordsBetween(source, head.getStart() + 1, head.end - 2, true),
      ...templateSpans.flatMap(({ expression, literal }): TextPart[] => [
        { type: "Code", start: expression.getStart(), end: expression.end },
        ...wordsBetween(source, literal.getStart() + 1, literal.end - (ts.isTemplateTail(literal) ? 1 : 2), true),
      ]),
    ];
  });
}

// Comments.

/** The lines of each comment without its marks; `//` below each other are one comment. */
function commentBlocks(source: string, literals: ts.Node[]): Line[][] {
  const blocks: Line[][] = [];
  let previous: Line | undefined;
  for (const { 0: comment, index: start } of withoutLiterals(source, literals).matchAll(/\/\*.*?\*\/|\/\/[^\n]*/gs)) {
    const end = start + comment.length;
    if (comment.startsWith("/*")) {
      blocks.push(linesOf(source, start + 2, end - 2));
      previous = undefined;
      continue;
    }
    const line = { start: start + 2, end };
    if (previous && /^\r?\n[ \t]*$/.test(source.slice(previous.end, start))) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    previous = line;
  }
  return blocks;
}

/** A program in which only comments begin with `//` and `/*`: strings, templates and patterns are blank. */
function withoutLiterals(source: string, literals: ts.Node[]): string {
  let text = "";
  for (const literal of literals) {
    text += source.slice(text.length, literal.getStart());
    text += " ".repeat(literal.end - text.length);
  }
  return text + source.slice(text.length);
}
