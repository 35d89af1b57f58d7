import { createHash } from "node:crypto";
import { below, entriesOf, isObject, type JsonObject, keysOf, stableText } from "@certspec/openapi";
import { requestOf, type SchemaReader } from "@certspec/openapi/operations";
import { exitCodes } from "../exit-codes.ts";
import { readDocument } from "../read-document.ts";
import { UpstreamError } from "../upstream-error.ts";

/** One operation taken out of a document. */
export interface TakenOperation {
  hash: string;
  document: JsonObject;
}

/**
 * Take one operation, such as `GET /things/{id}`, out of a document, with the components that it refers to.
 * @throws {UpstreamError} when the document does not have it.
 */
export function lockOperation(document: unknown, request: string, url: string): TakenOperation {
  const reader = readerOf(document, url);
  const [method = "", path = ""] = request.split(" ");
  const own = entriesOf(reader.document.paths).find(
    ([other]) => requestOf({ method, path: other }) === requestOf({ method, path }),
  );
  const item = reader.follow({ value: own?.[1], pointer: below("/paths", path) }).value;
  const operation = isObject(item) ? item[method.toLowerCase()] : undefined;
  if (!own || !isObject(item) || !isObject(operation))
    throw new UpstreamError(`${url}: ${request} is not there any more; was it moved, or removed?`, {
      exitCode: exitCodes.operationVanished,
    });
  const { openapi, security, components } = reader.document;
  const taken: Record<string, unknown> = {
    openapi,
    info: { title: request, version: "" },
    ...(security !== undefined && { security }),
    paths: {
      [own[0]]: {
        ...(item.parameters !== undefined && { parameters: item.parameters }),
        [method.toLowerCase()]: operation,
      },
    },
  };
  const { securitySchemes = {} } = isObject(components) ? components : {};
  taken.components = { ...componentsOf(reader, taken, url), securitySchemes };
  const normal = withoutExtensions(taken) as JsonObject;
  return { hash: createHash("sha256").update(stableText(normal)).digest("hex"), document: normal };
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
