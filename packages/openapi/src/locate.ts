import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { createJsonLocator } from "./locate-in-json.ts";
import { keysOf } from "./pointer.ts";

/** A place in a text; both numbers count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** The lines, counted from 1, on which pointers of a JSON or YAML text are written; the nearest value around for those that it does not have. */
export function locate(text: string, pointers: Iterable<string>): Map<string, number> {
  const positionOf = createLocator(text);
  return new Map([...new Set(pointers)].map((pointer) => [pointer, positionOf(pointer).line]));
}

/**
 * Returns where the value of a pointer is written in a JSON or YAML text; the nearest value around where the text does not
 * have it. The text is parsed once, on the first call.
 */
export function createLocator(text: string): (pointer: string) => Position {
  let located: { offsetOf: (pointer: string) => number; lines: LineCounter } | undefined;
  return (pointer) => {
    // An object of YAML, whose keys need no quotes, looks like one of JSON otherwise.
    located ??= /^[\s\uFEFF]*\{\s*"/.test(text) ? locatedInJson(text) : locatedInYaml(text);
    const { line, col } = located.lines.linePos(located.offsetOf(pointer));
    return { line: line || 1, column: col || 1 };
  };
}

function locatedInJson(text: string): { offsetOf: (pointer: string) => number; lines: LineCounter } {
  const lines = new LineCounter();
  for (let start = 0; start !== 0 || lines.lineStarts.length === 0; start = text.indexOf("\n", start) + 1)
    lines.addNewLine(start);
  return { offsetOf: createJsonLocator(text), lines };
}

function locatedInYaml(text: string): { offsetOf: (pointer: string) => number; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    keepSourceTokens: false,
    strict: false,
    uniqueKeys: false,
  });
  const root = document.contents;
  const offsetOf = (pointer: string): number => {
    let offset = root?.range?.[0] ?? 0;
    let node: unknown = root;
    for (const key of keysOf(pointer)) {
      // A status is often written as a number.
      const pair = isMap(node)
        ? node.items.find((item) => isScalar(item.key) && `${item.key.value}` === key)
        : undefined;
      const next = isSeq(node) ? node.items[Number(key)] : pair?.value;
      if (next === undefined) break;
      // An empty value has no place, so its key stands for it.
      const place = (isNode(next) && next.range ? next : pair?.key) as Node | undefined;
      offset = place?.range?.[0] ?? offset;
      node = isAlias(next) ? next.resolve(document) : next;
    }
    return offset;
  };
  return { offsetOf, lines };
}
