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

/** A request before credentials: everything that the parameters decide. */
export interface BuiltRequest {
  method: string;
  url: string;
  headers: Headers;
  body?: SerializedBody["body"] | undefined;
}

/** The optional parts of the runtime that write requests, by their names in an `Api`. */
export interface RequestParts {
  readonly parameterWriter?: ParameterWriter;
  readonly placeParameter?: ParameterPlacer;
  readonly bodySerializer?: BodyWriter;
  readonly fillAlternative?: AlternativeFiller;
}

type Values = Map<string, unknown>;

/**
 * Write the request of an operation.
 * @throws {InvalidRequest} with a sentence on the parameter that is missing, unknown or cannot be sent.
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
  if (!template) throw new InvalidRequest('a method and a path that begins with "/" are needed');
  // No object, so that parameters may be called `constructor` or `__proto__`.
  const given: Values = new Map(Object.entries(values));
  const headers = new Headers({ accept });
  const query: string[] = [];
  const textOf = (parameter: Parameter): string | undefined => {
    const { name, in: place, required } = parameter;
    const value = parameter.const ?? given.get(name);
    given.delete(name);
    // No path can carry a null, and nobody means the text "null".
    const isMissing = value === undefined || (place === "path" && value === null);
    const text = isMissing ? undefined : withParameterName(name, () => write(value, parameter));
    const problem = text ? `"${text}", which would name another path` : "empty";
    if (place === "path" ? /^\.{0,2}$/.test(text ?? "") : required && text === undefined)
      throw new InvalidRequest(`\`${name}\` is ${isMissing ? "missing" : problem}`);
    return text;
  };

  if (oneOf) fillAlternative?.(oneOf, given);
  const declared = parameters.map((entry): Parameter => (typeof entry === "string" ? { name: entry } : entry));
  // Those of the path need no declaration.
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
      throw new InvalidRequest(`\`${name}\` is no parameter; options.query and options.headers take others`);
  if (value === undefined ? bodyRequired : !mediaType)
    throw new InvalidRequest(`\`body\` is ${value === undefined ? "missing" : "given, but this operation takes none"}`);
  const written =
    mediaType && value !== undefined && withParameterName("body", () => serialize(value, mediaType, fields));
  const { body, type } = written || ({} as Partial<SerializedBody>);
  if (type) headers.set("content-type", type);
  for (const [name, text] of Object.entries(options.headers ?? {}))
    if (text !== undefined) setHeader(headers, name, text);
  for (const [name, item] of Object.entries(options.query ?? {}))
    if (item !== undefined) query.push(withParameterName(name, () => `${encode(name)}=${encode(`${item}`)}`));
  // A path of `client.request` may have a query already.
  const search = query.length ? (template.includes("?") ? "&" : "?") + query.join("&") : "";
  return { method, url: options.baseUrl + path + search, headers, body };
}
