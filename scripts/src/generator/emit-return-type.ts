import { isJson } from "@certspec/openapi";
import { jsdoc } from "./jsdoc.ts";
import { propertyName } from "./names.ts";
import type { OperationModel, StreamModel } from "./operation-model.ts";
import { itemNameOf } from "./stream-items.ts";
import { type BodyType, bodyTypes, itemType, nameOf, type TypeContext, typeAt } from "./type-expressions.ts";

/** The return type of a method. */
export interface ReturnType {
  declaration: string;
  type: string;
  /** The type of the record: the data, or an item of the list. */
  record: string;
}

/** Writes what a call resolves with: data, or pages of a list. */
export function emitReturnType(operation: OperationModel, context: TypeContext): ReturnType {
  const { typeName, envelope, pagination, stream, successes } = operation;
  const errors = `${typeName}Errors`;
  if (stream) {
    const data = streamDataType(operation, stream, context);
    const item = stream.format === "events" ? `ServerSentEvent<${data}>` : data;
    return { declaration: "", type: `EventStream<${item}, ${errors}>`, record: data };
  }
  const bodies = successes.flatMap((success): BodyType[] => {
    const types = bodyTypes(operation, success, context);
    return types.length ? types : [{ type: "undefined", schema: undefined, mediaType: undefined }];
  });
  const [body] = bodies;
  if (pagination && body) {
    const itemOf = itemType(typeAt(body, pagination.items, context), context).type;
    const item = named(itemOf, `${typeName}Item`, "One item of the list.");
    const page = named(body.type, `${typeName}Body`, "A page as the API sends it.");
    const declaration = [item.declaration, page.declaration].filter(Boolean).join("\n");
    return { declaration, type: `PagePromise<${item.type}, ${page.type}, ${errors}>`, record: item.type };
  }
  const types = bodies.map((typed) => {
    if (!envelope || !typed.mediaType || !isJson(typed.mediaType)) return typed.type;
    const inner = typeAt(typed, envelope.data, context);
    return nameOf(inner.schema, context) ?? `Exclude<${inner.type}, undefined>`;
  });
  const data = named(unionOf(types), `${typeName}Data`, "The response data.");
  return { declaration: data.declaration, type: `ApiPromise<${data.type}, ${errors}>`, record: data.type };
}

/** The type of the data of events, or of the values of lines. */
function streamDataType({ id }: OperationModel, { format, items }: StreamModel, context: TypeContext): string {
  const types = items.map((item) => nameOf(item, context) ?? context.names.get(itemNameOf(id)) ?? "unknown");
  return types.length ? unionOf(types) : format === "events" ? "string" : "unknown";
}

/** Writes the bodies of an operation's failures, by status. */
export function emitErrors(operation: OperationModel, call: string, context: TypeContext): string {
  const members = operation.failures.map((failure) => {
    const { status, response } = failure;
    const types = bodyTypes(operation, failure, context).map(({ type }) => type);
    const key = /^\d+$/.test(status) ? status : propertyName(status);
    return `${jsdoc([response.description], "  ")}  ${key}: ${unionOf(types)};\n`;
  });
  const name = `${operation.typeName}Errors`;
  const doc = jsdoc([`Error bodies of ${call}, by status code.`]);
  return members.length
    ? `${doc}export interface ${name} {\n${members.join("")}}\n`
    : `${doc}export type ${name} = Record<never, never>;\n`;
}

/** An expression gets a name that editors can show; a type that has one keeps it. */
function named(type: string, alias: string, doc: string): { type: string; declaration: string } {
  if (/^\w+$/.test(type)) return { type, declaration: "" };
  return { type: alias, declaration: `${jsdoc([doc])}export type ${alias} = ${type};\n` };
}

function unionOf(types: string[]): string {
  return [...new Set(types.length ? types : ["undefined"])].join(" | ");
}
