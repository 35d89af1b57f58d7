import type { Api, CompleteOperation, Parameter } from "../api.ts";
import type { CallOptions } from "../client/options.ts";
import { explained } from "../errors/explained.ts";
import { Refusal } from "../errors/refusal.ts";
import { encode } from "./encode.ts";
import type { ParameterPlacer } from "./place-parameter.ts";
import { type SerializedBody, serializeJson } from "./serialize-json.ts";
import { serializePlain } from "./serialize-plain.ts";
import { setHeader } from "./set-header.ts";

/** A request before credentials: everything that the parameters decide. */
export interface BuiltRequest {
  method: string;
  url: string;
  headers: Headers;
  body?: SerializedBody["body"] | undefined;
}

type Values = Map<string, unknown>;

/**
 * Write the request of an operation.
 * @throws {Refusal} with a sentence on the parameter that is missing, unknown or cannot be sent.
 */
export function buildRequest(
  {
    parameters: write = serializePlain,
    bodies = serializeJson,
    places,
    alternatives,
  }: Pick<Api, "parameters" | "places" | "bodies" | "alternatives">,
  operation: CompleteOperation,
  values: Readonly<Record<string, unknown>>,
  options: CallOptions & { baseUrl: string },
): BuiltRequest {
  const { request, parameters, oneOf, accept, body: mediaType, bodyRequired, fields } = operation;
  const [, method = "", template] = /^([A-Z-]+) (\/.*)/s.exec(request) ?? [];
  if (!template) throw new Refusal('a method and a path that begins with "/" are needed');
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
    const text = isMissing ? undefined : explained(name, () => write(value, parameter));
    const problem = text ? `"${text}", which would name another path` : "empty";
    if (place === "path" ? /^\.{0,2}$/.test(text ?? "") : required && text === undefined)
      throw new Refusal(`\`${name}\` is ${isMissing ? "missing" : problem}`);
    return text;
  };

  if (oneOf) alternatives?.(oneOf, given);
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
    if (place) (places as ParameterPlacer)(parameter, text, headers);
    else query.push(text);
  }

  const value = given.get("body");
  given.delete("body");
  for (const [name, item] of given)
    if (item !== undefined)
      throw new Refusal(`\`${name}\` is no parameter; options.query and options.headers take others`);
  if (value === undefined ? bodyRequired : !mediaType)
    throw new Refusal(`\`body\` is ${value === undefined ? "missing" : "given, but this operation takes none"}`);
  const written = mediaType && value !== undefined && explained("body", () => bodies(value, mediaType, fields));
  const { body, type } = written || ({} as Partial<SerializedBody>);
  if (type) headers.set("content-type", type);
  for (const [name, text] of Object.entries(options.headers ?? {}))
    if (text !== undefined) setHeader(headers, name, text);
  for (const [name, item] of Object.entries(options.query ?? {}))
    if (item !== undefined) query.push(explained(name, () => `${encode(name)}=${encode(`${item}`)}`));
  // A path of `client.request` may have a query already.
  const search = query.length ? (template.includes("?") ? "&" : "?") + query.join("&") : "";
  return { method, url: options.baseUrl + path + search, headers, body };
}
