import type { Change } from "@certspec/drift";
import { contentEdits } from "./content-edits.ts";
import { type ApplyEdit, withoutDirection } from "./edit.ts";
import { memberEdits } from "./member-edits.ts";
import { operationEdits } from "./operation-edits.ts";
import { schemaEdits } from "./schema-edits.ts";

const around: Readonly<Record<string, ApplyEdit>> = { ...operationEdits, ...contentEdits };
const inSchemas: Readonly<Record<string, ApplyEdit>> = { ...memberEdits, ...schemaEdits };

/** The edit that takes a change over; undefined for changes that people have to take over themselves. */
export function findEdit({ rule }: Pick<Change, "rule">): ApplyEdit | undefined {
  return around[rule] ?? inSchemas[withoutDirection(rule)];
}
