import type { Change } from "@certspec/drift";
import { contentEdits } from "./content-edits.ts";
import { type ApplyEdit, withoutDirection } from "./edit.ts";
import { operationEdits } from "./operation-edits.ts";
import { propertyEdits } from "./property-edits.ts";
import { schemaEdits } from "./schema-edits.ts";

const around: Readonly<Record<string, ApplyEdit>> = { ...operationEdits, ...contentEdits };
const inSchemas: Readonly<Record<string, ApplyEdit>> = { ...propertyEdits, ...schemaEdits };

/** The edit that adopts a change; undefined for changes that people have to adopt themselves. */
export function findEdit({ rule }: Pick<Change, "rule">): ApplyEdit | undefined {
  return around[rule] ?? inSchemas[withoutDirection(rule)];
}
