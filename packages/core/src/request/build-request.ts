import type { CallOptions } from "../client/options.ts";
import { didYouMean } from "../errors/did-you-mean.ts";
import { InvalidRequest } from "../errors/invalid-request.ts";
import { withParameterName } from "../errors/with-parameter-name.ts";
import { ownProperty } from "../own-properties.ts";
import type { Parameter } from "../table.ts";
import { encode } from "./encode.ts";
import { type OverridingHeaders, overrideHeaders, type RequestHeaders, setHeader } from "./headers.ts";
import { pageUrlOf } from "./page-url-of.ts";
import type { PathTemplate, PreparedOperation, Values } from "./prepare-operation.ts";
import { type BodySerializer, type SerializedBody, serializeJson } from "./serialize-json.ts";
import { type ParameterSerializer, serializePlain } from "./serialize-plain.ts";
import { textOf } from "./text-of.ts";

/** A request without credentials. */
export interface BuiltRequest {
  method: string;
  url: string;
  headers: RequestHeaders;
  body?: SerializedBody["body"] | undefined;
}

/** The parts of an `Api` that write requests. */
export interface RequestParts {
  readonly serializeParameter?: ParameterSerializer;
  readonly serializeBody?: BodySerializer;
}

/** The parts of a call's options that its request contains. */
export interface RequestSettings extends Pick<CallOptions, "query"> {
  baseUrl: string;
  /** Headers of the client and of the call, which override those of the operation. An `undefined` value omits a header. */
  headers?: OverridingHeaders | undefined;
  /** URL of a page, which replaces the path and the query of the operation. */
  pageUrl?: string | undefined;
}

/**
 * Builds the request of an operation.
 * @throws {InvalidRequest} for a parameter that is missing, unknown or cannot be serialized.
 */
export function buildRequest(
  { serializeParameter = serializePlain, serializeBody = serializeJson }: RequestParts,
  operation: PreparedOperation,
  values: Values,
  { baseUrl, pageUrl, headers: overriding = {}, query: callQuery = {} }: RequestSettings,
): BuiltRequest {
  checkNames(operation, values);
  const { path: template, literals, parameters: pathParameters } = choosePath(operation, values);
  const write = (parameter: Parameter): string | undefined => {
    const { name, in: place, required } = parameter;
    const value = parameter.const ?? ownProperty(values, name);
    // A path cannot contain null, and nobody means the text "null".
    const isMissing = value === undefined || (place === "path" && value === null);
    if (isMissing && (required || place === "path")) throw new InvalidRequest(`Missing parameter "${name}"`);
    const text = isMissing ? undefined : withParameterName(name, () => serializeParameter(value, parameter));
    if (text === undefined && required) throw new InvalidRequest(`Empty parameter "${name}"`);
    return text;
  };

  const texts = pathParameters.map((parameter) => pathText(parameter, write(parameter)));
  const path = literals.map((literal, index) => literal + (texts[index] ?? "")).join("");
  const headers: RequestHeaders = { accept: operation.accept };
  const query: string[] = [];
  for (const parameter of operation.parameters) {
    const text = write(parameter);
    if (text === undefined) continue;
    if (parameter.in === "header") setHeader(headers, parameter.name, text);
    else if (parameter.in === "cookie") headers.cookie = headers.cookie ? `${headers.cookie}; ${text}` : text;
    else query.push(text);
  }
  const { body, type } = writeBody(operation, ownProperty(values, "body"), operation.serializeBody ?? serializeBody);
  if (type) headers["content-type"] = type;
  overrideHeaders(headers, overriding);
  for (const [name, value] of Object.entries(callQuery))
    if (value !== undefined) query.push(withParameterName(name, () => `${encode(name)}=${encode(textOf(value))}`));
  // The path of a `client.request` may already have a query.
  const separator = template.includes("?") ? "&" : "?";
  const url = baseUrl + path + (query.length ? separator + query.join("&") : "");
  return { method: operation.method, url: pageUrl === undefined ? url : pageUrlOf(pageUrl, url), headers, body };
}

/**
 * Chooses the path that the caller's arguments belong to.
 * @throws {InvalidRequest} unless exactly one of the names that stand for path parameters is passed.
 */
export function choosePath({ paths }: PreparedOperation, values: Values): PathTemplate {
  const [first, other] = paths.filter(({ name }) => name === undefined || ownProperty(values, name) !== undefined);
  if (first && !other) return first;
  const names = paths.map(({ name }) => `"${name}"`).join(" or ");
  throw new InvalidRequest(
    `${first ? "Conflicting parameters" : "Missing parameter"}`,
    `Pass exactly one of ${names}.`,
  );
}

function checkNames({ names }: PreparedOperation, values: Values): void {
  for (const name of Object.keys(values)) {
    if (names.has(name) || values[name] === undefined) continue;
    const advice = `${didYouMean(name, names)} For a parameter that the spec does not declare, use options.query.`;
    throw new InvalidRequest(`Unknown parameter "${name}"`, advice.trim());
  }
}

function pathText({ name }: Parameter, text = ""): string {
  if (text === "") throw new InvalidRequest(`Empty parameter "${name}"`);
  if (text.split("/").some((segment) => segment === "." || segment === ".."))
    throw new InvalidRequest(`Invalid value for "${name}"`, `"${text}" would change the path.`);
  return text;
}

function writeBody(
  { body: mediaType, bodyRequired, fields }: PreparedOperation,
  value: unknown,
  serialize: BodySerializer,
): { [Name in keyof SerializedBody]: SerializedBody[Name] | undefined } {
  if (value === undefined) {
    if (bodyRequired) throw new InvalidRequest('Missing "body"');
    // Both are named, so that they are not read from `Object.prototype`.
    return { body: undefined, type: undefined };
  }
  if (mediaType === undefined) throw new InvalidRequest('Unexpected "body"', "This operation has no request body.");
  return withParameterName("body", () => serialize(value, mediaType, fields));
}
