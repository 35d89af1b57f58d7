import type { Change } from "@certspec/drift";
import { keysOf, listOf } from "@certspec/openapi";
import { isSeq } from "yaml";
import { EditRejected } from "../edit-rejected.ts";
import {
  type ApplyEdit,
  type Edit,
  mapAt,
  markPlace,
  say,
  upstreamCopy,
  upstreamReference,
  upstreamValue,
  withoutDirection,
} from "./edit.ts";

const bounds = [
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "multipleOf"],
  ...["minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "minContains", "maxContains"],
];
const constraints = [
  ...["not", "if", "then", "else", "contains", "minContains", "maxContains", "propertyNames", "contentSchema"],
  ...["patternProperties", "dependentRequired", "dependentSchemas", "unevaluatedProperties", "unevaluatedItems"],
];
const unions = ["oneOf", "anyOf", "discriminator"];
/** The keywords that a value of another type does not keep. */
const structure = [
  ...["type", "enum", "const", "format", "pattern", "default", "properties", "required", "additionalProperties"],
  ...["items", "prefixItems", "allOf", "contentEncoding", "contentMediaType", "example", "examples"],
  ...unions,
  ...bounds,
  ...constraints,
];

/** Edits of what a schema says about values, by rules without their direction. */
export const schemaEdits: Readonly<Record<string, ApplyEdit>> = {
  "enum-values-added": copyValues,
  "enum-values-removed": copyValues,
  "enum-added": (edit) => copyKeywords(edit, ["enum", "const"]),
  "enum-removed": (edit) => copyKeywords(edit, ["enum", "const"]),
  "became-nullable": (edit) => setNullable(edit, true),
  "became-not-nullable": (edit) => setNullable(edit, false),
  "type-changed": replaceSchema,
  "type-widened": replaceSchema,
  "type-narrowed": replaceSchema,
  "integer-became-number": (edit) => copyKeywords(edit, ["type"]),
  "number-became-integer": (edit) => copyKeywords(edit, ["type"]),
  "shape-changed": replaceSchema,
  "shapes-merged": replaceSchema,
  "shape-divided": replaceSchema,
  "shapes-overlap": makeExclusive,
  "choice-of-required-added": (edit) => copyKeywords(edit, unions),
  "became-union": replaceSchema,
  "became-single": replaceSchema,
  ...each("choice", ["added", "removed"], unions),
  "union-kind-changed": renameUnion,
  "tuple-changed": (edit) => copyKeywords(edit, ["prefixItems"]),
  "content-changed": (edit) => copyKeywords(edit, ["contentEncoding", "contentMediaType", "format", "xml"]),
  deprecated: (edit) => copyKeywords(edit, ["deprecated"]),
  "no-longer-deprecated": (edit) => copyKeywords(edit, ["deprecated"]),
  "bound-tightened": copyBounds,
  "bound-loosened": copyBounds,
  ...each("pattern", ["added", "changed", "removed"], ["pattern"]),
  ...each("format", ["added", "changed", "removed", "narrowed", "widened", "hint-changed"], ["format"]),
  ...each("default", ["added", "changed", "removed"], ["default"]),
  ...each("constraint", ["added", "changed", "loosened", "removed"], [...constraints, "oneOf", "anyOf"]),
  ...Object.fromEntries(
    ["forbidden", "allowed", "removed", "typed", "untyped"].map((kind) => [
      `additional-properties-${kind}`,
      copyOthers,
    ]),
  ),
};

/** Whether the edit of a change takes upstream's schema as a whole, so that nothing else is left to take from it. */
export function replacesSchema({ rule }: Pick<Change, "rule">): boolean {
  return schemaEdits[withoutDirection(rule)] === replaceSchema;
}

function each(name: string, kinds: readonly string[], keywords: readonly string[]): Record<string, ApplyEdit> {
  const edit: ApplyEdit = (given) => copyKeywords(given, keywords);
  return Object.fromEntries(kinds.map((kind) => [`${name}-${kind}`, edit]));
}

/** Says about other properties the same as upstream, also that a response has none: the change is about that. */
function copyOthers(edit: Edit): void {
  const keywords = ["additionalProperties", "patternProperties", "unevaluatedProperties"];
  copyKeywords({ ...edit, direction: "request" }, keywords);
}

/** A list may end with its `prefixItems`: then `items` bounds it. */
function copyBounds(edit: Edit): void {
  const ends = upstreamCopy(edit).items === false || mapAt(edit.file, edit.keys).get("items") === false;
  copyKeywords(edit, ends ? [...bounds, "items"] : bounds);
}

/** The values that upstream lists, where ours stand: those that stay keep their comments. */
function copyValues(edit: Edit): void {
  const { file, keys } = edit;
  const { enum: listed, const: only } = upstreamValue(edit);
  const values = only === undefined ? listOf(listed) : [only];
  if (values.length === 0) throw new EditRejected("upstream puts its list of values together from several schemas");
  const known = file.getIn([...keys, "enum"]);
  if (isSeq(known)) {
    const [kept, wanted] = [known.toJSON() as unknown[], new Set(values)];
    const present = new Set(kept);
    for (const [index, item] of [...kept.entries()].reverse())
      if (item !== null && !wanted.has(item)) known.delete(index);
    for (const item of values) if (item !== null && !present.has(item)) known.add(file.createNode(item));
  } else {
    if (!mapAt(file, keys).has("const"))
      throw new EditRejected("our list of values is put together from several schemas");
    say(file, keys, "const", only);
    if (only === undefined) say(file, keys, "enum", values);
  }
  markPlace(edit);
}

function setNullable(edit: Edit, nullable: boolean): void {
  const { file, keys } = edit;
  const type = file.getIn([...keys, "type"]);
  if (type === undefined) {
    setNullAlternative(edit, nullable);
    return;
  }
  const types = [isSeq(type) ? (type.toJSON() as unknown[]) : type].flat().filter((name) => name !== "null");
  const next = nullable ? [...types, "null"] : types;
  say(file, keys, "type", next.length === 1 ? next[0] : next);
  const values = file.getIn([...keys, "enum"]);
  if (isSeq(values)) {
    const index = (values.toJSON() as unknown[]).indexOf(null);
    if (nullable && index < 0) values.add(file.createNode(null));
    if (!nullable && index >= 0) values.delete(index);
  }
  markPlace(edit);
}

/** Null is an alternative of a union. */
function setNullAlternative(edit: Edit, nullable: boolean): void {
  const kind = unions.find((name) => isSeq(edit.file.getIn([...edit.keys, name])));
  const list = kind && edit.file.getIn([...edit.keys, kind]);
  if (!isSeq(list))
    throw new EditRejected("our schema has neither a type nor alternatives that null could stand beside");
  const index = (list.toJSON() as { type?: unknown }[]).findIndex(({ type }) => type === "null");
  if (nullable && index < 0) list.add(edit.file.createNode({ type: "null" }));
  if (!nullable && index >= 0) list.delete(index);
  markPlace(edit);
}

/** Shapes overlap because of another word, of a new shape, or because there was one shape before. */
function makeExclusive(edit: Edit): void {
  const kind = String(edit.keys.at(-1));
  if (kind === "anyOf") renameUnion(edit);
  else if (kind !== "oneOf") replaceSchema(edit);
}

/** The other word for the same alternatives. */
function renameUnion(edit: Edit): void {
  const [owner, kind] = [edit.keys.slice(0, -1), String(edit.keys.at(-1))];
  const pair = mapAt(edit.file, owner).items.find(({ key }) => String(key) === kind);
  if (!pair) throw new EditRejected("our schema has no list of alternatives at this place");
  pair.key = edit.file.createNode(keysOf(edit.place.after).at(-1));
  markPlace(edit);
}

/** Says under some keywords what upstream says. */
function copyKeywords(edit: Edit, keywords: readonly string[]): void {
  const { file, keys } = edit;
  const copy = upstreamCopy(edit);
  if (copy.allOf !== undefined) throw new EditRejected("upstream puts this schema together with allOf");
  const map = mapAt(file, keys);
  for (const keyword of keywords)
    if (map.has(keyword) || copy[keyword] !== undefined) say(file, keys, keyword, copy[keyword]);
  markPlace(edit);
}

/** Refers to the schema that upstream has there, or says what it says, and keeps what is beside the reference. */
export function replaceReference(edit: Edit): void {
  const { file, keys } = edit;
  const map = mapAt(file, keys);
  if (!map.has("$ref")) throw new EditRejected("expected a reference at this place of our schema");
  const copy = upstreamReference(edit);
  map.delete("$ref");
  for (const [keyword, value] of Object.entries(copy)) say(file, keys, keyword, value);
  markPlace(edit);
}

/** Takes upstream's schema, and keeps what only people write: texts and extensions. */
function replaceSchema(edit: Edit): void {
  const { file, keys } = edit;
  const copy = upstreamCopy(edit);
  const map = mapAt(file, keys);
  if (map.has("$ref")) throw new EditRejected("our schema says something beside a reference");
  for (const keyword of structure)
    if (map.has(keyword) || copy[keyword] !== undefined) say(file, keys, keyword, copy[keyword]);
  markPlace(edit);
}
