import { classify } from "@certspec/drift";
import { entriesOf, essenceOf, isObject, type JsonObject, keysOf } from "@certspec/openapi";
import { isMap } from "yaml";
import { EditRejected } from "../edit-rejected.ts";
import { type ApplyEdit, copyKeywords, type Edit, mapAt, markPlace, say, upstreamCopy } from "./edit.ts";

/** Edits of bodies and responses. */
export const contentEdits: Readonly<Record<string, ApplyEdit>> = {
  "body-added": addBody,
  "required-body-added": addBody,
  "body-removed": removeBody,
  "body-became-required": (edit) => copyKeywords(edit, ["required"]),
  "body-became-optional": (edit) => copyKeywords(edit, ["required"]),
  "body-encoding-changed": (edit) => copyKeywords(edit, ["encoding"]),
  "request-media-type-added": addMediaType,
  "request-media-type-removed": removeMediaType,
  "request-media-type-widened": renameMediaType,
  "request-media-type-narrowed": renameMediaType,
  "response-media-type-added": addMediaType,
  "response-media-type-removed": removeMediaType,
  "response-media-type-widened": renameMediaType,
  "response-media-type-narrowed": renameMediaType,
  "response-body-removed": (edit) => {
    say(edit.file, edit.keys, "content", undefined);
    markPlace(edit, edit.keys);
  },
  "success-status-added": addStatus,
  "failure-status-added": addStatus,
  "success-status-removed": removeStatus,
  "failure-status-removed": removeStatus,
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
  markPlace(edit, edit.keys);
}

function removeBody(edit: Edit): void {
  edit.file.deleteIn(edit.keys);
  markPlace(edit, edit.keys.slice(0, -1));
}

function addMediaType(edit: Edit): void {
  const type = keysOf(edit.place.after).at(-1) ?? "";
  say(edit.file, [...edit.keys, "content"], type, upstreamCopy(edit));
  markPlace(edit, edit.keys);
}

function removeMediaType(edit: Edit): void {
  const owner = edit.keys.slice(0, -2);
  edit.file.deleteIn(edit.keys);
  markPlace(edit, owner);
}

function renameMediaType(edit: Edit): void {
  const [holder, type] = [edit.keys.slice(0, -1), String(edit.keys.at(-1))];
  const map = mapAt(edit.file, holder);
  const became = keysOf(edit.place.after).at(-1) ?? "";
  const pair = map.items.find(({ key }) => essenceOf(String(key)) === essenceOf(type));
  if (pair) pair.key = edit.file.createNode(became);
  markPlace(edit, holder.slice(0, -1));
}

/** A response needs examples, which upstream does not have; one that others share has them. */
function addStatus(edit: Edit): void {
  const status = keysOf(edit.place.after).at(-1) ?? "";
  const name = sharedResponse(edit, status);
  if (!name)
    throw new EditRejected(
      "no response of the spec says the same, and a new one needs an example: write responses/<Name>.yaml and name it there",
    );
  say(edit.file, [...edit.keys, "responses"], status, { $ref: `../responses/${name}.yaml` });
  markPlace(edit, edit.keys);
}

function removeStatus(edit: Edit): void {
  edit.file.deleteIn(edit.keys);
  markPlace(edit, edit.keys.slice(0, -2));
}

function addHeader(edit: Edit): void {
  const name = keysOf(edit.place.after).at(-1) ?? "";
  say(edit.file, [...edit.keys, "headers"], name, upstreamCopy(edit));
  markPlace(edit, edit.keys);
}

function removeHeader(edit: Edit): void {
  const owner = edit.keys.slice(0, -2);
  edit.file.deleteIn(edit.keys);
  const left = edit.file.getIn([...owner, "headers"]);
  if (isMap(left) && left.items.length === 0) say(edit.file, owner, "headers", undefined);
  markPlace(edit, owner);
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
