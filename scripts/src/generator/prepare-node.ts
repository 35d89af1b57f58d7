import { isBinary, isJson, isText, type MediaType, type Schema, streamFormatOf } from "@certspec/openapi";
import { mapValues } from "./map-values.ts";
import { prepareSchema, type SchemaContext } from "./prepare-schema.ts";
import type { PreparedMedia } from "./prepared-schema.ts";
import { resolve } from "./resolve.ts";

const untouched = ["example", "examples", "encoding"];

/** A parameter, body or response in which every schema is prepared, and says of what kind its media type is. */
export function prepareNode<Node>(node: Node, context: SchemaContext): Node {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return mapValues(node, (item) => prepareNode(item, context));
  return withSchema(mapValues<object>(node, (value, key) => prepareProperty(key, value, context))) as Node;
}

/** The nodes of a map, such as that of the parameters, each prepared; their names may be those of keywords. */
export function prepareMap<Node>(nodes: Record<string, Node>, context: SchemaContext): Record<string, Node> {
  return mapValues(nodes, (node) => prepareNode(node, context));
}

function prepareProperty(key: string, value: unknown, context: SchemaContext): unknown {
  if (typeof value !== "object" || value === null || untouched.includes(key)) return value;
  if (key === "schema" || key === "itemSchema") return prepareSchema(value as Schema, context);
  if (key === "headers") return prepareMap(value as Record<string, unknown>, context);
  return prepareNode(key === "content" ? withKinds(value as Record<string, MediaType>, context) : value, context);
}

/** A parameter may state its schema as that of a content; without one it would be a string. */
function withSchema(node: { in?: unknown; schema?: unknown; content?: Record<string, MediaType> }): object {
  if (typeof node.in !== "string" || node.schema !== undefined || !node.content) return node;
  return { ...node, schema: Object.values(node.content)[0]?.schema ?? {} };
}

/**
 * A body of bytes is a `Blob` and a body of text a string, whatever the schema says. The schema of a stream is that of its items,
 * under the name that OpenAPI 3.2 gives it.
 */
function withKinds(content: Record<string, MediaType>, { document }: SchemaContext): Record<string, PreparedMedia> {
  return mapValues(content, (media, type): PreparedMedia => {
    if (isJson(type)) return media;
    const format = streamFormatOf(type);
    if (format) {
      const { schema: itemSchema } = media;
      const whole: Schema = format === "events" ? { type: "string" } : { type: "string", format: "binary" };
      return { ...media, schema: whole, ...(itemSchema && { itemSchema }) };
    }
    const { format: stated, ...schema } = media.schema ? resolve<Schema>(document, media.schema) : {};
    const isString = schema.type === undefined || [schema.type].flat().includes("string");
    if (isBinary(type) && isString) return { ...media, schema: { ...schema, type: "string", format: "binary" } };
    if (!isText(type) || (isString && schema.type && stated !== "binary")) return media;
    const { description } = schema;
    return { ...media, schema: { type: "string", ...(description !== undefined && { description }) } };
  });
}
