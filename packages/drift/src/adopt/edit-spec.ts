import { type Document, isSeq } from "yaml";
import type { Change, ChangePlace } from "../change.ts";
import { isObject, type JsonObject, listOf } from "../document/json.ts";
import { keysOf } from "../document/pointer.ts";
import type { Reader } from "../document/reader.ts";
import { insideOut } from "./inside-out.ts";

type Keys = readonly (string | number)[];

/** What an edit works with: a file of the spec, a place in it, and the same place upstream. */
export interface Edit {
  file: Document;
  keys: Keys;
  place: ChangePlace;
  upstream: Reader;
  mark: JsonObject;
}

const bounds = [
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "multipleOf"],
  ...["minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"],
];

const edits: Record<string, (edit: Edit) => void> = {
  "enum-values-added": copyValues,
  "enum-values-removed": copyValues,
  "property-added": addProperty,
  "required-property-added": addProperty,
  "property-removed": removeProperty,
  "property-became-required": (edit) => setRequired(edit, true),
  "property-became-optional": (edit) => setRequired(edit, false),
  "parameter-added": addParameter,
  "required-parameter-added": addParameter,
  "became-nullable": (edit) => setNullable(edit, true),
  "became-not-nullable": (edit) => setNullable(edit, false),
};
for (const kind of ["added", "changed", "removed", "tightened", "loosened"])
  for (const [name, keywords] of Object.entries({
    bound: bounds,
    pattern: ["pattern"],
    format: ["format"],
    default: ["default"],
  }))
    edits[`${name}-${kind}`] = (edit) => copyKeywords(edit, keywords);

/** The edit that takes a change over; undefined for changes that people have to take over themselves. */
export function editFor({ rule }: Change): ((edit: Edit) => void) | undefined {
  return edits[rule.replace(/^(?:request|response)-/, "")];
}

function copyValues({ file, keys, place, upstream, mark }: Edit): void {
  const { value } = upstream.follow({ value: upstream.at(place.after), pointer: place.after });
  const values = listOf(isObject(value) ? value.enum : undefined);
  const known = file.getIn([...keys, "enum"]);
  if (!isSeq(known)) throw new Error("no enum at the place of the change");
  const kept = known.toJSON() as unknown[];
  for (const gone of kept.filter((item) => !values.includes(item)).reverse()) known.delete(kept.indexOf(gone));
  for (const item of values) if (!kept.includes(item)) known.add(file.createNode(item));
  file.setIn([...keys, "x-upstream"], file.createNode(mark));
}

function addProperty({ file, keys, place, upstream, mark }: Edit): void {
  const name = keysOf(place.after).at(-1) ?? "";
  const schema = insideOut(upstream, upstream.at(place.after), place.after);
  const marked = isObject(schema) ? { ...schema, "x-upstream": mark } : schema;
  file.setIn([...keys, "properties", name], file.createNode(marked));
  const owner = upstream.at(place.after.slice(0, place.after.lastIndexOf("/properties/")));
  if (isObject(owner) && listOf(owner.required).includes(name)) require(file, keys, name);
}

function removeProperty({ file, keys, mark }: Edit): void {
  const [owner, name] = [keys.slice(0, -2), String(keys.at(-1))];
  file.deleteIn(keys);
  dropRequired(file, owner, name);
  file.setIn([...owner, "x-upstream"], file.createNode(mark));
}

function setRequired({ file, keys, mark }: Edit, required: boolean): void {
  const [owner, name] = [keys.slice(0, -2), String(keys.at(-1))];
  if (required) require(file, owner, name);
  else dropRequired(file, owner, name);
  file.setIn([...owner, "x-upstream"], file.createNode(mark));
}

function require(file: Document, owner: Keys, name: string): void {
  const list = file.getIn([...owner, "required"]);
  if (isSeq(list)) list.add(file.createNode(name));
  else file.setIn([...owner, "required"], file.createNode([name]));
}

function dropRequired(file: Document, owner: Keys, name: string): void {
  const list = file.getIn([...owner, "required"]);
  if (!isSeq(list)) return;
  const index = (list.toJSON() as unknown[]).indexOf(name);
  if (index >= 0) list.delete(index);
  if (list.items.length === 0) file.deleteIn([...owner, "required"]);
}

function addParameter({ file, keys, place, upstream, mark }: Edit): void {
  const parameter = insideOut(upstream, upstream.at(place.after), place.after);
  const node = file.createNode(isObject(parameter) ? { ...parameter, "x-upstream": mark } : parameter);
  const list = file.getIn([...keys, "parameters"]);
  if (isSeq(list)) list.add(node);
  else file.setIn([...keys, "parameters"], file.createNode([node]));
}

function setNullable({ file, keys, mark }: Edit, nullable: boolean): void {
  const type = file.getIn([...keys, "type"]);
  if (type === undefined) throw new Error("no type at the place of the change");
  const types = [isSeq(type) ? (type.toJSON() as unknown[]) : type].flat().filter((name) => name !== "null");
  const next = nullable ? [...types, "null"] : types;
  file.setIn([...keys, "type"], file.createNode(next.length === 1 ? next[0] : next));
  file.setIn([...keys, "x-upstream"], file.createNode(mark));
}

function copyKeywords({ file, keys, place, upstream, mark }: Edit, keywords: readonly string[]): void {
  const { value } = upstream.follow({ value: upstream.at(place.after), pointer: place.after });
  for (const keyword of keywords) {
    const said = isObject(value) ? value[keyword] : undefined;
    if (said === undefined) file.deleteIn([...keys, keyword]);
    else file.setIn([...keys, keyword], said);
  }
  file.setIn([...keys, "x-upstream"], file.createNode(mark));
}
