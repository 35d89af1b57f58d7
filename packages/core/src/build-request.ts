import type { Api, Operation, Parameter } from "./api.ts";
import { checkHeader } from "./check-header.ts";
import { encode } from "./encode.ts";
import { explained } from "./explained.ts";
import type { CallOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";
import { serializeJson } from "./serialize-json.ts";
import { serializePlain } from "./serialize-plain.ts";

/** A request before credentials: everything that the parameters decide. */
export interface BuiltRequest {
  method: string;
  url: string;
  headers: Headers;
  body?: BodyInit | undefined;
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
    alternatives,
  }: Pick<Api, "parameters" | "bodies" | "alternatives">,
  operation: Operation,
  values: Readonly<Record<string, unknown>>,
  options: CallOptions & { baseUrl: string },
): BuiltRequest {
  const { accept = "application/json", body: mediaType, fields } = operation;
  const [, method = "", template = ""] = /^([A-Z-]+) (\/.*)/s.exec(operation.request) ?? [];
  if (!template) throw new Refusal('a method and a path that begins with "/" are needed, as texts');
  let path = template;
  // No object, so that parameters may be called `constructor` or `__proto__`.
  const given: Values = new Map(Object.entries(values));
  const headers = new Headers({ accept });
  const query: string[] = [];
  const cookies: string[] = [];
  const setHeader = (name: string, value: string) => {
    checkHeader(name, value);
    explained(name, () => headers.set(name, value));
  };

  if (operation.oneOf) alternatives?.(operation.oneOf, given);
  for (const parameter of parametersOf(operation, path)) {
    const { name, in: place } = parameter;
    // No path can carry a null, and nobody means the text "null".
    const value = parameter.const ?? (place === "path" ? (given.get(name) ?? undefined) : given.get(name));
    given.delete(name);
    if (value === undefined && !parameter.required && place !== "path") continue;
    const text = value === undefined ? value : explained(name, () => write(value, parameter));
    const fail = (problem: string) => new Refusal(`\`${name}\` is ${value === undefined ? "missing" : problem}`);
    if (place === "path") {
      if (!text || /^\.\.?$/.test(text)) throw fail(`"${text ?? ""}", which would name another path`);
      path = path.replace(`{${name}}`, () => text);
    } else if (text === undefined) {
      if (parameter.required) throw fail("empty");
    } else if (place === "header") setHeader(name, text);
    else (place ? cookies : query).push(text);
  }

  const value = given.get("body");
  given.delete("body");
  for (const [name, item] of given)
    if (item !== undefined)
      throw new Refusal(`\`${name}\` is no parameter; options.query and options.headers take undeclared ones`);
  if (value === undefined ? operation.bodyRequired : !mediaType)
    throw new Refusal(`\`body\` is ${value === undefined ? "missing" : "given, but this operation takes none"}`);
  const written =
    mediaType && value !== undefined ? explained("body", () => bodies(value, mediaType, fields)) : undefined;
  if (written?.type) headers.set("content-type", written.type);
  if (cookies.length) headers.set("cookie", cookies.join("; "));
  for (const [name, text] of Object.entries(options.headers ?? {})) if (text !== undefined) setHeader(name, text);
  for (const [name, item] of Object.entries(options.query ?? {}))
    if (item !== undefined) query.push(explained(name, () => `${encode(name)}=${encode(`${item}`)}`));
  // A path of `client.request` may have a query already.
  const search = query.length ? (template.includes("?") ? "&" : "?") + query.join("&") : "";
  return { method, url: options.baseUrl + path + search, headers, body: written?.body };
}

const known: WeakMap<Operation, Parameter[]> = /* @__PURE__ */ new WeakMap();

/** The declared parameters, and those of the path that need no declaration. */
function parametersOf(operation: Operation, path: string): Parameter[] {
  const found = known.get(operation);
  if (found) return found;
  const { parameters = [] } = operation;
  const declared = parameters.map((entry) => (typeof entry === "string" ? { name: entry } : entry));
  const inPath = [...path.matchAll(/\{(.+?)\}/g)]
    .map(([, name = ""]): Parameter => ({ name, in: "path" }))
    .filter(({ name }) => !declared.some((parameter) => parameter.in === "path" && parameter.name === name));
  const all = [...declared, ...inPath];
  known.set(operation, all);
  return all;
}
