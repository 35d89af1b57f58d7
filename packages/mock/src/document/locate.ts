import { readFileSync } from "node:fs";
import { keysOf } from "@certspec/openapi";
import { isNode, LineCounter, parseDocument } from "yaml";

/** Line and column of a place in a JSON or YAML file, such as `:12:5`; nothing when it cannot be told. */
export function locate(path: string, pointer: string): string {
  const lineCounter = new LineCounter();
  // JSON is YAML too. This takes its time, and is asked only when there is something wrong.
  const document = parseDocument(readFileSync(path, "utf8"), { lineCounter, prettyErrors: false });
  const keys = keysOf(pointer);
  for (let length = keys.length; length >= 0; length -= 1) {
    const node = document.getIn(keys.slice(0, length).map(indexed), true);
    if (!isNode(node) || !node.range) continue;
    const { line, col } = lineCounter.linePos(node.range[0]);
    return `:${line}:${col}`;
  }
  return "";
}

function indexed(key: string): string | number {
  return /^\d+$/.test(key) && key.length < 6 ? Number(key) : key;
}
