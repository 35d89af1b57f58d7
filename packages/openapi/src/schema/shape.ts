import { entriesOf, isObject, type JsonObject, listOf, stableText } from "../json.ts";
import { essenceOf } from "../media-type.ts";
import { below, type Sourced } from "../pointer.ts";
import { boundsOf } from "./bounds.ts";
import { conditionsOf, dependenciesOf } from "./conditions.ts";
import { type Direction, hiddenBy, hidingKeyword } from "./directions.ts";
import { isNothing } from "./plain-schema.ts";
import type { KeywordSet, Nodes, Property, SchemaNode, Shape, Union } from "./schema-node.ts";
import { valueTypesOf } from "./value-types.ts";

const otherKeywords = ["contentEncoding", "contentMediaType", "x-sensitive", "x-transitions", "xml"];

/** Joins the keywords of a schema. */
export function createShape(document: JsonObject, { keywords, pointer }: SchemaNode, nodes: Nodes): Shape {
  const first = (keyword: string): unknown =>
    keywords.find(({ schema }) => schema[keyword] !== undefined)?.schema[keyword];
  const format = first("format");
  const types = valueTypesOf(keywords);
  const isInteger = types.types?.size === 1 && types.types.has("integer");
  const can = (...names: readonly string[]) => !types.types || names.some((name) => types.types?.has(name));
  const step = can("number", "integer") ? first("multipleOf") : undefined;
  const multipleOf = isInteger && step === 1 ? undefined : step;
  return {
    ...types,
    properties: propertiesOf(document, { keywords, pointer }, nodes),
    additional: additionalOf(keywords, nodes),
    items: joined("items", keywords, nodes),
    tuple: listOf(first("prefixItems")).map((value, index) => {
      const at = below(pointer, "prefixItems", index);
      return nodes([{ value, pointer: at }], at);
    }),
    unions: keywords.flatMap((set) => unionsOf(set, nodes)),
    bounds: boundsOf(keywords, types.types),
    multipleOf: typeof multipleOf === "number" ? multipleOf : undefined,
    uniqueItems: can("array") && keywords.some(({ schema }) => schema.uniqueItems === true),
    patterns: can("string") ? patternsOf(keywords) : [],
    format: typeof format === "string" ? format : undefined,
    defaultValue: defaultOf(first("default"), types.types),
    deprecated: keywords.some(({ schema }) => schema.deprecated === true),
    rest: restOf(keywords, nodes),
    conditions: conditionsOf(keywords, nodes),
    dependencies: dependenciesOf(keywords),
    others: othersOf(keywords),
    words: wordsOf(keywords),
    placeOf: (keyword) => keywords.find(({ schema }) => schema[keyword] !== undefined)?.pointer ?? pointer,
  };
}

/** A default in the words of its type: `true` of a text is the text "true". */
function defaultOf(value: unknown, types: ReadonlySet<string> | undefined): string | undefined {
  if (value === undefined) return undefined;
  const isText = types?.size === 1 && types.has("string");
  return stableText(isText && (typeof value === "boolean" || typeof value === "number") ? String(value) : value);
}

/** Patterns, without those that every text matches. */
function patternsOf(keywords: readonly KeywordSet[]): string[] {
  const patterns = keywords.flatMap(({ schema }) => (typeof schema.pattern === "string" ? schema.pattern : []));
  return [...new Set(patterns)].filter((pattern) => !/^(?:\^?(?:\.\*)?|(?:\.\*)?\$?)$/.test(pattern));
}

function propertiesOf(
  document: JsonObject,
  { keywords, pointer }: Pick<SchemaNode, "keywords" | "pointer">,
  nodes: Nodes,
): Map<string, Property> {
  const sources = new Map<string, Sourced[]>();
  const required = new Set<unknown>(keywords.flatMap(({ schema }) => listOf(schema.required)));
  for (const set of keywords)
    for (const [name, value] of entriesOf(set.schema.properties)) {
      const source = { value, pointer: below(set.pointer, "properties", name) };
      const known = sources.get(name);
      if (known) known.push(source);
      else sources.set(name, [source]);
    }
  for (const name of required) if (typeof name === "string" && !sources.has(name)) sources.set(name, []);
  const properties = new Map<string, Property>();
  for (const [name, found] of sources) {
    const at = found[0]?.pointer ?? below(pointer, "properties", name);
    const node = nodes(found, at);
    // Only alternatives need a second look: all other schemas that apply are in the node.
    const hasUnion = node.keywords.some(({ unions }) => unions.length > 0);
    const isHidden = (direction: Direction) =>
      node.keywords.some(({ schema }) => schema[hidingKeyword[direction]] === true) ||
      (hasUnion && found.some((source) => hiddenBy(document, source, direction) !== undefined));
    const directions = { readOnly: isHidden("request"), writeOnly: isHidden("response") };
    properties.set(name, { node, pointer: at, required: required.has(name), ...directions });
  }
  return properties;
}

function additionalOf(keywords: readonly KeywordSet[], nodes: Nodes): boolean | SchemaNode {
  if (keywords.some(({ schema }) => isNothing(schema.additionalProperties))) return false;
  const node = joined("additionalProperties", keywords, nodes);
  return node && node.keywords.length > 0 ? node : true;
}

function joined(keyword: string, keywords: readonly KeywordSet[], nodes: Nodes): SchemaNode | undefined {
  const sources = keywords.flatMap(({ schema, pointer }) =>
    isObject(schema[keyword]) ? [{ value: schema[keyword], pointer: below(pointer, keyword) }] : [],
  );
  return sources[0] && nodes(sources, sources[0].pointer);
}

/** The schemas of parts that no other keyword names; one that allows anything is left out. */
function restOf(keywords: readonly KeywordSet[], nodes: Nodes): Map<string, SchemaNode | false> {
  const rest = new Map<string, SchemaNode | false>();
  for (const keyword of ["unevaluatedProperties", "unevaluatedItems", "contentSchema"]) {
    const node = joined(keyword, keywords, nodes);
    if (keywords.some(({ schema }) => isNothing(schema[keyword]))) rest.set(keyword, false);
    else if (node && node.keywords.length > 0) rest.set(keyword, node);
  }
  const patterns = new Map<string, Sourced[]>();
  for (const { schema, pointer } of keywords)
    for (const [pattern, value] of entriesOf(schema.patternProperties)) {
      const source = { value, pointer: below(pointer, "patternProperties", pattern) };
      patterns.set(pattern, [...(patterns.get(pattern) ?? []), source]);
    }
  for (const [pattern, sources] of patterns)
    rest.set(`patternProperties ${pattern}`, nodes(sources, sources[0]?.pointer ?? ""));
  return rest;
}

function unionsOf({ schema, unions }: KeywordSet, nodes: Nodes): Union[] {
  const { discriminator } = schema;
  return unions.map(({ kind, pointer, alternatives, implicit = false }) => ({
    kind,
    pointer,
    implicit,
    discriminator: isObject(discriminator) ? stableText(discriminator.propertyName) : undefined,
    alternatives: alternatives.map((source) => ({
      node: nodes([source], source.pointer),
      pointer: source.pointer,
      name: nameOf(source),
      values: isObject(discriminator) ? valuesOf(source, discriminator) : undefined,
    })),
  }));
}

/** The name of an alternative: its component, its title, or its place in the list. */
function nameOf({ value, pointer }: Sourced): string {
  const { $ref, title } = isObject(value) ? value : {};
  if (typeof $ref === "string") return $ref.slice($ref.lastIndexOf("/") + 1);
  return typeof title === "string" ? title : `alternative ${Number(pointer.slice(pointer.lastIndexOf("/") + 1)) + 1}`;
}

/** The values of a discriminator that stand for an alternative: those mapped to it, else the name of its component. */
function valuesOf({ value }: Sourced, { mapping }: JsonObject): string[] | undefined {
  const { $ref } = isObject(value) ? value : {};
  if (typeof $ref !== "string") return undefined;
  const name = $ref.slice($ref.lastIndexOf("/") + 1);
  const mapped = entriesOf(mapping).filter(([, target]) => target === $ref || target === name);
  return mapped.length > 0 ? mapped.map(([said]) => said).sort() : [name];
}

function othersOf(keywords: readonly KeywordSet[]): Map<string, string> {
  const others = new Map<string, string>();
  for (const keyword of otherKeywords) {
    const said = keywords.flatMap(({ schema }) => (schema[keyword] === undefined ? [] : [schema[keyword]]));
    const found = said.map((value) => stableText(keyword === "contentMediaType" ? essenceOf(String(value)) : value));
    if (found.length > 0) others.set(keyword, [...new Set(found)].sort().join(" "));
  }
  return others;
}

function wordsOf(keywords: readonly KeywordSet[]): string {
  const of = (keyword: string) => keywords.find(({ schema }) => schema[keyword] !== undefined)?.schema[keyword];
  const examples = keywords.flatMap(({ schema }) => [
    ...("example" in schema ? [schema.example] : []),
    ...listOf(schema.examples),
  ]);
  const said = [of("title"), of("description"), of("externalDocs")].map((text) => text ?? null);
  return examples.length + said.filter((text) => text !== null).length === 0 ? "" : stableText([...said, examples]);
}
