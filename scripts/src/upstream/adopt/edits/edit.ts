import type { Change, ChangePlace } from "@certspec/drift";
import { isObject, type JsonObject, keysOf } from "@certspec/openapi";
import type { SchemaReader } from "@certspec/openapi/operations";
import { Document, isMap, isSeq, type Node, Pair, Scalar, type YAMLMap } from "yaml";
import { EditRejected } from "../edit-rejected.ts";
import { type Key, writtenKey } from "../spec-place.ts";
import { flatSpec, type SpecSchemas, toSpec } from "../spec-schemas.ts";

/** Stands for a text that a person has to write: texts are ours. */
export const toBeDescribed = "To be described.";

/** The input of an edit: a file of the spec, a place in it, and the same place upstream. */
export interface Edit {
  file: Document;
  keys: readonly Key[];
  place: ChangePlace;
  upstream: SchemaReader;
  /** The value of `x-upstream`: the source of the fact. */
  mark: JsonObject;
  /** The bundle of the spec. */
  bundle: SchemaReader;
  /** The schemas of the spec, and those that come to it. */
  schemas: SpecSchemas;
  /** The file, below the folder of the spec. */
  path: string;
  direction: Change["direction"];
  /** Writes a new file of the spec. */
  addFile(path: string, value: unknown): void;
}

/** Does to a spec what upstream did; throws an `EditRejected` when it cannot. */
export type ApplyEdit = (edit: Edit) => void;

/** Upstream's value at the place of a change, behind its references. */
export function upstreamValue({ upstream, place }: Pick<Edit, "upstream" | "place">): JsonObject {
  const { value } = upstream.follow({ value: upstream.at(place.after), pointer: place.after });
  return isObject(value) ? value : {};
}

/** The same, as the spec writes it: an object, also where upstream refers to a component. */
export function upstreamCopy(edit: Edit): JsonObject {
  return copyOf(edit, flatSpec);
}

/** The same, and a reference where the spec has the component, or gets it. */
export function upstreamReference(edit: Edit): JsonObject {
  return copyOf(edit, toSpec);
}

function copyOf({ upstream, place, path, schemas, direction }: Edit, convert: typeof toSpec): JsonObject {
  const value = upstream.at(place.after);
  if (value === false) return { not: {} };
  const [folder = "", file = ""] = path.split("/");
  const name = file.replace(/\.yaml$/, "");
  const owner = folder === "schemas" ? name : `${name}-${folder === "operations" ? "request" : "answer"}`;
  const property = keysOf(place.after)
    .filter((_, index, keys) => keys[index - 1] === "properties")
    .at(-1);
  const holders = [owner, property ?? ""];
  const isOpen = direction !== "request";
  const copy = convert(value, place.after, { reader: upstream, schemas, folder, holders, isOpen });
  return isObject(copy) ? copy : {};
}

/** The map at a place of a YAML document; a place that is missing becomes one. */
export function mapAt(file: Document, keys: readonly Key[]): YAMLMap {
  const found = keys.length === 0 ? file.contents : file.getIn(keys, true);
  if (isMap(found)) return found;
  if (found !== undefined && found !== null) throw new EditRejected("expected an object at the place of the change");
  const map = file.createNode({}) as YAMLMap;
  // Later entries are written line by line, like the rest of the file.
  map.flow = false;
  if (keys.length === 0) file.contents = map as never;
  else file.setIn(keys, map);
  return map;
}

/** Says something under a key, or nothing any more. */
export function say(file: Document, keys: readonly Key[], key: string, value: unknown): void {
  const map = mapAt(file, keys);
  const own = writtenKey(map, key);
  if (value === undefined) {
    map.delete(own);
    return;
  }
  if (map.has(own)) {
    map.set(own, file.createNode(value));
    return;
  }
  // A status or a number that names something stays a text for every reader.
  const name = new Scalar(key);
  if (/^\d+$/.test(key)) name.type = Scalar.QUOTE_DOUBLE;
  const next = map.items.findIndex((pair) => comesBefore(key, String(pair.key)));
  map.items.splice(next < 0 ? map.items.length : next, 0, new Pair(name, file.createNode(value)));
}

/** Statuses are in their order, and extensions stay last. */
function comesBefore(key: string, other: string): boolean {
  return /^\d{3}$/.test(key) ? key < other : other.startsWith("x-") && !key.startsWith("x-");
}

/** Says at the head of the file where its newest fact comes from. */
export function markPlace({ file, mark }: Pick<Edit, "file" | "mark">): void {
  const known = file.get("x-upstream");
  if (!isMap(known)) say(file, [], "x-upstream", markNode(mark));
  else {
    for (const [key, value] of Object.entries(mark)) say(file, ["x-upstream"], key, value);
    if (known.flow) known.flow = fitsInLine(known.toJSON() as JsonObject);
  }
}

/** The source of a fact, as a node that is printed in one line if it fits there, as the formatter wants it. */
export function markNode(mark: JsonObject): Node {
  const node = new Document().createNode(mark) as YAMLMap;
  node.flow = fitsInLine(node.toJSON() as JsonObject);
  return node;
}

function fitsInLine({ url, date, ...others }: JsonObject): boolean {
  const line = `x-upstream: { url: ${String(url)}, date: "${String(date)}" }`;
  return line.length + (Object.keys(others).length > 0 ? JSON.stringify(others).length : 0) <= 120;
}

/** Copies some keywords of an operation, a parameter or a body from upstream. */
export function copyKeywords(edit: Edit, keywords: readonly string[]): void {
  const said = upstreamCopy(edit);
  const map = mapAt(edit.file, edit.keys);
  for (const keyword of keywords) {
    // The schema stays ours as long as both have one.
    if (map.has(keyword) && said[keyword] !== undefined && keyword === "schema") continue;
    if (map.has(keyword) || said[keyword] !== undefined) say(edit.file, edit.keys, keyword, said[keyword]);
  }
  markPlace(edit);
}

/** Adds to the list of required properties of an object, or takes from it. */
export function setRequired(file: Document, owner: readonly Key[], name: string, required: boolean): void {
  const list = file.getIn([...owner, "required"]);
  const names = isSeq(list) ? (list.toJSON() as unknown[]) : [];
  const index = names.indexOf(name);
  if (required === index >= 0) return;
  if (required && isSeq(list)) list.add(file.createNode(name));
  else if (required) say(file, owner, "required", [name]);
  else if (isSeq(list)) {
    list.delete(index);
    if (list.items.length === 0) say(file, owner, "required", undefined);
  }
}

/** The name of a rule without its direction, which rules about schemas have for a prefix. */
export function withoutDirection(rule: string): string {
  return rule.replace(/^re(?:quest|sponse)-/, "");
}
