import type { CallOptions } from "../client/options.ts";
import type { CompleteOperation } from "../complete-operation.ts";
import { InvalidRequest } from "../errors/invalid-request.ts";
import { withParameterName } from "../errors/with-parameter-name.ts";
import type { Parameter } from "../table.ts";
import { encode } from "./encode.ts";
import type { AlternativeFiller } from "./fill-alternative.ts";
import type { ParameterPlacer } from "./place-parameter.ts";
import { type BodyWriter, type SerializedBody, serializeJson } from "./serialize-json.ts";
import { type ParameterWriter, serializePlain } from "./serialize-plain.ts";
import { setHeader } from "./set-header.ts";

/** A request without credentials. */
export interface BuiltRequest {
  method: string;
  url: string;
  headers: Headers;
  body?: SerializedBody["body"] | undefined;
}

/** The optional parts of an `Api` that write requests. */
export interface RequestParts {
  readonly parameterWriter?: ParameterWriter;
  readonly placeParameter?: ParameterPlacer;
  readonly bodySerializer?: BodyWriter;
  readonly fillAlternative?: AlternativeFiller;
}

type Values = Map<string, unknown>;

/**
 * Builds the request of an operation.
 * @throws {InvalidRequest} for a parameter that is missing, unknown or cannot be serialized.
 */
export function buildRequest(
  {
    parameterWriter: write = serializePlain,
    bodySerializer: serialize = serializeJson,
    placeParameter,
    fillAlternative,
  }: RequestParts,
  operation: CompleteOperation,
  values: Readonly<Record<string, unknown>>,
  options: CallOptions & { baseUrl: string },
): BuiltRequest {
  const { request, parameters, oneOf, accept, body: mediaType, bodyRequired, fields } = operation;
  const [, method = "", template] = /^([A-Z-]+) (\/.*)/s.exec(request) ?? [];
  if (!template) throw new InvalidRequest('Expected a method and a path that begins with "/"');
  // A map, because parameters may be called `constructor` or `__proto__`.
  const given: Values = new Map(Object.entries(values));
  const headers = new Headers({ accept });
  const query: string[] = [];
  const textOf = (parameter: Parameter): string | undefined => {
    const { name, in: place, required } = parameter;
    const value = parameter.const ?? given.get(name);
    given.delete(name);
    // A path cannot contain null, and nobody means the text "null".
    const isMissing = value === undefined || (place === "path" && value === null);
    const text = isMissing ? undefined : withParameterName(name, () => write(value, parameter));
    const problem = text ? `"${text}", which would change the path` : "empty";
    if (place === "path" ? /^\.{0,2}$/.test(text ?? "") : required && text === undefined)
      throw new InvalidRequest(`\`${name}\` is ${isMissing ? "missing" : problem}`);
    return text;
  };

  if (oneOf) fillAlternative?.(oneOf, given);
  const declared = parameters.map((entry): Parameter => (typeof entry === "string" ? { name: entry } : entry));
  // Plain path parameters are not declared in the table.
  const path = template.replace(/\{(.+?)\}/g, (_, name: string) => {
    const parameter = declared.find((other) => other.in === "path" && other.name === name);
    return textOf(parameter ?? { name, in: "path" }) as string;
  });
  for (const parameter of declared) {
    const { in: place } = parameter;
    const text = place === "path" ? undefined : textOf(parameter);
    if (text === undefined) continue;
    if (place) (placeParameter as ParameterPlacer)(parameter, text, headers);
    else query.push(text);
  }

  const value = given.get("body");
  given.delete("body");
  for (const [name, item] of given)
    if (item !== undefined)
      throw new InvalidRequest(
        `Unknown parameter \`${name}\`. Use \`options.query\` for parameters that the spec does not declare`,
      );
  if (value === undefined ? bodyRequired : !mediaType)
    throw new InvalidRequest(`\`body\` is ${value === undefined ? "missing" : "not allowed in this operation"}`);
  const written =
    mediaType && value !== undefined && withParameterName("body", () => serialize(value, mediaType, fields));
  const { body, type } = written || ({} as Partial<SerializedBody>);
  if (type) headers.set("content-type", type);
  for (const [name, text] of Object.entries(options.headers ?? {}))
    if (text !== undefined) setHeader(headers, name, text);
  for (const [name, item] of Object.entries(options.query ?? {}))
    if (item !== undefined) query.push(withParameterName(name, () => `${encode(name)}=${encode(`${item}`)}`));
  // The path of a `client.request` may already have a query.
  const search = query.length ? (template.includes("?") ? "&" : "?") + query.join("&") : "";
  return { method, url: options.baseUrl + path + search, headers, body };
}
