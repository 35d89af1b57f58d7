import { readFileSync } from "node:fs";
import { basename } from "node:path";

/**
 * Read a file of this directory that people edit.
 * @throws {Error} that names it when it is missing or no JSON.
 */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const name = `mutation/${basename(path)}`;
    throw new Error(`${name} cannot be read: put it right, or restore it (${(error as Error).message})`, {
      cause: error,
    });
  }
}
