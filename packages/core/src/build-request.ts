import type { Operation, Parameter } from "./api.ts";
import type { CallOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";
import { serializeBody } from "./serialize-body.ts";
import { serializeParameter, textOf } from "./serialize-parameter.ts";

/** A request before credentials: everything that the parameters decide. */
export interface BuiltRequest {
  method: string;
  url: string;
  headers: Headers;
  body: BodyInit | undefined;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Write the request of an operation.
 * @throws {Refusal} with a sentence on the parameter that is missing, unknown or cannot be sent.
 */
export function buildRequest(
  operation: Operation,
  values: Values,
  options: CallOptions & { baseUrl: string },
): BuiltRequest {
  const [method = "GET", template = "/"] = operation.request.split(" ");
  // Without a prototype, so that parameters may be called `constructor` or `__proto__`.
  const given: Record<string, unknown> = Object.assign(Object.create(null), values);
  const headers = new Headers({ accept: operation.accept ?? "application/json" });
  const query: string[] = [];
  const cookies: string[] = [];
  const paths = new Map<string, Parameter>();

  Object.assign(given, pathValues(operation, given));
  for (const entry of operation.parameters ?? []) {
    const parameter = typeof entry === "string" ? { name: entry } : entry;
    if (parameter.in === "path") {
      paths.set(parameter.name, parameter);
      continue;
    }
    const value = parameter.const ?? given[parameter.name];
    delete given[parameter.name];
    if (value === undefined) {
      if (parameter.required) throw new Refusal(`\`${parameter.name}\` is missing`);
      continue;
    }
    const text = serialize(parameter, value);
    if (text === undefined) {
      if (parameter.required) throw new Refusal(`\`${parameter.name}\` is empty, and an empty value is not sent`);
      continue;
    }
    if (parameter.in === "header") headers.set(parameter.name, text);
    else (parameter.in === "cookie" ? cookies : query).push(text);
  }

  const path = template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = given[name];
    delete given[name];
    return pathSegment(paths.get(name) ?? { name }, value);
  });

  const { body, ...unknown } = given;
  refuseUnknown(unknown, operation);
  const serialized = bodyOf(operation, body);
  if (serialized?.type) headers.set("content-type", serialized.type);
  if (cookies.length) headers.set("cookie", cookies.join("; "));
  for (const [name, value] of Object.entries(options.headers ?? {})) setHeader(headers, name, value);
  for (const [name, value] of Object.entries(options.query ?? {})) {
    if (value !== undefined) query.push(`${encode(name)}=${encode(String(value))}`);
  }
  const url = options.baseUrl.replace(/\/+$/, "") + path + (query.length ? `?${query.join("&")}` : "");
  return { method, url, headers, body: serialized?.body };
}

/** Percent-encode everything but unreserved characters, so that any text survives. */
export function encode(text: string): string {
  try {
    return encodeURIComponent(text).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch {
    throw new Refusal("it holds half of a surrogate pair, which no URL can carry");
  }
}

function serialize(parameter: Parameter, value: unknown): string | undefined {
  const place = parameter.in ?? "query";
  const style = parameter.style ?? (place === "header" || place === "path" ? "simple" : "form");
  const explode = parameter.explode ?? style === "form";
  // Only a query can carry reserved characters as they are: a path or a cookie would end at some of them.
  const escapedInUrl = parameter.allowReserved && place === "query" ? encodeReserved : encode;
  const escaped = place === "header" ? (text: string) => text : escapedInUrl;
  try {
    const text = serializeParameter(parameter.json ? JSON.stringify(value) : value, {
      name: parameter.name,
      style,
      explode,
      encode: escaped,
    });
    if (place === "header" && text !== undefined) checkHeader(text);
    // `Headers` would trim it without a word.
    if (place === "header" && text !== undefined && /^[\t ]|[\t ]$/.test(text))
      throw new Refusal("a header cannot begin or end with a space or a tab");
    return place === "cookie" ? text?.replaceAll("&", "; ") : text;
  } catch (error) {
    throw new Refusal(`\`${parameter.name}\` cannot be sent: ${(error as Error).message}`);
  }
}

function encodeReserved(text: string): string {
  return encode(text).replace(/%(?:3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2C|3B)/g, decodeURIComponent);
}

/**
 * Write the value of a path parameter.
 * @throws {Refusal} when it is missing, or would name another path.
 */
export function pathSegment(parameter: Parameter, value: unknown): string {
  if (value === undefined || value === null) throw new Refusal(`\`${parameter.name}\` is missing`);
  const text = serialize({ ...parameter, in: "path" }, value);
  if (!text) throw new Refusal(`\`${parameter.name}\` is empty, and would name another path`);
  if (text === "." || text === "..")
    throw new Refusal(`\`${parameter.name}\` is "${text}", which would name another path`);
  return text;
}

function pathValues({ oneOf }: Operation, given: Record<string, unknown>): Values {
  if (!oneOf) return {};
  const names = Object.keys(oneOf);
  const chosen = names.filter((name) => given[name] !== undefined);
  const [name] = chosen;
  if (name === undefined || chosen.length > 1) {
    throw new Refusal(
      `exactly one of \`${names.join("`, `")}\` is needed; ${chosen.length ? `both were given` : "none was given"}`,
    );
  }
  const value = given[name];
  for (const other of names) delete given[other];
  return Object.fromEntries(
    Object.entries(oneOf[name] ?? {}).map(([parameter, text]) => [
      parameter,
      text === `{${name}}` ? value : text.replaceAll(`{${name}}`, () => textOf(value)),
    ]),
  );
}

function refuseUnknown(unknown: Values, { request }: Operation): void {
  const [name] = Object.entries(unknown).find(([, value]) => value !== undefined) ?? [];
  if (name === undefined) return;
  throw new Refusal(
    `\`${name}\` is not a parameter of ${request}; what the spec does not declare goes into options.query or options.headers`,
  );
}

function bodyOf(operation: Operation, body: unknown): ReturnType<typeof serializeBody> | undefined {
  if (body === undefined) {
    if (operation.bodyRequired) throw new Refusal("`body` is missing");
    return undefined;
  }
  if (!operation.body) throw new Refusal("`body` is given, but this operation takes none");
  try {
    return serializeBody(body, operation.body, operation.fields);
  } catch (error) {
    throw new Refusal(`\`body\` cannot be sent: ${(error as Error).message}`);
  }
}

function setHeader(headers: Headers, name: string, value: string): void {
  try {
    checkHeader(value);
    headers.set(name, value);
  } catch (error) {
    throw new Refusal(`the header \`${name}\` cannot be sent: ${(error as Error).message}`);
  }
}

function checkHeader(value: string): void {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value))
    throw new Refusal("a header holds Latin-1 characters without line breaks only");
}
