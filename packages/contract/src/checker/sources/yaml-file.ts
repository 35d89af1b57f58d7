import { readFileSync } from "node:fs";
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";

/** A YAML or JSON file in which places can be found. */
export interface YamlFile {
  path: string;
  root: Node | undefined;
  /** The line on which a node begins. */
  lineOf: (node: Node) => number | undefined;
  /** Returns the value at a key of a map or list. */
  child: (node: Node, key: string) => Node | undefined;
}

/** Reads a file. Broken parts of it have no places. */
export function readYamlFile(path: string): YamlFile {
  const lineCounter = new LineCounter();
  // JSON is YAML.
  const document = parseDocument(readFileSync(path, "utf8"), { lineCounter, prettyErrors: false });
  const resolved = (node: unknown): Node | undefined => {
    const target = isAlias(node) ? node.resolve(document) : node;
    return isNode(target) ? target : undefined;
  };
  return {
    path,
    root: resolved(document.contents),
    lineOf: (node) => (node.range ? lineCounter.linePos(node.range[0]).line : undefined),
    child: (node, key) => {
      if (isSeq(node)) return resolved(node.items[Number(key)]);
      // A status is often written as a number.
      if (isMap(node))
        return resolved(node.items.find(({ key: each }) => isScalar(each) && String(each.value) === key)?.value);
      return undefined;
    },
  };
}

/** Returns the target of a node that is a reference. */
export function referenceOf({ child }: YamlFile, node: Node): string | undefined {
  const reference = child(node, "$ref");
  return isScalar(reference) && typeof reference.value === "string" ? reference.value : undefined;
}
