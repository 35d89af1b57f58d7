import { isSeq } from "yaml";
import { EditRejected } from "../edit-rejected.ts";
import { type ApplyEdit, type Edit, mapAt, markPlace, say, upstreamCopy } from "./edit.ts";

/** Edits of operations and their parameters. */
export const operationEdits: Readonly<Record<string, ApplyEdit>> = {
  "operation-deprecated": (edit) => copy(edit, ["deprecated"]),
  "operation-no-longer-deprecated": (edit) => copy(edit, ["deprecated"]),
  "parameter-added": addParameter,
  "required-parameter-added": addParameter,
  "parameter-removed": removeParameter,
  "parameter-became-required": (edit) => copy(edit, ["required"]),
  "parameter-became-optional": (edit) => copy(edit, ["required"]),
  "parameter-deprecated": (edit) => copy(edit, ["deprecated"]),
  "parameter-no-longer-deprecated": (edit) => copy(edit, ["deprecated"]),
  "parameter-empty-allowed": (edit) => copy(edit, ["allowEmptyValue"]),
  "parameter-empty-forbidden": (edit) => copy(edit, ["allowEmptyValue"]),
  "parameter-style-changed": (edit) => copy(edit, ["style", "explode", "allowReserved", "schema", "content"]),
};

/** Say under some keywords of an operation or a parameter what upstream says. */
export function copy(edit: Edit, keywords: readonly string[]): void {
  const said = upstreamCopy(edit);
  const map = mapAt(edit.file, edit.keys);
  for (const keyword of keywords) {
    // The schema stays ours as long as both have one.
    if (map.has(keyword) && said[keyword] !== undefined && keyword === "schema") continue;
    if (map.has(keyword) || said[keyword] !== undefined) say(edit.file, edit.keys, keyword, said[keyword]);
  }
  markPlace(edit, edit.keys);
}

function addParameter(edit: Edit): void {
  const { file, keys, mark } = edit;
  const parameter = { ...upstreamCopy(edit), "x-upstream": mark };
  const list = file.getIn([...keys, "parameters"]);
  if (isSeq(list)) list.add(file.createNode(parameter));
  else say(file, keys, "parameters", [parameter]);
}

/** A parameter goes from the list of its operation; the file of a shared one stays for those that have it, too. */
function removeParameter(edit: Edit): void {
  const { file, keys } = edit;
  const owner = keys.slice(0, -2);
  const list = file.getIn([...owner, "parameters"]);
  if (!isSeq(list)) throw new EditRejected("the operation does not list the parameter itself");
  list.delete(keys.at(-1));
  if (list.items.length === 0) say(file, owner, "parameters", undefined);
  markPlace(edit, owner);
}
