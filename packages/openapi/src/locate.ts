import { LineCounter, parseDocument } from "yaml";
import { locateInJson } from "./locate-in-json.ts";
import { keysOf } from "./pointer.ts";

/** The lines, counted from 1, on which pointers of a JSON or YAML text are written; the nearest thing around for others. */
export function locate(text: string, pointers: Iterable<string>): Map<string, number> {
  const wanted = new Set(pointers);
  if (wanted.size === 0) return new Map();
  return /^\s*\{/.test(text) ? locateInJson(text, wanted) : locateInYaml(text, wanted);
}

function locateInYaml(text: string, wanted: ReadonlySet<string>): Map<string, number> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, keepSourceTokens: true });
  const lines = new Map<string, number>();
  for (const pointer of wanted) {
    const keys = keysOf(pointer);
    let node: unknown;
    while (node === undefined && keys.length > 0) {
      node = document.getIn(keys, true);
      if (node === undefined) keys.pop();
    }
    const offset = (node as { range?: [number] | null } | undefined)?.range?.[0] ?? 0;
    lines.set(pointer, lineCounter.linePos(offset).line);
  }
  return lines;
}
