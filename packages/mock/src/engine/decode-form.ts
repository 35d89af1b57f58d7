import { propertiesOf, shapeOf, typesOf } from "../document/schema-shape.ts";
import { decodeParameter } from "./decode-parameter.ts";
import type { Content, Schema } from "./operation.ts";
import { type Pair, parseQuery } from "./parse-query.ts";

/**
 * Decode an urlencoded or multipart body into the value that its schema describes.
 * @throws when the body cannot be taken apart.
 */
export async function decodeForm(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  content: Content,
): Promise<Record<string, unknown>> {
  const pairs = contentType.startsWith("multipart/")
    ? await partsOf(bytes, contentType)
    : parseQuery(new TextDecoder().decode(bytes));
  const schemas = propertiesOf(content.schema ?? {});
  const names = new Set([...Object.keys(schemas), ...pairs.map(({ name }) => name)]);
  const value: Record<string, unknown> = Object.create(null);
  for (const name of names) {
    const schema = schemas[name] ?? {};
    const encoding = content.encodings?.find(({ property }) => property === name);
    const decoded = encoding?.style ? styled(name, { schema, encoding, pairs }) : plain(name, { schema, pairs });
    if (decoded !== undefined) value[name] = decoded;
  }
  return value;
}

interface Field {
  schema: Schema;
  pairs: readonly Pair[];
}

function styled(
  name: string,
  { schema, encoding, pairs }: Field & { encoding: { style?: string; explode?: boolean } },
): unknown {
  const { style = "form", explode = style === "form" } = encoding;
  const shape = shapeOf(schema);
  if (shape === "scalar") return plain(name, { schema, pairs });
  return typed(
    decodeParameter({ name, shape, style, explode, json: false, properties: Object.keys(propertiesOf(schema)) }, pairs),
    schema,
  );
}

function plain(name: string, { schema, pairs }: Field): unknown {
  const values = pairs.filter((pair) => pair.name === name).map(({ value }) => value);
  if (values.length === 0) return undefined;
  if (shapeOf(schema) === "array") return listed(values, schema.items ?? {});
  return typed(values.length === 1 ? values[0] : values, schema);
}

/** One JSON text may stand for a whole list, where the items are no texts. */
function listed(values: readonly string[], items: Schema): unknown[] {
  const whole = values.length === 1 && !typesOf(items).has("string") ? parsed(values[0] ?? "") : undefined;
  return Array.isArray(whole) ? whole : values.map((value) => typed(value, items));
}

/** The parts of a multipart body; a file is its text. */
async function partsOf(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<Pair[]> {
  const form = await new Response(bytes, { headers: { "content-type": contentType } }).formData();
  const parts = [...form].map(async ([name, value]) => ({
    name,
    value: typeof value === "string" ? value : await value.text(),
    raw: "",
  }));
  return Promise.all(parts);
}

/** Give a text the type that its schema asks for; what does not fit stays, so that it fails. */
function typed(value: unknown, schema: Schema): unknown {
  if (Array.isArray(value)) return value.map((item) => typed(item, schema.items ?? {}));
  if (typeof value === "object" && value !== null) {
    const properties = propertiesOf(schema);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, typed(item, properties[name] ?? {})]));
  }
  const types = typesOf(schema);
  if (typeof value !== "string" || types.has("string") || types.size === 0) return value;
  if (types.has("object") || types.has("array")) return parsed(value);
  if (types.has("boolean") && (value === "true" || value === "false")) return value === "true";
  const isNumber = (types.has("integer") || types.has("number")) && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value);
  return isNumber ? Number(value) : value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
