import { dirname, relative, resolve as resolvePath, sep } from "node:path";
import { createLocator, isObject } from "@certspec/openapi";
import { MockError } from "../mock-error.ts";
import { embedFiles, placeInFiles } from "./embed-files.ts";
import { parseText } from "./parse-text.ts";
import { isLoopback, isUrl, readSource } from "./read-source.ts";

/** A document as it was read: one file or several, converted from Swagger 2.0 where it was that. */
export interface LoadedDocument {
  document: unknown;
  /** The files that it was read from, without those that were fetched. */
  files: readonly string[];
  /** Where the value of a JSON pointer is written, such as `pets.yaml:3:6`; the document's name where that is unknown. */
  placeOf(pointer: string): string;
}

/**
 * Reads a document from a file or a URL, with all files that it refers to.
 * @throws {MockError} with the file, line and column, or the reason.
 */
export async function loadDocument(start: string): Promise<LoadedDocument> {
  if (typeof start !== "string" || start === "")
    throw new MockError(`expected the path or the URL of a document, got ${JSON.stringify(start)}`);
  const texts = new Map<string, string>();
  const root = isUrl(start) ? new URL(start).href : resolvePath(start);
  const shown = (location: string): string => (location === root ? start : shortName(location, start));
  const read = async (location: string): Promise<unknown> => {
    const text = await readSource(location === root ? start : location).catch((error: unknown) => {
      if (!(error instanceof MockError) || location === root) throw error;
      const reason = error.message.startsWith(location) ? error.message.slice(location.length) : `: ${error.message}`;
      throw new MockError(`${start}: a $ref leads to ${shown(location)}${reason}`, { cause: error });
    });
    texts.set(location, text);
    return parseText(text, shown(location));
  };
  const value = await read(root);
  if (!isObject(value)) return { document: value, files: filesOf(texts), placeOf: () => `${start}:1:1` };

  const { document, locations } = await embedFiles(value, root, {
    read,
    resolve: resolveReference,
    nameOf: (location) => shortName(location, root),
  });
  const locators = new Map<string, ReturnType<typeof createLocator>>();
  const isConverted = value.swagger !== undefined;
  const placeOf = (pointer: string): string => {
    // A converted document has other pointers than its text.
    if (isConverted) return start;
    const place = placeInFiles(pointer, locations) ?? { location: root, pointer };
    const locate = locators.get(place.location) ?? createLocator(texts.get(place.location) ?? "");
    locators.set(place.location, locate);
    const { line, column } = locate(place.pointer);
    return `${shown(place.location)}:${line}:${column}`;
  };
  return { document: isConverted ? await converted(document, start) : document, files: filesOf(texts), placeOf };
}

function filesOf(texts: ReadonlyMap<string, string>): string[] {
  return [...texts.keys()].filter((location) => !isUrl(location));
}

/** @throws {MockError} for a reference that a document must not follow. */
function resolveReference(reference: string, from: string): string {
  const file = decoded(reference, from);
  if (!isUrl(from)) {
    if (isUrl(file)) return new URL(file).href;
    if (/^[a-z][a-z\d+.-]+:/i.test(file))
      throw new MockError(`${from}: $ref "${reference}" is neither a file nor a URL with https; correct it`);
    return resolvePath(dirname(from), file);
  }
  if (!URL.canParse(reference, from)) throw new MockError(`${from}: $ref "${reference}" is not a URL; correct it`);
  const url = new URL(reference, from);
  const isSafe = url.protocol === "https:" || url.protocol === "http:";
  if (!isSafe || (isLoopback(url.hostname) && !isLoopback(new URL(from).hostname)))
    throw new MockError(`${from}: $ref "${reference}" leads to this machine, which a fetched document must not read`);
  return url.href;
}

function decoded(reference: string, from: string): string {
  try {
    return decodeURIComponent(reference);
  } catch (error) {
    throw new MockError(`${from}: $ref "${reference}" is not valid; write a percent sign in a name as %25`, {
      cause: error,
    });
  }
}

/** The path of a file as seen from the document, or a URL. */
function shortName(location: string, start: string): string {
  if (isUrl(location) || isUrl(start)) return location;
  return relative(dirname(resolvePath(start)), location)
    .split(sep)
    .join("/");
}

async function converted(document: unknown, name: string): Promise<unknown> {
  const { swagger } = document as { swagger: unknown };
  if (String(swagger) !== "2.0")
    throw new MockError(`${name}: Swagger ${String(swagger)} cannot be served; expected 2.0, or OpenAPI 3`);
  const { upgradeSwagger } = await import("../libraries/swagger-upgrader.ts");
  return upgradeSwagger(document as object);
}
