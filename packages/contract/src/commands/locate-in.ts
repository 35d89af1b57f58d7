import { readFileSync } from "node:fs";
import { isScalar, LineCounter, parseDocument } from "yaml";

/** Say at which line of a file, JSON or YAML, the part at a JSON pointer is. */
export function locateIn(file: string): (pointer: string) => string | undefined {
  const lineCounter = new LineCounter();
  // JSON is YAML.
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter });
  return (pointer) => {
    const keys = pointer
      .split("/")
      .slice(1)
      .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
    for (let length = keys.length; length > 0; length -= 1) {
      const path = keys.slice(0, length);
      const node: unknown = document.getIn(path, true);
      const range = isRanged(node) ? node.range : undefined;
      if (range) return `${file}:${lineCounter.linePos(range[0]).line}`;
    }
    return undefined;
  };
}

function isRanged(node: unknown): node is { range: readonly [number, number, number] } {
  return isScalar(node) || (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range));
}
