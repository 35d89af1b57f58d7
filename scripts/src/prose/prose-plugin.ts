import type { AnyTxtNode, TxtDocumentNode, TxtNodePosition } from "@textlint/ast-node-types";
import { parse } from "@textlint/markdown-to-ast";
import type { TextlintMessage, TextlintPluginCreator, TextlintPluginPostProcessResult } from "@textlint/types";
import type { Text } from "./text-parts.ts";
import { typescriptTexts } from "./typescript-texts.ts";
import { yamlTexts } from "./yaml-texts.ts";

const textsIn: Readonly<Record<string, (source: string) => Text[]>> = { ".ts": typescriptTexts, ".yaml": yamlTexts };

/** A class, because textlint constructs its processors. */
class ProseProcessor {
  availableExtensions(): string[] {
    return [".md", ".ts", ".yaml"];
  }

  processor(extension: string): {
    preProcess: (source: string) => TxtDocumentNode;
    postProcess: (messages: TextlintMessage[], filePath?: string) => TextlintPluginPostProcessResult;
  } {
    return {
      preProcess: extension === ".md" ? parse : (source) => documentOf(source, textsIn[extension]?.(source) ?? []),
      postProcess: (messages, filePath = "") => ({ messages, filePath }),
    };
  }
}

/** The textlint plugin that reads Markdown, and as paragraphs the comments and messages of TypeScript and the descriptions of specs. */
export const prosePlugin: TextlintPluginCreator = { Processor: ProseProcessor };

function documentOf(source: string, texts: Text[]): TxtDocumentNode {
  const positionOf = positions(source);
  const node = (type: string, start: number, end: number, rest: object = {}) => ({
    type,
    raw: source.slice(start, end),
    range: [start, end] as const,
    loc: { start: positionOf(start), end: positionOf(end) },
    ...rest,
  });
  const paragraphs = texts.map(({ start, end, parts }) => {
    const children = parts.map((part) =>
      node(part.type, part.start, part.end, { value: source.slice(part.start, part.end) }),
    );
    return node("Paragraph", start, end, { children });
  });
  // Its types know a node by a literal type, and a function that makes several has none.
  return node("Document", 0, source.length, { children: paragraphs as AnyTxtNode[] }) as TxtDocumentNode;
}

/** Lines count from 1 and columns from 0. */
function positions(source: string): (index: number) => TxtNodePosition {
  const starts = [0];
  for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  return (index) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: index - (starts[low] ?? 0) };
  };
}
