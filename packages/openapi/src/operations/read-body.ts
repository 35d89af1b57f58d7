import { isObject, stableText } from "../json.ts";
import { below, type Sourced } from "../pointer.ts";
import type { Nodes } from "../schema/schema-node.ts";
import type { SchemaReader } from "../schema/schema-reader.ts";
import type { Body } from "./operation.ts";
import { readContents } from "./read-contents.ts";

/** The body that an operation takes, if it takes one. */
export function readBody(reader: SchemaReader, nodes: Nodes, source: Sourced): Body | undefined {
  const { value, pointer } = reader.follow(source);
  if (!isObject(value)) return undefined;
  return {
    pointer,
    required: value.required === true,
    contents: readContents(reader, nodes, { value: value.content, pointer: below(pointer, "content") }),
    words: stableText(value.description ?? null),
  };
}
