import { entriesOf, isObject, listOf, stableText } from "../json.ts";
import { essenceOf } from "../media-type.ts";
import { below, type Sourced } from "../pointer.ts";
import type { Nodes } from "../schema/schema-node.ts";
import type { SchemaReader } from "../schema/schema-reader.ts";
import type { Parameter } from "./operation.ts";
import { schemaOf } from "./schema-of.ts";

/** Headers that a client sends by itself; parameters of these names mean nothing. */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

/** The parameters of an operation; later lists replace what earlier ones say. Path parameters go by their position. */
export function readParameters(
  reader: SchemaReader,
  nodes: Nodes,
  path: string,
  lists: readonly Sourced[],
): Map<string, Parameter> {
  const parameters = new Map<string, Parameter>();
  const positions = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
  for (const list of lists)
    for (const [index, value] of listOf(list.value).entries()) {
      const parameter = readParameter(reader, nodes, { value, pointer: below(list.pointer, index) });
      if (!parameter) continue;
      const { name, place } = parameter;
      const lower = name.toLowerCase();
      if (place === "header" && ignoredHeaders.has(lower)) continue;
      const position = place === "path" ? positions.indexOf(name) : -1;
      parameters.set(`${place} ${position >= 0 ? position : place === "header" ? lower : name}`, parameter);
    }
  return parameters;
}

function readParameter(reader: SchemaReader, nodes: Nodes, source: Sourced): Parameter | undefined {
  const { value, pointer } = reader.follow(source);
  if (!isObject(value) || typeof value.name !== "string" || typeof value.in !== "string") return undefined;
  const place = value.in;
  const own = typeof value.style === "string" ? value.style : undefined;
  const style = own ?? (place === "query" || place === "cookie" ? "form" : "simple");
  const exploded = typeof value.explode === "boolean" ? value.explode : style === "form";
  const reserved = value.allowReserved === true ? ", reserved characters as they are" : "";
  const [content] = entriesOf(value.content);
  const written = content ? essenceOf(content[0]) : `${style}${reserved}`;
  const examples = [value.example ?? null, ...Object.values(isObject(value.examples) ? value.examples : {})];
  return {
    name: value.name,
    place,
    pointer,
    entry: source.pointer,
    required: place === "path" || value.required === true,
    deprecated: value.deprecated === true,
    allowsEmpty: place === "query" && value.allowEmptyValue === true,
    style: content ? written : `${written}${exploded ? ", exploded" : ""}`,
    plainStyle: written,
    node: schemaOf(nodes, { value, pointer }, content),
    words: stableText([value.description ?? null, examples]),
  };
}
