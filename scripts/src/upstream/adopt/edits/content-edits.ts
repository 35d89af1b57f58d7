import { STATUS_CODES } from "node:http";
import { classify } from "@certspec/drift";
import { entriesOf, essenceOf, isObject, type JsonObject, keysOf } from "@certspec/openapi";
import { isMap } from "yaml";
import { pascalCase } from "../../../generator/names.ts";
import { type ApplyEdit, copyKeywords, type Edit, mapAt, markPlace, say, toBeDescribed, upstreamCopy } from "./edit.ts";

/** Edits of bodies and responses. */
export const contentEdits: Readonly<Record<string, ApplyEdit>> = {
  "body-added": addBody,
  "required-body-added": addBody,
  "body-removed": removePlace,
  "body-became-required": (edit) => copyKeywords(edit, ["required"]),
  "body-became-optional": (edit) => copyKeywords(edit, ["required"]),
  "body-encoding-changed": (edit) => copyKeywords(edit, ["encoding"]),
  "request-media-type-added": addMediaType,
  "request-media-type-removed": removePlace,
  "request-media-type-widened": renameMediaType,
  "request-media-type-narrowed": renameMediaType,
  "response-media-type-added": addMediaType,
  "response-media-type-removed": removePlace,
  "response-media-type-widened": renameMediaType,
  "response-media-type-narrowed": renameMediaType,
  "response-body-removed": (edit) => {
    say(edit.file, edit.keys, "content", undefined);
    markPlace(edit);
  },
  "success-status-added": addStatus,
  "failure-status-added": addStatus,
  "success-status-removed": removePlace,
  "failure-status-removed": removePlace,
  "header-added": addHeader,
  "header-removed": removeHeader,
  "header-style-changed": (edit) => copyKeywords(edit, ["explode", "schema", "content"]),
  "header-deprecated": (edit) => copyKeywords(edit, ["deprecated"]),
  "header-no-longer-deprecated": (edit) => copyKeywords(edit, ["deprecated"]),
  "header-became-required": (edit) => copyKeywords(edit, ["required"]),
  "header-became-optional": (edit) => copyKeywords(edit, ["required"]),
};

function addBody(edit: Edit): void {
  say(edit.file, edit.keys, "requestBody", upstreamCopy(edit));
  markPlace(edit);
}

/** Take away what is at a place, such as a status or a media type. */
function removePlace(edit: Edit): void {
  edit.file.deleteIn(edit.keys);
  markPlace(edit);
}

function addMediaType(edit: Edit): void {
  const type = keysOf(edit.place.after).at(-1) ?? "";
  say(edit.file, [...edit.keys, "content"], type, upstreamCopy(edit));
  markPlace(edit);
}

function renameMediaType(edit: Edit): void {
  const [holder, type] = [edit.keys.slice(0, -1), String(edit.keys.at(-1))];
  const map = mapAt(edit.file, holder);
  const became = keysOf(edit.place.after).at(-1) ?? "";
  const pair = map.items.find(({ key }) => essenceOf(String(key)) === essenceOf(type));
  if (pair) pair.key = edit.file.createNode(became);
  markPlace(edit);
}

/** The file of a response that says the same; a new one otherwise, whose example is made later. */
function addStatus(edit: Edit): void {
  const status = keysOf(edit.place.after).at(-1) ?? "";
  const name = sharedResponse(edit, status) ?? addResponse(edit, status);
  say(edit.file, [...edit.keys, "responses"], status, { $ref: `../responses/${name}.yaml` });
  markPlace(edit);
}

function addResponse(edit: Edit, status: string): string {
  const id = edit.path.replace(/^.*\/|\.yaml$/g, "");
  const meaning = STATUS_CODES[status] ?? "";
  const name = pascalCase(`${id}-${meaning === "OK" ? "Ok" : meaning || status}`);
  const path = `responses/${name}.yaml`;
  const response = upstreamCopy({ ...edit, path });
  edit.addFile(path, { description: meaning ? `${meaning}.` : toBeDescribed, ...response });
  return name;
}

function addHeader(edit: Edit): void {
  const name = keysOf(edit.place.after).at(-1) ?? "";
  say(edit.file, [...edit.keys, "headers"], name, upstreamCopy(edit));
  markPlace(edit);
}

function removeHeader(edit: Edit): void {
  const owner = edit.keys.slice(0, -2);
  edit.file.deleteIn(edit.keys);
  const left = edit.file.getIn([...owner, "headers"]);
  if (isMap(left) && left.items.length === 0) say(edit.file, owner, "headers", undefined);
  markPlace(edit);
}

/** The name of a response that other operations of the spec have under a status, and that says what upstream's says. */
function sharedResponse({ bundle, upstream, place }: Edit, status: string): string | undefined {
  const names = new Set<string>();
  for (const [, item] of entriesOf(bundle.document.paths))
    for (const [, operation] of entriesOf(item)) {
      const responses = isObject(operation) ? operation.responses : undefined;
      const response = isObject(responses) ? responses[status] : undefined;
      const reference = isObject(response) ? String(response.$ref ?? "") : "";
      if (reference.startsWith("#/components/responses/")) names.add(reference.slice("#/components/responses/".length));
    }
  const wanted = withResponse(upstream.document, status, upstream.at(place.after));
  return [...names].sort().find((name) => {
    const own = withResponse(bundle.document, status, { $ref: `#/components/responses/${name}` });
    const { changes } = classify(own, wanted, { ignoreNames: true });
    return changes.every(({ rule }) => rule.endsWith("words-changed"));
  });
}

/** A document whose only operation has one response. */
function withResponse({ openapi, components }: JsonObject, status: string, response: unknown): JsonObject {
  return { openapi, info: {}, components, paths: { "/": { get: { responses: { [status]: response } } } } };
}
