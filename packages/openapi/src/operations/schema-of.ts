import { isObject } from "../json.ts";
import { below, type Sourced } from "../pointer.ts";
import type { Nodes, SchemaNode } from "../schema/schema-node.ts";

/** The schema of a parameter or a header: its own, or that of its one media type. */
export function schemaOf(
  nodes: Nodes,
  { value, pointer }: Sourced,
  content: [string, unknown] | undefined,
): SchemaNode {
  const [holder, at] = content ? [content[1], below(pointer, "content", content[0])] : [value, pointer];
  const schema = isObject(holder) ? holder.schema : undefined;
  return nodes(schema === undefined ? [] : [{ value: schema, pointer: below(at, "schema") }], below(at, "schema"));
}
