import { createHash } from "node:crypto";
import { below, entriesOf, isObject, type JsonObject, keysOf, stableText } from "@certspec/openapi";
import { requestOf, type SchemaReader } from "@certspec/openapi/operations";
import { exitCodes } from "../exit-codes.ts";
import { readDocument } from "../read-document.ts";
import { UpstreamError } from "../upstream-error.ts";
import { normalForm } from "./normal-form.ts";

/** The facts about one operation of a document, and their digest. */
export function lockOperation(document: unknown, request: string, url: string): { hash: string; document: JsonObject } {
  const facts = normalForm(takeOperation(document, request, url), url);
  return { hash: createHash("sha256").update(stableText(facts)).digest("hex"), document: facts };
}

/** Those of some requests, such as `GET /things/{id}`, that a document does not have. */
export function missingRequests(document: unknown, requests: readonly string[], url: string): string[] {
  const reader = readerOf(document, url);
  return requests.filter((request) => !findOperation(reader, request));
}

/**
 * Takes one operation out of a document, with the components that it refers to, all as they are written but for extensions.
 * @throws {UpstreamError} when the document does not have it.
 */
export function takeOperation(document: unknown, request: string, url: string): JsonObject {
  const reader = readerOf(document, url);
  const found = findOperation(reader, request);
  if (!found) throw new UpstreamError(`${url}: it does not have ${request}`, { exitCode: exitCodes.operationVanished });
  const { path, method, item, operation } = found;
  const { openapi, security, components } = reader.document;
  const taken: Record<string, unknown> = {
    openapi,
    info: { title: request, version: "" },
    ...(security !== undefined && { security }),
    paths: {
      [path]: { ...(item.parameters !== undefined && { parameters: item.parameters }), [method]: operation },
    },
  };
  const { securitySchemes = {} } = isObject(components) ? components : {};
  taken.components = { ...componentsOf(reader, taken, url), securitySchemes };
  return withoutExtensions(taken) as JsonObject;
}

/** The operation that answers a request, whatever its path parameters are called. */
function findOperation(reader: SchemaReader, request: string) {
  const [method = "", path = ""] = request.split(" ");
  for (const answers of [isSamePath, isMergedPath])
    for (const [other, value] of entriesOf(reader.document.paths)) {
      if (!answers(other, path)) continue;
      const item = reader.follow({ value, pointer: below("/paths", other) }).value;
      const operation = isObject(item) ? item[method.toLowerCase()] : undefined;
      if (isObject(item) && isObject(operation)) return { path: other, method: method.toLowerCase(), item, operation };
    }
  return undefined;
}

function isSamePath(other: string, path: string): boolean {
  return requestOf({ method: "", path: other }) === requestOf({ method: "", path });
}

/** Some documents merge paths and name the parameter after what it stands for: `/{accounts_or_zones}/{id}`. */
function isMergedPath(other: string, path: string): boolean {
  const [theirs, own] = [other.split("/"), path.split("/")];
  return theirs.length === own.length && theirs.every((part, index) => covers(part, own[index] ?? ""));
}

function covers(part: string, own: string): boolean {
  const name = /^\{(.+)\}$/.exec(part)?.[1];
  if (name === undefined || own.startsWith("{")) return part === own || (name !== undefined && own.startsWith("{"));
  return name.includes("_or_") && name.split("_or_").includes(own);
}

function readerOf(document: unknown, url: string): SchemaReader {
  try {
    return readDocument(document, url);
  } catch (cause) {
    if (!(cause instanceof UpstreamError)) throw cause;
    throw new UpstreamError(cause.message, { exitCode: exitCodes.unknownShape, cause });
  }
}

/** The components that a value refers to, and those that they refer to. */
function componentsOf(reader: SchemaReader, value: unknown, url: string): Record<string, JsonObject> {
  const components: Record<string, Record<string, unknown>> = {};
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const subtypes = isObject(next) && isObject(next.discriminator) ? reader.subtypes(next) : [];
    const targets = [...JSON.stringify(next).matchAll(/"\$(?:r|dynamicR)ef":"(#[^"]*)"/g)].map(([, reference = ""]) =>
      placeOf(reader, reference, url),
    );
    for (const target of [...targets, ...subtypes]) {
      const [first, kind = "", name = ""] = keysOf(target);
      if (first !== "components")
        throw new UpstreamError(`${url}: the $ref "#${target}" does not lead to a component`, {
          exitCode: exitCodes.unknownShape,
        });
      const kinds = components[kind] ?? {};
      components[kind] = kinds;
      if (name in kinds) continue;
      const found = reader.at(below("/components", kind, name));
      if (found === undefined)
        throw new UpstreamError(`${url}: the $ref "#${target}" leads nowhere`, { exitCode: exitCodes.unknownShape });
      kinds[name] = found;
      open.push(found);
    }
  }
  return components;
}

function placeOf(reader: SchemaReader, $ref: string, url: string): string {
  try {
    return reader.step({ value: { $ref }, pointer: "" }).pointer;
  } catch (cause) {
    if (!(cause instanceof UpstreamError)) throw cause;
    throw new UpstreamError(`${url}: the $ref "${$ref}" leads nowhere`, { exitCode: exitCodes.unknownShape, cause });
  }
}

/** Where keys are names that somebody chose, and no extensions. */
const chosen = new Set([
  "properties",
  "headers",
  "patternProperties",
  "schemas",
  "paths",
  "example",
  "examples",
  "mapping",
]);

/** The same in a form that is equal for equal content: keys sorted, and without extensions, which come and go. */
function withoutExtensions(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutExtensions(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => chosen.has(key) || !name.startsWith("x-"))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, withoutExtensions(inner, chosen.has(key) ? "" : name)]),
  );
}
