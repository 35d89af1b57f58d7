import type { Document, Schema } from "@certspec/openapi";
import type { OperationModel } from "./operation-model.ts";
import { itemOf, type PreparedSchema } from "./prepared-schema.ts";
import { schemaName } from "./reached-schemas.ts";

/** The name of the schema of an operation's items, if the schema is not a component. */
export function itemNameOf(operationId: string): string {
  return `${operationId}.item`;
}

/** Adds the schemas of the items of streams to the components of a prepared document, so that each has a type. */
export function withStreamItems(document: Document, operations: readonly OperationModel[]): Document {
  const schemas: Record<string, PreparedSchema> = {};
  for (const { id, stream } of operations) {
    const inline = (stream?.items ?? []).filter(({ $ref }) => schemaName($ref) === undefined);
    const distinct = [...new Map(inline.map((item): [string, Schema] => [JSON.stringify(item), item])).values()];
    const [only, ...others] = distinct;
    if (only) schemas[itemNameOf(id)] = { ...(others.length ? { anyOf: distinct } : only), [itemOf]: id };
  }
  if (Object.keys(schemas).length === 0) return document;
  return {
    ...document,
    components: { ...document.components, schemas: { ...document.components?.schemas, ...schemas } },
  };
}
