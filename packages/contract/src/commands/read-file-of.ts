import { readFileSync } from "node:fs";
import { readingFailure } from "@certspec/openapi";
import { parse } from "yaml";
import { CommandError } from "./command-error.ts";

/**
 * Reads a JSON or YAML file.
 * @throws {CommandError} where there is none, or it is not valid.
 */
export function readFileOf(file: string): object {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new CommandError(`${file}: ${readingFailure(error)}`, { cause: error });
  }
  try {
    const value: unknown = /\.ya?ml$/.test(file) ? parse(text) : JSON.parse(text.replace(/^\uFEFF/, ""));
    if (typeof value !== "object" || value === null) throw new SyntaxError("expected an object");
    return value;
  } catch (error) {
    throw new CommandError(`${file}: is not valid: ${(error as Error).message}`, { cause: error });
  }
}
