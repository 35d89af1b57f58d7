import { isObject } from "../json.ts";
import type { Sourced } from "../pointer.ts";
import { referenceOf } from "../reader.ts";
import { keywordsOf } from "./keywords.ts";
import type { KeywordSet, Nodes, SchemaNode, SchemaReader, Shape } from "./schema-node.ts";
import { createShape } from "./shape.ts";

/** Nodes for the schemas of one document. */
export function createNodes(reader: SchemaReader): Nodes {
  const known = new Map<string, SchemaNode>();
  const keys = new WeakMap<object, number>();
  let lastKey = 0;

  return function nodes(sources, fallback) {
    const found = sources.map((source) => direct(reader, source)).filter(({ value }) => value !== true);
    const name = found.map(keyOf).join("+") || `any ${fallback}`;
    const node = known.get(name) ?? create(found, found[0]?.pointer ?? fallback, nodes);
    known.set(name, node);
    return node;
  };

  function keyOf({ value, pointer }: Sourced): string {
    if (!isObject(value)) return pointer;
    const key = keys.get(value) ?? ++lastKey;
    keys.set(value, key);
    return String(key);
  }

  function create(sources: readonly Sourced[], pointer: string, nodes: Nodes): SchemaNode {
    let keywords: KeywordSet[] | undefined;
    let shape: Shape | undefined;
    return {
      id: known.size,
      pointer,
      written: sources.length === 1 ? sources[0]?.value : undefined,
      get keywords() {
        keywords ??= keywordsOf(reader, sources);
        return keywords;
      },
      get shape() {
        shape ??= createShape(reader.document, this, nodes);
        return shape;
      },
    };
  }
}

/** The target of a schema that is nothing but a reference; another schema itself. */
function direct(reader: SchemaReader, source: Sourced): Sourced {
  let found = source;
  for (let steps = 0; isPlainReference(reader, found.value); steps += 1) {
    if (steps > 100) return reader.follow(source);
    found = reader.step(found);
  }
  return found;
}

function isPlainReference(reader: SchemaReader, value: unknown): boolean {
  return isObject(value) && referenceOf(value) !== undefined && (reader.is30 || Object.keys(value).length === 1);
}
