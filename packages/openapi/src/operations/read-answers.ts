import { entriesOf, isObject, stableText } from "../json.ts";
import { essenceOf } from "../media-type.ts";
import { below, type Sourced } from "../pointer.ts";
import type { Nodes } from "../schema/schema-node.ts";
import type { SchemaReader } from "../schema/schema-reader.ts";
import type { Answer, Header } from "./operation.ts";
import { readContents } from "./read-contents.ts";
import { schemaOf } from "./schema-of.ts";

/** The documented answers of an operation, by their status. */
export function readAnswers(reader: SchemaReader, nodes: Nodes, { value, pointer }: Sourced): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const [status, entry] of entriesOf(value)) {
    if (status.startsWith("x-")) continue;
    const found = reader.follow({ value: entry, pointer: below(pointer, status) });
    if (!isObject(found.value)) continue;
    const { content, headers, description, links } = found.value;
    answers.set(/^\dxx$/i.test(status) ? status.toUpperCase() : status, {
      pointer: found.pointer,
      entry: below(pointer, status),
      contents: readContents(reader, nodes, { value: content, pointer: below(found.pointer, "content") }),
      headers: readHeaders(reader, nodes, { value: headers, pointer: below(found.pointer, "headers") }),
      words: stableText([description ?? null, links ?? {}]),
    });
  }
  return answers;
}

function readHeaders(reader: SchemaReader, nodes: Nodes, { value, pointer }: Sourced): Answer["headers"] {
  const headers = new Map<string, Header>();
  for (const [name, entry] of entriesOf(value)) {
    const found = reader.follow({ value: entry, pointer: below(pointer, name) });
    if (name.toLowerCase() === "content-type" || !isObject(found.value)) continue;
    const { required, deprecated, explode, description = null, example = null, examples } = found.value;
    const [content] = entriesOf(found.value.content);
    headers.set(name.toLowerCase(), {
      pointer: found.pointer,
      required: required === true,
      deprecated: deprecated === true,
      style: content ? essenceOf(content[0]) : `simple${explode === true ? ", exploded" : ""}`,
      node: schemaOf(nodes, { value: found.value, pointer: found.pointer }, content),
      words: stableText([description, example, ...entriesOf(examples)]),
    });
  }
  return headers;
}
