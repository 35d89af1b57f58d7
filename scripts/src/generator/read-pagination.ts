import {
  type Document,
  keywordOf,
  type OperationObject,
  type Parameter,
  type Schema,
  schemaAt,
} from "@certspec/openapi";
import type { BodyModel, PaginationModel } from "./operation-model.ts";

/** How an operation's list is paged, with the defaults that its page parameters state. */
export function readPagination(
  document: Document,
  { source, parameters, body }: { source: OperationObject; parameters: Parameter[]; body: BodyModel | undefined },
): PaginationModel | undefined {
  const pagination = source["x-pagination"];
  if (!pagination) return undefined;
  const { in: place, ...stated } = pagination;
  const schemaOf = (name: string): Schema | undefined =>
    place === "body"
      ? schemaAt<Schema>(document, body?.media.schema, name)
      : parameters.find((parameter) => parameter.name === name && parameter.in === "query")?.schema;
  const defaultOf = (name: string | undefined): number | undefined => {
    const schema = name === undefined ? undefined : schemaOf(name);
    const value = keywordOf(document, schema, "default");
    return typeof value === "number" ? value : undefined;
  };
  const model = { ...stated } as unknown as PaginationModel;
  if (place === "body") model.in = place;
  const defaultSize = defaultOf(stated.size);
  const firstPage = defaultOf(stated.page);
  if (defaultSize !== undefined) model.defaultSize = defaultSize;
  if (firstPage !== undefined && firstPage !== 1) model.firstPage = firstPage;
  return model;
}
