import { dirname, join } from "node:path";
import { loadDocument, MockError } from "@certspec/mock";
import { type Document, isObject } from "@certspec/openapi";
import { locateInSources } from "../checker/sources/locate-in-sources.ts";
import { CommandError } from "./command-error.ts";

/** A document of the command line. */
export interface ReadDocument {
  document: Document;
  /** At which file and line the value of a pointer is written. */
  locate: (pointer: string) => string | undefined;
}

/**
 * Reads an OpenAPI document from a file or a URL, with all files that it refers to; Swagger 2.0 is converted.
 * @throws {CommandError} where there is none, or one of a version that is not understood.
 */
export async function readDocument(location: string): Promise<ReadDocument> {
  const { document, files, placeOf } = await loadDocument(location).catch((error: unknown) => {
    throw error instanceof MockError ? new CommandError(error.message, { cause: error }) : error;
  });
  if (!isDocument(document)) {
    const version = isObject(document) ? `openapi: ${JSON.stringify(document.openapi)}` : "no object";
    throw new CommandError(`${location}: expected OpenAPI 3.0 or 3.1, got ${version}`);
  }
  // Of one file, which may be a bundle of others, the sources say more.
  if (files.length === 1) return { document, locate: locateInSources(location) };
  const locate = (pointer: string): string => {
    const place = placeOf(pointer).replace(/:\d+$/, "");
    // Other files are named as seen from the document.
    return files.length === 0 || place.startsWith(location) ? place : join(dirname(location), place);
  };
  return { document, locate };
}

function isDocument(value: unknown): value is Document {
  return isObject(value) && /^3\.[01]\./.test(String(value.openapi));
}
