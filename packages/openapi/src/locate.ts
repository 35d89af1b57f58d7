import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { locateInJson } from "./locate-in-json.ts";
import { keysOf } from "./pointer.ts";

/** A place in a text; both numbers count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** The lines, counted from 1, on which pointers of a JSON or YAML text are written; the nearest value around for those that it does not have. */
export function locate(text: string, pointers: Iterable<string>): Map<string, number> {
  const wanted = new Set(pointers);
  if (wanted.size === 0) return new Map();
  // Its scanner takes a hundredth of the time of the parser, and documents of several megabytes are JSON.
  if (/^\s*\{/.test(text)) return locateInJson(text, wanted);
  const positionOf = createLocator(text);
  return new Map([...wanted].map((pointer) => [pointer, positionOf(pointer).line]));
}

/**
 * Returns where the value of a pointer is written in a JSON or YAML text; the nearest value around where the text does not
 * have it. The text is parsed once, on the first call.
 */
export function createLocator(text: string): (pointer: string) => Position {
  const lineCounter = new LineCounter();
  let parsed: { root: Node | null; targetOf: (node: unknown) => unknown } | undefined;

  function parse(): NonNullable<typeof parsed> {
    const document = parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      keepSourceTokens: false,
      strict: false,
      uniqueKeys: false,
    });
    return { root: document.contents, targetOf: (node) => (isAlias(node) ? node.resolve(document) : node) };
  }

  return (pointer) => {
    parsed ??= parse();
    const { root, targetOf } = parsed;
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
      node = targetOf(next);
    }
    const { line, col } = lineCounter.linePos(offset);
    return { line: line || 1, column: col || 1 };
  };
}
