import type { AnyTxtNode } from "@textlint/ast-node-types";
import type { TextlintRuleModule } from "@textlint/types";
import { type Phrase, placesOf } from "./phrases.ts";

/** Creates the textlint rule that reports a phrase, in Markdown and in the texts of programs alike. */
export function phraseRule(phrase: Phrase): TextlintRuleModule {
  return ({ Syntax, report, getSource, locator, RuleError }) => {
    const check = (node: AnyTxtNode) => {
      if (!phrase.inHeadings && isHeading(node)) return;
      const source = getSource(node);
      for (const range of placesOf(phrase, wordsOf(node, source))) {
        const words = source.slice(...range).replaceAll(/\s+/g, " ");
        report(node, new RuleError(`"${words}": write ${phrase.write}.`, { padding: locator.range(range) }));
      }
    };
    return { [Syntax.Paragraph]: check, [Syntax.Header]: check, [Syntax.TableCell]: check };
  };
}

/** Each phrase has a rule, and each rule wants the same words. */
const wordsOfBlocks = new WeakMap<AnyTxtNode, string>();

/** The words of a block at their places: a code span is one word, and what is neither is white space. */
function wordsOf(node: AnyTxtNode, source: string): string {
  const known = wordsOfBlocks.get(node);
  if (known !== undefined) return known;
  const [offset] = node.range;
  let words = "";
  const copy = (leaf: AnyTxtNode) => {
    const [start, end] = [leaf.range[0] - offset, leaf.range[1] - offset];
    if (leaf.type === "Str" || leaf.type === "Code") words += " ".repeat(start - words.length);
    // The marks of a quotation are in the words that go on in its next line.
    if (leaf.type === "Str")
      words += source.slice(start, end).replaceAll(/\n[ \t>]+/g, (marks) => " ".repeat(marks.length));
    if (leaf.type === "Code") words += "x".repeat(end - start);
    if ("children" in leaf) for (const child of leaf.children) copy(child);
  };
  copy(node);
  wordsOfBlocks.set(node, words);
  return words;
}

/** Headings, and the first row of a table, are often questions without a question mark. */
function isHeading({ type, parent }: AnyTxtNode): boolean {
  return type === "Header" || (type === "TableCell" && parent?.parent?.children[0] === parent);
}
