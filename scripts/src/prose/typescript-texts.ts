import ts from "typescript";

/** A text of a program: a paragraph of a comment, or a message. */
export interface ProgramText {
  start: number;
  end: number;
  parts: TextPart[];
}

/** A stretch of words, or what stands for one word: a code span, or an expression in a message. */
export interface TextPart {
  type: "Str" | "Code";
  start: number;
  end: number;
}

/** The paragraphs of all comments of a TypeScript file, and its strings that hold more than one word, in order. */
export function typescriptTexts(source: string): ProgramText[] {
  const jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode };
  const file = ts.createSourceFile("program.ts", source, options, true);
  const texts: ProgramText[] = [];
  const literals: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    if (isMessage(node)) addText(texts, source, partsOf(node, source));
    if (ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node)) literals.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  for (const lines of commentBlocks(source, literals)) {
    for (const paragraph of paragraphsOf(lines, source)) addText(texts, source, paragraph);
  }
  return texts.sort((a, b) => a.start - b.start);
}

function addText(texts: ProgramText[], source: string, parts: TextPart[]): void {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return;
  const words = parts
    .map(
      ({ type, start, end }) => (type === "Str" ? source.slice(start, end) : "x") + (source[end] === "\\" ? " " : ""),
    )
    .join("");
  if (/\p{L}\S*\s|\s\S*\p{L}/u.test(words)) texts.push({ start: first.start, end: last.end, parts });
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

interface Line {
  start: number;
  end: number;
}

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

function linesOf(source: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let from = start; from <= end; ) {
    const next = source.indexOf("\n", from);
    const to = next === -1 || next > end ? end : next;
    const mark = /^[ \t]*\*+/.exec(source.slice(from, to))?.[0].length ?? 0;
    lines.push({ start: from + mark, end: to });
    from = to + 1;
  }
  return lines;
}

/** Cuts a comment into paragraphs: at empty lines, tags and items of lists. Examples and fenced code are not prose. */
function paragraphsOf(lines: Line[], source: string): TextPart[][] {
  const paragraphs: TextPart[][] = [];
  let current: TextPart[] = [];
  let fenced = false;
  let inExample = false;
  const flush = () => {
    if (current.length > 0) paragraphs.push(current);
    current = [];
  };
  for (const { start, end } of lines) {
    const line = source.slice(start, end);
    if (/^\s*```/.test(line)) fenced = !fenced;
    const [tag] = /^\s*@[\w-]+(?:\s*\{[^}]*\})?/.exec(line) ?? [];
    if (tag !== undefined && !fenced) inExample = /@example\b/.test(tag);
    const [item] = /^\s*(?:[-*]|\d+\.)\s/.exec(line) ?? [];
    if (line.trim() === "" || tag !== undefined || item !== undefined || fenced) flush();
    if (fenced || inExample || /^\s*```/.test(line)) continue;
    current.push(...wordsBetween(source, start + (tag ?? item ?? "").length, end, false));
  }
  flush();
  return paragraphs;
}

/** What is one word of code in a text, and escapes, which are no word. */
const code = /\\`.*?\\`|`[^`]*`|\{@link\S*\s[^}]*\}|https?:\/\/\S+/s;
const codeOrEscape = new RegExp(`${code.source}|\\\\(?:u\\{[^}]*\\}|u\\w{4}|x\\w{2}|.)`, "gs");

function wordsBetween(source: string, start: number, end: number, hasEscapes: boolean): TextPart[] {
  const parts: TextPart[] = [];
  const text = source.slice(start, end);
  let from = 0;
  const addWords = (to: number) => {
    if (to > from) parts.push({ type: "Str", start: start + from, end: start + to });
  };
  for (const { 0: match, index } of text.matchAll(hasEscapes ? codeOrEscape : new RegExp(code, "gs"))) {
    addWords(index);
    from = index + match.length;
    const isEscape = match.startsWith("\\") && !/^\\`.+/s.test(match);
    if (!isEscape) parts.push({ type: "Code", start: start + index, end: start + from });
  }
  addWords(text.length);
  return parts;
}
