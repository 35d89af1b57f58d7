import { entriesOf, isObject, stableText } from "../json.ts";
import { essenceOf } from "../media-type.ts";
import { below, type Sourced } from "../pointer.ts";
import { bytesSchema } from "../schema/plain-schema.ts";
import type { Nodes } from "../schema/schema-node.ts";
import type { SchemaReader } from "../schema/schema-reader.ts";
import type { Content } from "./operation.ts";

/** The media types of a body or an answer. */
export function readContents(reader: SchemaReader, nodes: Nodes, { value, pointer }: Sourced): Map<string, Content> {
  const contents = new Map<string, Content>();
  for (const [type, entry] of entriesOf(value).sort(byType)) {
    const plain = essenceOf(type);
    // Parameters say nothing, unless they tell two apart.
    const key = contents.has(plain) ? plainParameters(type) : plain;
    const found = reader.follow({ value: entry, pointer: below(pointer, type) });
    if (contents.has(key) || !isObject(found.value)) continue;
    const { encoding, example, examples } = found.value;
    const nodeOf = (schema: unknown, keyword: string) => {
      const at = below(found.pointer, keyword);
      return nodes(schema === undefined ? [] : [{ value: schema, pointer: at }], at);
    };
    contents.set(key, {
      pointer: found.pointer,
      node: nodeOf(bytesSchema(plain, found.value.schema), "schema"),
      itemNode: nodeOf(found.value.itemSchema, "itemSchema"),
      encoding: encodingOf(plain, encoding),
      words: stableText([example ?? null, ...entriesOf(examples)]),
    });
  }
  return contents;
}

function byType([first]: [string, unknown], [second]: [string, unknown]): number {
  const [a, b] = [plainParameters(first), plainParameters(second)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function plainParameters(type: string): string {
  return type.toLowerCase().replaceAll(/\s/g, "");
}

/** How the fields of a form are encoded; it says nothing about other media types, and a field without a word nothing either. */
function encodingOf(type: string, encoding: unknown): string {
  if (!type.startsWith("multipart/") && type !== "application/x-www-form-urlencoded") return "";
  const said = entriesOf(encoding).filter(([, field]) => entriesOf(field).length > 0);
  return stableText(Object.fromEntries(said));
}
