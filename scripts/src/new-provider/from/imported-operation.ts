import { isJson, itemsOf, keywordOf, propertiesOf, schemaAt } from "@certspec/openapi";
import type { ImportContext } from "./import-context.ts";
import { isMapping, type Mapping } from "./place.ts";
import { asComponent, sampleDocument } from "./sample-document.ts";

/** An operation as it was imported, with what recognising its conventions reads. */
export interface ImportedOperation {
  id: string;
  /** Its file, which is still changed. */
  value: Mapping;
  method: string;
  /** Names of the query parameters, with their schemas. */
  query: ReadonlyMap<string, unknown>;
  /** The names of the headers of each response. */
  responses: { status: string; headers: readonly string[] }[];
  /** The JSON bodies by status, with the headers of the response. */
  bodies: { status: string; schema: unknown; headers: readonly string[] }[];
}

/** Reads the schemas of an import, references between files followed. */
export interface SchemaView {
  /** The properties of an object. */
  properties: (schema: unknown) => Readonly<Record<string, unknown>>;
  /** The schema at a dotted path; undefined where there is none. */
  at: (schema: unknown, path: string) => unknown;
  types: (schema: unknown) => unknown[];
  format: (schema: unknown) => unknown;
  items: (schema: unknown) => unknown;
}

/** Returns a view of the schemas that were imported, references between files followed. */
export function viewSchemas({ schemas }: ImportContext): SchemaView {
  const document = sampleDocument(schemas.schemas, () => []);
  const own = (schema: unknown): unknown => asComponent(schema, () => []);
  return {
    properties: (schema) => propertiesOf(document, own(schema)).properties,
    at: (schema, path) => schemaAt(document, own(schema), path),
    types: (schema) => [keywordOf(document, own(schema), "type") ?? []].flat().filter((type) => type !== "null"),
    format: (schema) => keywordOf(document, own(schema), "format"),
    items: (schema) => itemsOf(document, own(schema)),
  };
}

export function readImported(id: string, method: string, { files }: ImportContext): ImportedOperation {
  const value = files[`operations/${id}.yaml`] as Mapping;
  const parameters = (Array.isArray(value.parameters) ? value.parameters : []).map((each) => resolved(each, files));
  const query = parameters.flatMap((parameter) =>
    isMapping(parameter) && parameter.in === "query" ? [[`${parameter.name}`, parameter.schema] as const] : [],
  );
  const responses = Object.entries(isMapping(value.responses) ? value.responses : {}).flatMap(([status, reference]) => {
    const response = resolved(reference, files);
    if (!isMapping(response)) return [];
    const headers = Object.keys(isMapping(response.headers) ? response.headers : {});
    const media = Object.entries(isMapping(response.content) ? response.content : {}).find(([type]) => isJson(type));
    const schema = isMapping(media?.[1]) ? media[1].schema : undefined;
    return [{ status, headers, schema }];
  });
  const bodies = responses.filter(({ schema }) => schema !== undefined);
  return { id, value, method, query: new Map(query), responses, bodies };
}

function resolved(value: unknown, files: ImportContext["files"]): unknown {
  return isMapping(value) && typeof value.$ref === "string" ? files[value.$ref.replace(/^(?:\.\.\/)+/, "")] : value;
}
