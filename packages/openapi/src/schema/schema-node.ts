import type { JsonObject } from "../json.ts";
import type { Sourced } from "../pointer.ts";

/** A reader of the schemas and operations of one document: it follows references, and knows facts about the whole document. */
export interface SchemaReader {
  readonly document: JsonObject;
  /** Whether the document follows OpenAPI 3.0, in which nothing counts beside a `$ref`. */
  readonly is30: boolean;
  /** The value at a JSON pointer; undefined where nothing is written. */
  at(pointer: string): unknown;
  /** The target of one reference; the value itself where it is not a reference. Throws for one that leads nowhere. */
  step(source: Sourced): Sourced;
  /** The value itself, or what its chain of references leads to. Throws for a reference that leads nowhere. */
  follow(source: Sourced): Sourced;
  /** Whether any body or response is XML, so that it matters what schemas say about that. */
  hasXml(): boolean;
  /** The component schemas that a schema's discriminator can tell apart: those that extend it, and those of its mapping. */
  subtypes(schema: JsonObject): readonly string[];
}

/** A place of a document that holds a schema; places that lead to one schema are one node. */
export interface SchemaNode {
  readonly id: number;
  readonly pointer: string;
  /** The schema as it is written; undefined where several apply together. */
  readonly written: unknown;
  readonly keywords: readonly KeywordSet[];
  readonly shape: Shape;
}

/** Gives the node of schemas that apply together; the same schemas give the same node. */
export type Nodes = (sources: readonly Sourced[], fallback: string) => SchemaNode;

/** One schema object that applies, without its references, `allOf` and unions. */
export interface KeywordSet {
  schema: JsonObject;
  pointer: string;
  /** Null is allowed beside what the schema says. */
  nullable: boolean;
  unions: RawUnion[];
}

/** Several schemas of which one, or at least one, applies. */
export interface RawUnion {
  kind: "oneOf" | "anyOf";
  pointer: string;
  alternatives: Sourced[];
  /** Nothing lists the alternatives: they extend a schema whose discriminator tells them apart. */
  implicit?: true;
}

/** Which values some keywords allow, as far as types and lists of values say. */
export interface ValueTypes {
  /** The types besides null; undefined for any. */
  types: ReadonlySet<string> | undefined;
  nullable: boolean;
  /** The values besides null, as JSON; undefined for any. */
  values: readonly string[] | undefined;
}

/** A property, with what the property's own schema says about its direction. */
export interface Property {
  node: SchemaNode;
  pointer: string;
  required: boolean;
  readOnly: boolean;
  writeOnly: boolean;
}

/** One of the shapes of a union; with a discriminator, the values that stand for it. */
export interface Alternative {
  node: SchemaNode;
  pointer: string;
  name: string;
  values: readonly string[] | undefined;
}

/** A union of at least two alternatives besides null. */
export interface Union {
  kind: "oneOf" | "anyOf";
  pointer: string;
  alternatives: Alternative[];
  /** Nothing lists the alternatives, which extend one schema. */
  implicit: boolean;
  /** The property that tells alternatives apart, as a stable text. */
  discriminator: string | undefined;
}

/** The meaning of a schema, in one form for all ways to write it. */
export interface Shape extends ValueTypes {
  properties: ReadonlyMap<string, Property>;
  /** The schema of other properties; true for any value, false for none at all. */
  additional: boolean | SchemaNode;
  items: SchemaNode | undefined;
  tuple: readonly SchemaNode[];
  unions: readonly Union[];
  bounds: ReadonlyMap<BoundKeyword, Bound>;
  multipleOf: number | undefined;
  uniqueItems: boolean;
  patterns: readonly string[];
  format: string | undefined;
  defaultValue: string | undefined;
  deprecated: boolean;
  /** Parts that no other keyword names: `patternProperties` by pattern, what is left over, what a text holds; false for nothing. */
  rest: ReadonlyMap<string, SchemaNode | false>;
  conditions: readonly Condition[];
  dependencies: readonly string[];
  /** The keywords that have no separate field here, each as a stable text. */
  others: ReadonlyMap<string, string>;
  /** Texts and examples, as a stable text. */
  words: string;
  /** Where a keyword is written; the schema's own place when it is not. */
  placeOf(keyword: string): string;
}

/** A keyword with schemas that are not part of a value, but restrict it. */
export interface Condition {
  /** The keyword; with the property that it is about, where there is one for each. */
  key: string;
  keyword: string;
  pointer: string;
  parts: readonly SchemaNode[];
  /** How many items have to match, and how many can; of `contains` only. */
  counts: readonly [least: number, most: number];
  /** Its schemas as they are written. */
  text: string;
}

/** A keyword that bounds values from below or above. */
export type BoundKeyword = `min${Kind}` | `max${Kind}`;

type Kind = "imum" | "Length" | "Items" | "Properties";

/** A bound; an exclusive one does not include its value. */
export interface Bound {
  value: number;
  exclusive: boolean;
  pointer: string;
}
