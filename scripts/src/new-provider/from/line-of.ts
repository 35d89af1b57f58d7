import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";

/** The line of a value in the text of a JSON or YAML file; that of the nearest one around it where it has none. */
export function lineOf(text: string, keys: readonly string[]): number {
  const { contents, lines } = parsedOnce(text);
  let offset = contents?.range?.[0] ?? 0;
  let node: unknown = contents;
  for (const key of keys) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && `${item.key.value}` === key) : undefined;
    const next = isSeq(node) ? node.items[Number(key)] : pair?.value;
    const place = (pair?.key ?? next) as Node | undefined;
    if (place?.range) offset = place.range[0];
    if (next === undefined) break;
    node = next;
  }
  return lines.linePos(offset).line || 1;
}

type Parsed = { contents: Node | null; lines: LineCounter };
const known = new Map<string, Parsed>();

/** Only texts in which a place is asked for are read a second time, and each of them once. */
function parsedOnce(text: string): Parsed {
  const before = known.get(text);
  if (before) return before;
  const lines = new LineCounter();
  const { contents } = parseDocument(text, {
    lineCounter: lines,
    keepSourceTokens: false,
    strict: false,
    uniqueKeys: false,
  });
  const parsed = { contents, lines };
  known.set(text, parsed);
  return parsed;
}
