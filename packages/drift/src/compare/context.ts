import type { Nodes, SchemaNode, SchemaReader } from "@certspec/openapi/operations";
import type { PlainRuleName } from "../rules/plain-rules.ts";
import type { Direction } from "../rules/rule.ts";
import type { SchemaRuleName } from "../rules/schema-rules.ts";

/** The placeholders of a sentence about a change. */
export interface Facts {
  name?: string | undefined;
  before?: string | undefined;
  after?: string | undefined;
  keyword?: string | undefined;
  place?: string | undefined;
}

/** Where something is written, before and after; where it would be, on the side that does not have it. */
export interface Places {
  beforePointer: string;
  afterPointer: string;
}

/** One difference at one place, before those with one cause are put together. */
export interface Finding extends Facts, Places {
  rule: SchemaRuleName | PlainRuleName;
  direction: Direction;
  /** The property or the operation that it is about; undefined where that depends on what holds the schema. */
  subject: string | undefined;
  /** Findings of one rule about one subject with the same text are one change in several places. */
  cause: string;
}

/** A schema before and after, seen in one direction. */
export interface SchemaPair {
  readonly before: SchemaNode;
  readonly after: SchemaNode;
  readonly direction: "request" | "response";
  /** The schemas are shapes of a union, and the union says whether null is allowed. */
  readonly isAlternative: boolean;
  /** The changes in it, compared on first use. */
  readonly findings: readonly Finding[];
  readonly children: readonly Child[];
}

/** A pair below another one. */
export interface Child {
  pair: SchemaPair;
  /** The property, parameter or header that holds it; undefined for an item or a shape of the same. */
  name: string | undefined;
}

/** A document whose schemas are compared. */
export interface Side {
  reader: SchemaReader;
  nodes: Nodes;
}

/** A difference between two schemas, and its place. Defaults to the places of the schemas. */
export interface Report extends Facts {
  beforePointer?: string;
  afterPointer?: string;
  /** The document whose place names the change. @default the newer one */
  side?: "before" | "after";
  /** The property that changed. */
  subject?: string;
  /** An additional key that findings must share to be the same change. */
  cause?: string;
  /** Whether `before` and `after` are names of components, which may change while the components stay the same. */
  isNamed?: true;
}

/** The context for comparing a pair of schemas. */
export interface SchemaContext {
  pair: SchemaPair;
  before: Side;
  after: Side;
  named: NameSide;
  /** Reports a change. */
  report(rule: SchemaRuleName, report?: Report): void;
  /** Compares subschemas, and counts their changes as part of this pair. */
  descend(before: SchemaNode, after: SchemaNode, name?: string): void;
  /** Returns whether two schemas are equivalent. */
  same(before: SchemaNode, after: SchemaNode): boolean;
  /** Returns whether the second schema accepts everything that the first accepts. */
  widens(before: SchemaNode, after: SchemaNode): boolean;
  /** Returns whether the second schema accepts no value that the first rejects. */
  narrows(before: SchemaNode, after: SchemaNode): boolean;
  /** Returns the part of a multi-type schema that applies to one type. */
  ofType(node: SchemaNode, type: string, side: "before" | "after"): SchemaNode;
  /** The same questions about shapes of unions; whether null is allowed is a question to the unions. */
  shapes: {
    descend(before: SchemaNode, after: SchemaNode): void;
    same(before: SchemaNode, after: SchemaNode): boolean;
    /** Whether they also say the same, in their documentation. */
    identical(before: SchemaNode, after: SchemaNode): boolean;
    /** Whether one of the two, as it is sent or received, still is the other: nothing breaks between them. */
    contains(before: SchemaNode, after: SchemaNode): boolean;
  };
}

/** The document whose names are shown: the newer one, or the older if the newer is a third party's. */
export type NameSide = "before" | "after";

/** Compares schemas of two documents; each two are compared once in each direction. */
export type SchemaComparer = (before: SchemaNode, after: SchemaNode, direction: SchemaPair["direction"]) => SchemaPair;

/** Whether no change but in documentation is found in a pair and below it. */
export function isSame(pair: SchemaPair, matters: (finding: Finding) => boolean): boolean {
  const seen = new Set<SchemaPair>();
  const open = [pair];
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.findings.some(matters)) return false;
    open.push(...next.children.map((child) => child.pair));
  }
  return true;
}
