import { isObject, keysOf, listOf } from "@certspec/openapi";
import { isMap, isSeq } from "yaml";
import { EditRejected } from "../edit-rejected.ts";
import {
  type ApplyEdit,
  type Edit,
  mapAt,
  markPlace,
  say,
  setRequired,
  upstreamCopy,
  upstreamReference,
  upstreamValue,
} from "./edit.ts";

/** Edits of properties and of the alternatives of unions, by rules without their direction. */
export const propertyEdits: Readonly<Record<string, ApplyEdit>> = {
  "property-added": addProperty,
  "required-property-added": addProperty,
  "property-removed": removeProperty,
  "property-became-required": (edit) => changeRequired(edit, true),
  "property-became-optional": (edit) => changeRequired(edit, false),
  "property-became-read-only": (edit) => copyFlag(edit, "readOnly"),
  "property-became-writable": (edit) => copyFlag(edit, "readOnly"),
  "property-became-write-only": (edit) => copyFlag(edit, "writeOnly"),
  "property-became-readable": (edit) => copyFlag(edit, "writeOnly"),
  "alternative-added": addAlternative,
  "alternative-removed": removeAlternative,
  "discriminator-added": copyDiscriminator,
  "discriminator-changed": copyDiscriminator,
};

function addProperty(edit: Edit): void {
  const { file, keys, place, upstream } = edit;
  const name = keysOf(place.after).at(-1) ?? "";
  // A property that is there and was neither sent nor received so far.
  const isThere = keys.at(-2) === "properties" && String(keys.at(-1)) === name;
  const owner = isThere ? keys.slice(0, -2) : keys;
  const map = mapAt(file, owner);
  // The schema that it refers to stays as it is.
  const reference = map.items.find((pair) => !isThere && String(pair.key) === "$ref");
  if (reference) {
    const $ref: unknown = map.get("$ref");
    Object.assign(reference, file.createPair("allOf", [{ $ref }]));
  }
  if (isThere) for (const flag of ["readOnly", "writeOnly"] as const) copyFlag(edit, flag);
  else say(file, [...owner, "properties"], name, upstreamReference(edit));
  const holder = upstream.at(place.after.slice(0, place.after.lastIndexOf("/properties/")));
  if (isObject(holder) && listOf(holder.required).includes(name)) setRequired(file, owner, name, true);
  markPlace(edit);
}

function removeProperty(edit: Edit): void {
  const { file, keys } = edit;
  const owner = keys.slice(0, -2);
  file.deleteIn(keys);
  const left = file.getIn([...owner, "properties"]);
  if (isMap(left) && left.items.length === 0) say(file, owner, "properties", undefined);
  setRequired(file, owner, String(keys.at(-1)), false);
  markPlace(edit);
}

function changeRequired(edit: Edit, required: boolean): void {
  const owner = edit.keys.slice(0, -2);
  setRequired(edit.file, owner, String(edit.keys.at(-1)), required);
  markPlace(edit);
}

function copyFlag(edit: Edit, flag: "readOnly" | "writeOnly"): void {
  const flagged = upstreamCopy(edit)[flag] === true;
  if (!flagged && !mapAt(edit.file, edit.keys).has(flag)) return;
  say(edit.file, edit.keys, flag, flagged ? true : undefined);
  markPlace(edit);
}

function addAlternative(edit: Edit): void {
  const list = edit.file.getIn(edit.keys);
  if (!isSeq(list)) throw new EditRejected("our schema has no list of alternatives at this place");
  const { discriminator } = mapAt(edit.file, edit.keys.slice(0, -1)).toJSON() as { discriminator?: unknown };
  if (discriminator !== undefined)
    throw new EditRejected("a discriminator tells its alternatives apart, so the new one needs a name");
  const alternative = upstreamReference(edit);
  const known = JSON.stringify(alternative);
  if (!(list.toJSON() as unknown[]).some((item) => JSON.stringify(item) === known))
    list.add(edit.file.createNode(alternative));
  markPlace(edit);
}

function removeAlternative(edit: Edit): void {
  const union = edit.keys.slice(0, -1);
  const list = edit.file.getIn(union);
  if (!isSeq(list)) throw new EditRejected("our schema has no list of alternatives at this place");
  list.delete(edit.keys.at(-1));
  markPlace(edit);
}

function copyDiscriminator(edit: Edit): void {
  const owner = edit.keys.at(-1) === "oneOf" || edit.keys.at(-1) === "anyOf" ? edit.keys.slice(0, -1) : edit.keys;
  const holder = edit.place.after.replace(/\/(?:oneOf|anyOf)$/, "");
  const { discriminator } = upstreamValue({ ...edit, place: { ...edit.place, after: holder } });
  if (isObject(discriminator) && discriminator.mapping !== undefined)
    throw new EditRejected("upstream maps values to its own names");
  say(edit.file, owner, "discriminator", discriminator);
  markPlace(edit);
}
