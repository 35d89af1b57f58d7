import { explodes, isJson, type Parameter, prefixOf, separatorOf, shapeOf } from "@certspec/openapi";

// The checker reads requests with @certspec/openapi. This writes them from the OpenAPI specification alone, not with one of our
// clients, so that a bug in either is found.
type Written = Pick<Parameter, "name" | "style" | "explode" | "content">;

const encode = encodeURIComponent;

/** A path parameter as it stands in the path. */
export function writeSegment(parameter: Written, value: unknown): string {
  const { name, style = "simple", explode = explodes(style), content } = parameter;
  if (content) return encode(inMediaType(content, value));
  const prefix = prefixOf(style);
  const separator = explode && prefix ? prefix : ",";
  const start = style === "matrix" ? `${encode(name)}=` : "";
  if (shapeOf(value) === "list") {
    const items = listOf(value).map(encode);
    return explode && start ? items.map((item) => `;${start}${item}`).join("") : prefix + start + items.join(separator);
  }
  if (shapeOf(value) !== "object") return prefix + start + encode(textOf(value));
  const entries = entriesOf(value).map(([key, item]) => [encode(key), encode(item)]);
  if (explode) return prefix + entries.map((entry) => entry.join("=")).join(separator);
  return prefix + start + entries.flat().join(",");
}

/** A parameter as the pairs of a query, a form or the cookies. */
export function writePairs(parameter: Written, value: unknown): string[] {
  const { name, style = "form", explode = explodes(style), content } = parameter;
  const pair = (text: string): string => `${encode(name)}=${text}`;
  if (content) return [pair(encode(inMediaType(content, value)))];
  const shape = shapeOf(value);
  if (style === "deepObject" && shape !== "scalar") return deepPairs(name, value);
  if (shape === "scalar") return [pair(encode(textOf(value)))];
  const separator = separatorOf(style);
  if (shape === "list") {
    const items = listOf(value).map(encode);
    if (explode) return items.map(pair);
    return items.length ? [pair(items.join(separator))] : [];
  }
  const entries = entriesOf(value).map(([key, item]) => [encode(key), encode(item)]);
  if (explode) return entries.map((entry) => entry.join("="));
  return entries.length ? [pair(entries.flat().join(separator))] : [];
}

/** A parameter as the value of a header. */
export function writeHeader({ explode = false, content }: Written, value: unknown): string {
  if (content) return inMediaType(content, value);
  if (shapeOf(value) === "list") return listOf(value).join(", ");
  if (shapeOf(value) !== "object") return textOf(value);
  return entriesOf(value)
    .map((entry) => entry.join(explode ? "=" : ","))
    .join(",");
}

/** Lists of texts in properties are repeated, which servers read as well as empty brackets. */
function deepPairs(name: string, value: unknown): string[] {
  if (shapeOf(value) === "scalar") return [`${encode(name)}=${encode(textOf(value))}`];
  if (shapeOf(value) === "object")
    return Object.entries(value as object).flatMap(([key, item]) =>
      isPlainList(item)
        ? item.flatMap((each) => deepPairs(`${name}[${key}]`, each))
        : deepPairs(`${name}[${key}]`, item),
    );
  const items = value as readonly unknown[];
  return items.flatMap((item, index) => deepPairs(`${name}[${isPlainList(items) ? "" : index}]`, item));
}

function isPlainList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.every((item) => shapeOf(item) === "scalar");
}

function inMediaType(content: NonNullable<Written["content"]>, value: unknown): string {
  const [mediaType = ""] = Object.keys(content);
  return isJson(mediaType) ? JSON.stringify(value) : textOf(value);
}

function listOf(value: unknown): string[] {
  return (value as readonly unknown[]).map(textOf);
}

function entriesOf(value: unknown): [string, string][] {
  return Object.entries(value as object).map(([key, item]) => [key, textOf(item)]);
}

/** A scalar as it is; what a style has no way to write is JSON. */
function textOf(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
