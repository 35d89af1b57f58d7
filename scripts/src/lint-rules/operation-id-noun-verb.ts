import { basename } from "node:path";
import { child, entriesOf, isReference, type Placed } from "./placed.ts";
import { type Rule, specRule } from "./rule.ts";

/** Rejects an operationId that is not `noun_verb`, and an operation that is not kept in the file of its name. */
export const operationIdNounVerb: Rule = specRule(({ root, operations, report }) => {
  for (const [path, item] of entriesOf(child(root, "paths"))) checkPathItem(path, item);

  for (const { method, path, entry, operation } of operations) {
    const id = child(operation, "operationId");
    if (!isReference(entry.value)) {
      report(
        `Move ${method} ${path} to a separate file: \`${method}: { $ref: operations/<operationId>.yaml }\`.`,
        entry,
      );
    }
    if (typeof id.value !== "string") continue;
    if (!nounVerb.test(id.value)) {
      report(
        `\`${id.value}\` is not noun_verb. Join camelCase words with \`_\`, the method last: \`customCsrs_list\`.`,
        id,
      );
    }
    if (!isReference(entry.value)) continue;
    const file = /^(?:\.\/)?operations\/([^/#]+\.yaml)$/.exec(entry.value.$ref)?.[1];
    if (file === undefined) {
      report(`\`${entry.value.$ref}\` is not a file of operations/. Write \`operations/${id.value}.yaml\`.`, entry);
      continue;
    }
    if (basename(file, ".yaml") === id.value) continue;
    report(`The operation \`${id.value}\` is kept in operations/${file}. Name the file after the operationId.`, id);
  }

  function checkPathItem(path: string, item: Placed): void {
    if (isReference(item.value))
      report(`Write the methods of ${path} here instead of a \`$ref\` for the whole path.`, item);
    for (const [key, value] of entriesOf(item)) {
      if (!pathItemFields.includes(key)) continue;
      report(`Move \`${key}\` of ${path} into the operation files: the path table holds methods only.`, {
        ...value,
        location: value.location.key(),
      });
    }
  }
});

const nounVerb = /^[a-z][a-zA-Z0-9]*(_[a-z][a-zA-Z0-9]*)+$/;
const pathItemFields = ["summary", "description", "servers", "parameters"];
