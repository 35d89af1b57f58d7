import { readFileSync } from "node:fs";
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
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CommandError(code === "ENOENT" ? `${file}: file not found` : `${file}: cannot be read: ${message}`, {
      cause: error,
    });
  }
  try {
    const value: unknown = /\.ya?ml$/.test(file) ? parse(text) : JSON.parse(text.replace(/^\uFEFF/, ""));
    if (typeof value !== "object" || value === null) throw new SyntaxError("expected an object");
    return value;
  } catch (error) {
    throw new CommandError(`${file}: is not valid: ${(error as Error).message}`, { cause: error });
  }
}
