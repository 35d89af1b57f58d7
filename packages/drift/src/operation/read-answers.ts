import { entriesOf, isObject, stableText } from "../document/json.ts";
import { below } from "../document/pointer.ts";
import type { Reader, Sourced } from "../document/reader.ts";
import type { Nodes } from "../schema/schema-node.ts";
import type { Answer } from "./operation.ts";
import { readContents } from "./read-contents.ts";

/** The documented answers of an operation, by their status. */
export function readAnswers(reader: Reader, nodes: Nodes, { value, pointer }: Sourced): Map<string, Answer> {
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

function readHeaders(reader: Reader, nodes: Nodes, { value, pointer }: Sourced): Answer["headers"] {
  const headers = new Map<string, { pointer: string; required: boolean; node: ReturnType<Nodes>; words: string }>();
  for (const [name, entry] of entriesOf(value)) {
    const found = reader.follow({ value: entry, pointer: below(pointer, name) });
    if (name.toLowerCase() === "content-type" || !isObject(found.value)) continue;
    const { schema, required, description } = found.value;
    const at = below(found.pointer, "schema");
    headers.set(name.toLowerCase(), {
      pointer: found.pointer,
      required: required === true,
      node: nodes(schema === undefined ? [] : [{ value: schema, pointer: at }], at),
      words: stableText(description ?? null),
    });
  }
  return headers;
}
