import {
  decodePairs,
  decodePercent,
  dividePairs,
  isDecodable,
  type Pair,
  type PairOwner,
  partText,
  queryPairs,
  readMultipart,
  type Shape,
} from "@certspec/openapi";
import { propertiesOf, shapeOf, typesOf } from "../document/schema-shape.ts";
import { faultTexts, withLists } from "./decode-parameter.ts";
import type { Content, Schema } from "./operation.ts";

/**
 * Decodes a urlencoded or multipart body into the value that its schema describes.
 * @throws {SyntaxError} when the body cannot be parsed.
 */
export function decodeForm(bytes: Uint8Array, contentType: string, content: Content): Record<string, unknown> {
  const form = contentType.startsWith("multipart/") ? multipart(bytes, contentType) : urlencoded(bytes);
  const schemas = propertiesOf(content.schema ?? {});
  const owners = Object.entries(schemas).map(([name, schema]) => [name, ownerOf(name, schema, content)] as const);
  const divided = dividePairs(form.pairs, owners);
  const value: Record<string, unknown> = Object.create(null);
  for (const [name, owner] of owners) {
    const own = divided.get(name) ?? [];
    if (own.length) value[name] = fieldOf(form, own, owner, schemas[name] ?? {});
  }
  const others = new Map<string, Pair[]>();
  for (const pair of divided.get(undefined) ?? []) {
    const same = others.get(pair.name);
    if (same) same.push(pair);
    else others.set(pair.name, [pair]);
  }
  for (const [name, own] of others) value[name] = fieldOf(form, own, { name }, {});
  return value;
}

interface Form {
  pairs: readonly Pair[];
  isMultipart: boolean;
  /** Decodes a pair's raw value. */
  textOf: (raw: string) => string;
  /** Encodes a raw value as in a query. */
  encode: (raw: string) => string;
}

function urlencoded(bytes: Uint8Array): Form {
  const text = new TextDecoder().decode(bytes);
  if (!isDecodable(text)) throw new SyntaxError("a percent sign does not start a UTF-8 character; encode it as %25");
  return { pairs: queryPairs(text), isMultipart: false, textOf: decodePercent, encode: (raw) => raw };
}

/** The parts of a multipart body; a file is its text. */
function multipart(bytes: Uint8Array, contentType: string): Form {
  const parts = readMultipart(bytes, contentType);
  if (typeof parts === "string") throw new SyntaxError(parts);
  return {
    pairs: parts.map((part) => ({ name: part.name, raw: partText(part) })),
    isMultipart: true,
    textOf: (raw) => raw,
    // Separators are literal in a value that is not encoded.
    encode: (raw) => encodeURIComponent(raw).replaceAll("%2C", ","),
  };
}

function ownerOf(name: string, schema: Schema, { encodings = [] }: Content): PairOwner {
  const { style, explode } = encodings.find(({ property }) => property === name) ?? {};
  if (style === undefined) return { name };
  const properties = shapeOf(schema) === "object" ? new Set(Object.keys(propertiesOf(schema))) : undefined;
  return { name, style, ...(explode !== undefined && { explode }), ...(properties && { properties }) };
}

function fieldOf(
  { isMultipart, textOf, encode }: Form,
  own: readonly Pair[],
  field: PairOwner,
  schema: Schema,
): unknown {
  const shape = shapeSent(own, field, schema);
  // Styles are for urlencoded forms. A part that is named like its field has a whole value, whatever its style.
  const isWhole = isMultipart && own.every(({ name }) => name === field.name);
  if (field.style !== undefined && shape !== "scalar" && !isWhole) {
    const decoded = decodePairs(
      field,
      shape,
      own.map(({ name, raw }) => ({ name, raw: encode(raw) })),
    );
    if ("fault" in decoded) throw new SyntaxError(`the field ${field.name} ${faultTexts[decoded.fault]}`);
    return typedText(withLists(decoded.value, schema), schema);
  }
  const texts = own.map(({ raw }) => textOf(raw));
  if (shape === "list") return listed(texts, schema.items ?? {});
  return typedText(texts.length === 1 ? texts[0] : texts, schema);
}

/** An object or a list that a schema allows beside a text, as \`anyOf\` an object and \`""\`, shows by its brackets. */
function shapeSent(own: readonly Pair[], { name, style }: PairOwner, schema: Schema): Shape {
  const shape = shapeOf(schema);
  const brackets = own.map((pair) => pair.name.slice(name.length)).filter(Boolean);
  if (shape !== "scalar" || style !== "deepObject" || brackets.length === 0) return shape;
  const types = typesOf(schema);
  const isList = types.has("array") && (!types.has("object") || brackets.every((each) => /^\[\d*\]/.test(each)));
  return isList ? "list" : "object";
}

/** One JSON text may represent a whole list, unless the items are strings. */
function listed(values: readonly string[], items: Schema): unknown[] {
  const whole = values.length === 1 && !typesOf(items).has("string") ? parsed(values[0] ?? "") : undefined;
  return Array.isArray(whole) ? whole : values.map((value) => typedText(value, items));
}

/** Converts a string to the type of its schema; a value that does not match stays, so that validation rejects it. */
export function typedText(value: unknown, schema: Schema = {}): unknown {
  if (Array.isArray(value)) {
    const heads = Array.isArray(schema.prefixItems) ? (schema.prefixItems as readonly Schema[]) : [];
    return value.map((item, index) => typedText(item, heads[index] ?? schema.items ?? {}));
  }
  if (typeof value === "object" && value !== null) {
    const properties = propertiesOf(schema);
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, typedText(item, properties[name] ?? {})]),
    );
  }
  const types = typesOf(schema);
  if (typeof value !== "string" || types.size === 0 || allowsText(schema, value)) return value;
  if (types.has("object") || types.has("array")) return parsed(value);
  if (types.has("boolean") && (value === "true" || value === "false")) return value === "true";
  const isNumber = (types.has("integer") || types.has("number")) && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value);
  return isNumber ? Number(value) : value;
}

/** Whether a schema allows a text as it is: `anyOf` a number and `""` allows the empty one alone. */
function allowsText(schema: Schema, text: string): boolean {
  const { anyOf, oneOf, const: constant, enum: values, maxLength } = schema;
  if (constant !== undefined) return constant === text;
  if (Array.isArray(values)) return values.includes(text);
  const alternatives = [...(anyOf ?? []), ...(oneOf ?? [])];
  if (alternatives.length > 0 && schema.type === undefined)
    return alternatives.some((alternative) => allowsText(alternative, text));
  const types = typesOf(schema);
  return (types.size === 0 || types.has("string")) && !(typeof maxLength === "number" && [...text].length > maxLength);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
