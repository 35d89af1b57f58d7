import { alternativesOf, credentialsOf, serversOf } from "./api-facts.ts";
import { emitLiteral } from "./emit-literal.ts";
import { constantOf } from "./emit-operation-types.ts";
import type { Document, Parameter } from "./openapi.ts";
import type { OperationModel } from "./operation-model.ts";

/** What the table says of the package that it is generated into. */
export interface PackageFacts {
  provider: string;
  version: string;
}

/** The text of `operations.ts`: the API as data, a few bytes for each operation. */
export function emitOperations(
  document: Document,
  operations: readonly OperationModel[],
  { provider, version }: PackageFacts,
): string {
  const api = {
    provider,
    version,
    servers: serversOf(document),
    schemes: Object.fromEntries(
      credentialsOf(document).map(({ scheme, option, env, in: place, name }) => [
        scheme,
        { option, env, in: place, name },
      ]),
    ),
    security: alternativesOf(document.security),
    envelope: document["x-envelope"],
    error: document["x-error"],
    operations: Object.fromEntries(operations.map((operation) => [operation.id, tableEntry(document, operation)])),
  };
  return `import type { Api } from "@certspec/core";\n\nexport const api: Api = ${emitLiteral(api)};\n`;
}

function tableEntry(document: Document, operation: OperationModel): object {
  const { httpMethod, path, parameters, oneOf, body, responses, source, pagination } = operation;
  const entries = parameters.filter((parameter) => parameter.in !== "path" || !isPlain(parameter)).map(parameterEntry);
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  const bodiless = successes.filter(
    ({ response, status }) => !response.content && status !== "204" && status !== "205" && /^\d+$/.test(status),
  );
  const accept = acceptOf(operation);
  return {
    request: `${httpMethod} ${path}`,
    parameters: entries.length ? entries : undefined,
    oneOf: oneOf && Object.fromEntries(Object.entries(oneOf).map(([name, { values }]) => [name, values])),
    body: body?.mediaType,
    bodyRequired: body?.required || undefined,
    accept: accept === "application/json" ? undefined : accept,
    noContent: bodiless.length ? bodiless.map(({ status }) => Number(status)) : undefined,
    pagination,
    security:
      source.security && !same(source.security, document.security) ? alternativesOf(source.security) : undefined,
    envelope: source["x-envelope"],
    idempotent: source["x-idempotent"],
  };
}

/** Media types of the success bodies, with JSON for the failures. */
function acceptOf({ responses }: OperationModel): string {
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  const types = new Set(successes.flatMap(({ response }) => Object.keys(response.content ?? {})));
  const failures = responses.flatMap(({ status, response }) =>
    status.startsWith("2") ? [] : Object.keys(response.content ?? {}),
  );
  if (types.size === 0) types.add(failures[0] ?? "application/json");
  return [...types].map((type) => type.toLowerCase()).join(", ");
}

function parameterEntry(parameter: Parameter): string | object {
  const { name, in: place, required, style, explode, allowReserved, content } = parameter;
  const constant = constantOf(parameter);
  const entry = {
    name,
    in: place === "query" ? undefined : place,
    required: required && constant === undefined && place !== "path" ? true : undefined,
    style: style === undefined || style === defaultStyle(place) ? undefined : style,
    explode: explode === undefined || explode === ((style ?? defaultStyle(place)) === "form") ? undefined : explode,
    allowReserved: allowReserved || undefined,
    json: content ? true : undefined,
    const: constant,
  };
  return Object.values(entry).filter((value) => value !== undefined).length === 1 ? name : entry;
}

function isPlain({ style = "simple", explode = false, content }: Parameter): boolean {
  return style === "simple" && !explode && !content;
}

function defaultStyle(place: Parameter["in"]): string {
  return place === "query" || place === "cookie" ? "form" : "simple";
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
