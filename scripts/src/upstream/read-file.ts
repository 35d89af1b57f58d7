import { existsSync, readFileSync } from "node:fs";
import { readingFailure } from "@certspec/openapi";
import { parseDocument } from "yaml";
import { UpstreamError } from "./upstream-error.ts";

/** Reads a file; throws an `UpstreamError` when it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new UpstreamError(`${file}: ${readingFailure(cause)}`, { cause });
  }
}

/** Reads a file; undefined when it does not exist. */
export function readIfPresent(file: string): string | undefined {
  return existsSync(file) ? readText(file) : undefined;
}

/** Reads a YAML file; throws an `UpstreamError` that says which line is wrong. */
export function readYaml(file: string): unknown {
  const parsed = parseDocument(readText(file));
  const [problem] = parsed.errors;
  if (problem) throw new UpstreamError(`${file}:${problem.linePos?.[0].line ?? 1}: ${problem.message.split("\n")[0]}`);
  try {
    // Aliases are followed late, and can lead nowhere or blow up.
    return parsed.toJS();
  } catch (cause) {
    throw new UpstreamError(`${file}: ${(cause as Error).message.split("\n")[0]}`, { cause });
  }
}
