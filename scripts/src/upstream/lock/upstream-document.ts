import { below, entriesOf, isObject, type JsonObject, listOf } from "@certspec/openapi";
import {
  type Content,
  createNodes,
  type Operation,
  readOperations,
  type SchemaNode,
  type SchemaReader,
} from "@certspec/openapi/operations";
import { readDocument } from "../read-document.ts";
import { alternativesOf } from "../sources/har/infer-schema.ts";
import { responseOf } from "../sources/har/observe-operation.ts";
import { aloneDocument } from "./alone-document.ts";
import type { LockedOperation } from "./lock.ts";

/**
 * Upstream's description of an operation, to be compared with our document of it.
 * A recording says what there is, so what it shows is added to what we have.
 */
export function upstreamDocument({ document, observed }: LockedOperation, own: JsonObject): JsonObject {
  const said = aloneDocument(document);
  return observed ? addObserved(own, said) : said;
}

/** A document of one operation, with everything that was observed and that it does not say. */
function addObserved(own: JsonObject, observed: JsonObject): JsonObject {
  const copy = structuredClone(own) as Draft;
  // Two readers, so that the shapes stay those of our document while the copy changes.
  const reader = readDocument(own, "the spec");
  const [operation] = readOperations(reader, createNodes(reader)).called;
  const [[, item] = []] = entriesOf(observed.paths);
  const [[, seen] = []] = entriesOf(item).filter(([key]) => key !== "parameters");
  if (!operation || !isObject(seen)) return own;
  const writer = readDocument(copy, "the spec");
  addParameters(writer, operation, listOf(seen.parameters));
  const body = isObject(seen.requestBody) ? seen.requestBody.content : undefined;
  if (operation.body) addContents(writer, operation.body, operation.body.contents, body);
  for (const [status, response] of entriesOf(seen.responses)) {
    const known = responseOf(operation, status);
    if (known) addContents(writer, known, known.contents, isObject(response) ? response.content : undefined);
    else draftAt(writer, operation.pointer, "responses")[status] = structuredClone(response);
  }
  return copy;
}

function addParameters(writer: SchemaReader, { parameters, pointer }: Operation, seen: readonly unknown[]): void {
  const target = writer.at(pointer) as Draft;
  for (const parameter of seen.filter(isObject)) {
    const known = parameters.get(`query ${parameter.name}`);
    // Texts in an address do not have types; only values of a list differ from others.
    if (known && isObject(parameter.schema)) addSchema(writer, known.node, { enum: parameter.schema.enum });
    else target.parameters = [...listOf(target.parameters), { ...parameter, schema: { type: "string" } }];
  }
}

function addContents(
  writer: SchemaReader,
  { pointer }: { pointer: string },
  known: ReadonlyMap<string, Content>,
  seen: unknown,
): void {
  for (const [type, content] of entriesOf(seen)) {
    const own = known.get(type) ?? known.get(`${type.split("/")[0]}/*`) ?? known.get("*/*");
    if (!own) draftAt(writer, pointer, "content")[type] = structuredClone(content);
    else if (isObject(content) && isObject(content.schema)) addSchema(writer, own.node, content.schema);
  }
}

/** The object under a key; a new one where nothing is written. */
function draftAt(writer: SchemaReader, pointer: string, key: string): Draft {
  const holder = writer.at(pointer) as Draft;
  holder[key] ??= {};
  return writer.at(below(pointer, key)) as Draft;
}

/** A value of a document that is being written. */
type Draft = Record<string, unknown>;

/** Adds to a schema what was observed and what it does not allow: types, values and properties. */
function addSchema(writer: SchemaReader, node: SchemaNode, seen: JsonObject): void {
  for (const alternative of listOf(seen.anyOf).filter(isObject)) addSchema(writer, node, alternative);
  const candidates = alternativesOf(node).filter(({ shape }) => shape.unions.length === 0);
  const types = listOf(seen.type).map(String);
  const properties = seen.properties ?? seen.additionalProperties;
  const object = candidates
    .filter(({ shape }) => allows(shape, "object"))
    .sort((a, b) => sharedNames(b, seen) - sharedNames(a, seen))[0];
  if (object && isObject(properties)) addProperties(writer, object, seen);
  const list = candidates.find(({ shape }) => shape.items);
  if (list?.shape.items && isObject(seen.items)) addSchema(writer, list.shape.items, seen.items);
  const missing = types.filter((type) => !candidates.some(({ shape }) => allows(shape, type)));
  // Without a union there is one candidate, which the new types and values are added to.
  const [target] = candidates;
  if (!target) return;
  if (missing.length > 0) addTypes(writer, target, missing);
  const listed = candidates.filter(({ shape }) => shape.values);
  if (listed[0] && listed.length === candidates.length) addValues(writer, listed, listOf(seen.enum));
}

function allows({ types, nullable }: SchemaNode["shape"], type: string): boolean {
  if (type === "null") return nullable || types === undefined;
  return types === undefined || types.has(type) || (type === "integer" && types.has("number"));
}

function sharedNames({ shape }: SchemaNode, { properties }: JsonObject): number {
  return entriesOf(properties).filter(([name]) => shape.properties.has(name)).length;
}

function addProperties(writer: SchemaReader, { shape, pointer }: SchemaNode, seen: JsonObject): void {
  const { additional, properties } = shape;
  if (typeof additional === "object" && isObject(seen.additionalProperties))
    addSchema(writer, additional, seen.additionalProperties);
  for (const [name, found] of entriesOf(seen.properties)) {
    if (!isObject(found)) continue;
    const own = properties.get(name)?.node ?? (typeof additional === "object" ? additional : undefined);
    if (own) addSchema(writer, own, found);
    // An object that documents no properties may have any.
    else if (properties.size > 0) {
      const holder = writer.at(pointer) as Draft;
      holder.properties = { ...(holder.properties as Draft | undefined), [name]: withoutLists(found) };
    }
  }
}

/** A fraction makes an integer a number; every other type is one more. */
function addTypes(writer: SchemaReader, { shape }: SchemaNode, missing: readonly string[]): void {
  const holder = writer.at(shape.placeOf("type")) as Draft;
  const known = [...(shape.types ?? []), ...(shape.nullable ? ["null"] : [])];
  const types = [...new Set([...known, ...missing])];
  holder.type = types.includes("number") ? types.filter((type) => type !== "integer") : types;
}

function addValues(writer: SchemaReader, nodes: readonly SchemaNode[], seen: readonly unknown[]): void {
  const known = new Set(nodes.flatMap(({ shape }) => shape.values ?? []));
  const missing = seen.filter((value) => !known.has(JSON.stringify(value)));
  const [target] = nodes;
  if (missing.length === 0 || !target) return;
  const holder = writer.at(target.shape.placeOf("enum")) as Draft;
  const { const: only, ...rest } = holder;
  const listed = Array.isArray(rest.enum)
    ? rest.enum
    : "const" in holder
      ? [only]
      : [...known].map((text) => JSON.parse(text) as unknown);
  delete holder.const;
  holder.enum = [...listed, ...missing];
}

/** Values of something that nobody documents are not a list. */
function withoutLists({ enum: _, ...schema }: JsonObject): JsonObject {
  return schema;
}
