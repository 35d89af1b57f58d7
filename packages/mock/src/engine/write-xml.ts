import { isObject, itemsOf, type JsonObject, keywordOf, propertiesOf, referenceOf } from "@certspec/openapi";
import { buildXml, type XmlNode } from "../libraries/xml-builder.ts";

interface XmlHints {
  name?: string;
  prefix?: string;
  namespace?: string;
  attribute?: boolean;
  wrapped?: boolean;
}

/** Writes a value as XML, named and arranged as the `xml` hints of its schema say; `null` is left out. */
export function writeXml(document: JsonObject, value: unknown, schema: unknown): string {
  const name = nameOf(document, schema) ?? "root";
  const root = Array.isArray(value)
    ? { [name]: listed(document, value, itemsOf(document, schema), "item") }
    : element(document, value, { schema, name });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${buildXml([root])}`;
}

/** One element; a property that is an attribute belongs to its parent. */
function element(document: JsonObject, value: unknown, { schema, name }: { schema: unknown; name: string }): XmlNode {
  const hints = hintsOf(document, schema);
  const attributes: Record<string, string> = { ...namespaceOf(hints) };
  const children: XmlNode[] = [];
  if (isObject(value)) {
    const { properties } = propertiesOf(document, schema);
    for (const [key, property] of Object.entries(value)) {
      if (property === null || property === undefined) continue;
      const own = properties[key];
      const ownHints = hintsOf(document, own);
      if (ownHints.attribute && !isObject(property)) attributes[`@${qualified(ownHints, key)}`] = textOf(property);
      else children.push(...childrenFor(document, property, { schema: own, name: key }));
    }
  } else if (Array.isArray(value)) {
    children.push(...listed(document, value, itemsOf(document, schema), "item"));
  } else if (value !== null && value !== undefined && value !== "") {
    children.push({ "#text": textOf(value) });
  }
  const written = qualified(hints, name);
  return { [written]: children, ...(Object.keys(attributes).length > 0 && { ":@": attributes }) };
}

/** The elements of a property: a list has one for each item, within another one where the schema says `wrapped`. */
function childrenFor(document: JsonObject, value: unknown, named: { schema: unknown; name: string }): XmlNode[] {
  if (!Array.isArray(value)) return [element(document, value, named)];
  const hints = hintsOf(document, named.schema);
  const items = itemsOf(document, named.schema);
  if (!hints.wrapped) return listed(document, value, items, named.name);
  const wrapper = qualified(hints, named.name);
  const attributes = namespaceOf(hints);
  return [
    {
      [wrapper]: listed(document, value, items, hints.name ?? named.name),
      ...(Object.keys(attributes).length > 0 && { ":@": attributes }),
    },
  ];
}

function listed(document: JsonObject, values: readonly unknown[], items: unknown, name: string): XmlNode[] {
  const own = hintsOf(document, items).name ?? (name === "item" ? nameOf(document, items) : undefined) ?? name;
  return values.map((value) => element(document, value, { schema: items, name: own }));
}

function hintsOf(document: JsonObject, schema: unknown): XmlHints {
  const hints = isObject(schema) ? keywordOf(document, schema, "xml") : undefined;
  return isObject(hints) ? hints : {};
}

/** The name that a schema gives its element: its own, or that of the component that it refers to. */
function nameOf(document: JsonObject, schema: unknown): string | undefined {
  const { name } = hintsOf(document, schema);
  return name ?? (isObject(schema) ? referenceOf(schema)?.split("/").at(-1) : undefined);
}

function namespaceOf({ namespace, prefix }: XmlHints): Record<string, string> {
  if (namespace === undefined) return {};
  return { [prefix === undefined ? "@xmlns" : `@xmlns:${prefix}`]: namespace };
}

/** A name with its prefix, without characters that XML names cannot have. */
function qualified({ prefix, name: hinted }: XmlHints, own: string): string {
  const name = (hinted ?? own).replaceAll(/[^\p{L}\p{N}._-]/gu, "_").replace(/^(?![\p{L}_])/u, "_");
  return prefix === undefined ? name : `${prefix}:${name}`;
}

function textOf(value: unknown): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them, not even escaped.
  return String(value).replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\uFFFD");
}
