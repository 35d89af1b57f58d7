import type { Document } from "@certspec/openapi";
import { CommandError } from "./command-error.ts";
import { readFileOf } from "./read-file-of.ts";

const conversion = "convert it to OpenAPI 3.0 or 3.1 first, such as with npx -y swagger2openapi";

/**
 * Reads an OpenAPI document from a file.
 * @throws {CommandError} where there is none, or one of a version that is not understood.
 */
export function readDocument(file: string): Document {
  const given = readFileOf(file) as Document & { swagger?: unknown };
  if (given.swagger !== undefined)
    throw new CommandError(`${file}: is Swagger ${String(given.swagger)}; ${conversion}`);
  if (!/^3\.[01]\./.test(String(given.openapi)))
    throw new CommandError(`${file}: expected OpenAPI 3.0 or 3.1, got openapi: ${JSON.stringify(given.openapi)}`);
  return given;
}
