import { type Document, isJson, type Parameter } from "@certspec/openapi";
import { alternativesOf } from "./api-facts.ts";
import { constantOf } from "./constant-of.ts";
import { emitPagination } from "./emit-pagination.ts";
import type { BodyModel, OperationModel } from "./operation-model.ts";
import { defaultStyleOf, formatOf, isIdempotencyKey, needsEntry } from "./parameter-facts.ts";

/** An operation as an entry of the table; what is `undefined` is left out. */
export function emitTableEntry(document: Document, operation: OperationModel): object {
  const { httpMethod, path, server, parameters, oneOf, body, source, pagination, stream } = operation;
  const entries = parameters
    .filter((parameter) => needsEntry(document, parameter))
    .map((parameter) => parameterEntry(document, parameter));
  const accept = acceptOf(operation);
  const bodiless = bodilessOf(operation);
  return {
    request: `${httpMethod} ${path}`,
    server,
    parameters: entries.length ? entries : undefined,
    oneOf: oneOf && Object.fromEntries(Object.entries(oneOf).map(([name, { values }]) => [name, values])),
    body: body?.mediaType,
    bodyRequired: body?.required || undefined,
    fields: body && fieldsOf(body),
    accept: accept === "application/json" ? undefined : accept,
    noContent: bodiless.length ? bodiless : undefined,
    pagination: pagination && emitPagination(pagination),
    stream: stream?.format,
    textEvents: stream?.isText || undefined,
    security:
      source.security && !same(source.security, document.security) ? alternativesOf(source.security) : undefined,
    envelope: source["x-envelope"],
    error: source["x-error"],
    idempotent: source["x-idempotent"] ?? (hasIdempotencyKey(parameters) || undefined),
    retry429: source["x-retry-429"],
  };
}

/** Returns whether requests have a key by which the API recognises a repeated one. */
function hasIdempotencyKey(parameters: readonly Parameter[]): boolean {
  return parameters.some(isIdempotencyKey);
}

/** Media types of the success bodies. Without one, that of a failure: a header has to name something. */
export function acceptOf({ httpMethod, successes, failures }: OperationModel): string {
  if (httpMethod === "HEAD") return "*/*";
  const typesOf = (responses: typeof successes) =>
    responses.flatMap(({ response }) => Object.keys(response.content ?? {}).map((type) => type.toLowerCase()));
  const types = new Set(typesOf(successes));
  if (types.size === 0) types.add(typesOf(failures)[0] ?? "application/json");
  return [...types].join(", ");
}

const successStatuses = [200, 201, 202, 203, 206, 207, 208, 226];

/** Success statuses without a body; 204, 205 and responses to HEAD never have one. */
function bodilessOf({ httpMethod, successes }: OperationModel): number[] {
  if (httpMethod === "HEAD") return [];
  const stated = successes.map(({ status }) => Number(status));
  return successes
    .filter(({ response }) => !response.content)
    .flatMap(({ status }) =>
      /^\d+$/.test(status) ? Number(status) : successStatuses.filter((candidate) => !stated.includes(candidate)),
    )
    .filter((status) => status !== 204 && status !== 205);
}

/** How fields of a form are written where that is not the default. */
function fieldsOf({ media: { encoding = {} } }: BodyModel): object | undefined {
  const fields = Object.entries(encoding).map(([name, { contentType, style, explode }]) => [
    name,
    { type: contentType, style, explode },
  ]);
  return fields.length ? Object.fromEntries(fields) : undefined;
}

function parameterEntry(document: Document, parameter: Parameter): string | object {
  const { name, in: place, required, style, explode, allowReserved, content } = parameter;
  const constant = constantOf(document, parameter);
  const entry = {
    name,
    in: place === "query" ? undefined : place,
    required: required && constant === undefined && place !== "path" && !isIdempotencyKey(parameter) ? true : undefined,
    style: style === undefined || style === defaultStyleOf(place) ? undefined : style,
    explode: explode === undefined || explode === ((style ?? defaultStyleOf(place)) === "form") ? undefined : explode,
    allowReserved: allowReserved || undefined,
    multiSegment: parameter["x-multi-segment"] || undefined,
    format: formatOf(document, parameter),
    json: Object.keys(content ?? {}).some(isJson) ? true : undefined,
    const: constant,
    isIdempotencyKey: isIdempotencyKey(parameter) || undefined,
  };
  return Object.values(entry).filter((value) => value !== undefined).length === 1 ? name : entry;
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
