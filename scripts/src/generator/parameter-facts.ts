import { type Document, explodes, type Parameter, type Schema, stylesIn } from "@certspec/openapi";
import { resolve } from "./resolve.ts";

// The table of operations and the client's imports depend on the same facts about a parameter.

/** Whether the table has to say more of a parameter than the template of the path does. */
export function needsEntry(document: Document, parameter: Parameter): boolean {
  const { in: place, style = "simple", explode = false, content, "x-multi-segment": isMultiSegment } = parameter;
  const isPlain = style === "simple" && !explode && !content && !isMultiSegment;
  return place !== "path" || !isPlain || formatOf(document, parameter) !== undefined;
}

/** Whether a parameter may have a value that only `serializeParameter` writes; other clients do without that function. */
export function needsSerializer(
  document: Document,
  {
    in: place,
    style = defaultStyleOf(place),
    explode = explodes(style),
    allowReserved,
    "x-multi-segment": isMultiSegment,
    content,
    schema,
  }: Parameter,
): boolean {
  if (
    content ||
    isMultiSegment ||
    (allowReserved && place === "query") ||
    ["label", "matrix", "deepObject"].includes(style)
  )
    return true;
  const types = typesOf(document, schema);
  if (types.has("object") || types.has("any")) return true;
  const hasLists = place === "query" || place === "cookie";
  return types.has("array") && !(hasLists && (explode || style === "form"));
}

/** Of the formats, only this one is written in another way than a `Date` writes itself. */
export function formatOf(document: Document, { schema }: Parameter): "date" | undefined {
  return schema && resolve<Schema>(document, schema).format === "date" ? "date" : undefined;
}

export function defaultStyleOf(place: Parameter["in"]): string {
  return stylesIn[place][0] ?? "form";
}

/** The types that the values of a schema may have; `any` where it does not say. */
function typesOf(document: Document, schema: Schema | undefined, seen: readonly Schema[] = []): Set<string> {
  if (!schema) return new Set(["any"]);
  const node = resolve<Schema>(document, schema);
  const { type, enum: values, allOf = [], anyOf = [], oneOf = [] } = node;
  if (seen.includes(node)) return new Set();
  if (type) return new Set([type].flat());
  if (values) return new Set(values.map(typeOf));
  if ("const" in node) return new Set([typeOf(node.const)]);
  if (node.properties) return new Set(["object"]);
  if (node.items) return new Set(["array"]);
  const within = [...seen, node];
  const all = allOf.map((part) => typesOf(document, part, within)).filter((types) => !types.has("any"));
  if (all[0]) return all[0];
  const some = [...anyOf, ...oneOf];
  if (some.length === 0) return new Set(["any"]);
  return new Set(some.flatMap((part) => [...typesOf(document, part, within)]));
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return typeof value === "object" && value !== null ? "object" : "scalar";
}

/**
 * Returns whether a parameter is the key by which the API recognises a repeated request. The client sends a random one.
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function isIdempotencyKey({ name, in: place }: Parameter): boolean {
  return place === "header" && name.toLowerCase() === "idempotency-key";
}
