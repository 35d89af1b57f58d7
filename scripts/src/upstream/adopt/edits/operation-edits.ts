import { isSeq } from "yaml";
import { EditRejected } from "../edit-rejected.ts";
import { type ApplyEdit, copyKeywords, type Edit, markPlace, say, toBeDescribed, upstreamCopy } from "./edit.ts";

/** Edits of operations and their parameters. */
export const operationEdits: Readonly<Record<string, ApplyEdit>> = {
  "operation-deprecated": (edit) => copyKeywords(edit, ["deprecated"]),
  "operation-no-longer-deprecated": (edit) => copyKeywords(edit, ["deprecated"]),
  "parameter-added": addParameter,
  "required-parameter-added": addParameter,
  "parameter-removed": removeParameter,
  "parameter-became-required": (edit) => copyKeywords(edit, ["required"]),
  "parameter-became-optional": (edit) => copyKeywords(edit, ["required"]),
  "parameter-deprecated": (edit) => copyKeywords(edit, ["deprecated"]),
  "parameter-no-longer-deprecated": (edit) => copyKeywords(edit, ["deprecated"]),
  "parameter-empty-allowed": (edit) => copyKeywords(edit, ["allowEmptyValue"]),
  "parameter-empty-forbidden": (edit) => copyKeywords(edit, ["allowEmptyValue"]),
  "parameter-style-changed": (edit) => copyKeywords(edit, ["style", "explode", "allowReserved", "schema", "content"]),
};

function addParameter(edit: Edit): void {
  const { file, keys } = edit;
  const { in: place, name, required, ...others } = upstreamCopy(edit);
  const rest = { ...(required === true && { required }), ...others };
  const parameter = { in: place, name, description: toBeDescribed, ...rest };
  const list = file.getIn([...keys, "parameters"]);
  if (isSeq(list)) list.add(file.createNode(parameter));
  else say(file, keys, "parameters", [parameter]);
  markPlace(edit);
}

/** A parameter goes from the list of its operation; the file of a shared one stays for those that have it, too. */
function removeParameter(edit: Edit): void {
  const { file, keys } = edit;
  const owner = keys.slice(0, -2);
  const list = file.getIn([...owner, "parameters"]);
  if (!isSeq(list)) throw new EditRejected("the operation does not list the parameter itself");
  list.delete(keys.at(-1));
  if (list.items.length === 0) say(file, owner, "parameters", undefined);
  markPlace(edit);
}
