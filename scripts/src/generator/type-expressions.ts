import { type Document, type MediaType, type Schema, schemaAt, unescapeKey } from "@certspec/openapi";
import type { OperationModel, ResponseModel } from "./operation-model.ts";
import { schemaName } from "./reached-schemas.ts";
import { resolve } from "./resolve.ts";
import type { TypeNames } from "./type-names.ts";

/** The input for type expressions of a document. */
export interface TypeContext {
  document: Document;
  names: TypeNames;
}

/** A type as text, with the schema that it is the type of. */
export interface TypedSchema {
  type: string;
  schema: Schema | undefined;
}

/** The type of a body, with the media type that it comes in. */
export interface BodyType extends TypedSchema {
  mediaType: string | undefined;
}

/** The types of a response's bodies, one for each media type; none when it has no body. */
export function bodyTypes(
  operation: OperationModel,
  { status, response, reference }: ResponseModel,
  context: TypeContext,
): BodyType[] {
  const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
  const base = reference?.startsWith("#/components/responses/")
    ? `components["responses"][${JSON.stringify(componentOf(reference))}]`
    : `operations[${JSON.stringify(operation.id)}]["responses"][${key}]`;
  return Object.entries(response.content ?? {}).map(([mediaType, media]) => ({
    ...mediaTypeType(base, mediaType, media, context),
    mediaType,
  }));
}

/** The type of a request body. */
export function requestBodyType({ id, body }: OperationModel, context: TypeContext): string {
  if (!body) return "undefined";
  const base = body.reference
    ? `components["requestBodies"][${JSON.stringify(componentOf(body.reference))}]`
    : `NonNullable<operations[${JSON.stringify(id)}]["requestBody"]>`;
  return mediaTypeType(base, body.mediaType, body.media, context).type;
}

/** The type at a dotted path below another: a component's own name where there is one. */
export function typeAt({ type, schema }: TypedSchema, path: string, context: TypeContext): TypedSchema {
  let current: TypedSchema = { type, schema };
  for (const key of path.split(".")) {
    const next = schemaAt<Schema>(context.document, current.schema, key);
    const named = nameOf(next, context);
    current = { type: named ?? `NonNullable<${current.type}>[${JSON.stringify(key)}]`, schema: next };
  }
  return current;
}

/** The type of a list's items. */
export function itemType({ type, schema }: TypedSchema, context: TypeContext): TypedSchema {
  const items = schema && (resolve(context.document, schema) as Schema).items;
  return { type: nameOf(items, context) ?? `NonNullable<${type}>[number]`, schema: items };
}

/** The exported name of a schema that is a plain reference. */
export function nameOf(schema: Schema | undefined, { names }: TypeContext): string | undefined {
  return names.get(schemaName(schema?.$ref) ?? "");
}

function mediaTypeType(base: string, mediaType: string, { schema }: MediaType, context: TypeContext): TypedSchema {
  const type = nameOf(schema, context) ?? `${base}["content"][${JSON.stringify(mediaType)}]`;
  return { type, schema };
}

function componentOf(reference: string): string {
  return unescapeKey(reference.split("/").at(-1) ?? "");
}
