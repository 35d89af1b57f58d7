import { entriesOf, isObject, stableText } from "../document/json.ts";
import { below } from "../document/pointer.ts";
import type { Reader, Sourced } from "../document/reader.ts";
import { bytesSchema } from "../schema/plain-schema.ts";
import type { Nodes } from "../schema/schema-node.ts";
import { mediaType } from "./media-type.ts";
import type { Content } from "./operation.ts";

/** The media types of a body or an answer. */
export function readContents(reader: Reader, nodes: Nodes, { value, pointer }: Sourced): Map<string, Content> {
  const contents = new Map<string, Content>();
  for (const [type, entry] of entriesOf(value)) {
    const key = mediaType(type);
    const found = reader.follow({ value: entry, pointer: below(pointer, type) });
    if (contents.has(key) || !isObject(found.value)) continue;
    const { encoding, example, examples } = found.value;
    const schema = bytesSchema(key, found.value.schema);
    const at = below(found.pointer, "schema");
    contents.set(key, {
      pointer: found.pointer,
      node: nodes(schema === undefined ? [] : [{ value: schema, pointer: at }], at),
      encoding: stableText(encoding ?? {}),
      words: stableText([example ?? null, ...entriesOf(examples)]),
    });
  }
  return contents;
}
