import { readFileSync } from "node:fs";
import { readingFailure } from "@certspec/openapi";
import { parseDocument } from "yaml";
import { DriftError } from "./drift-error.ts";

/** Reads a JSON or YAML file; throws a `DriftError` that says which line is wrong. */
export function readSource(file: string): { file: string; text: string; document: unknown } {
  const text = readText(file);
  if (/^\s*\{/.test(text)) return { file, text, document: parseJson(file, text) };
  const parsed = parseDocument(text);
  const [problem] = parsed.errors;
  if (problem) throw new DriftError(`${file}:${problem.linePos?.[0].line ?? 1}: ${problem.message.split("\n")[0]}`);
  return { file, text, document: toValue(file, () => parsed.toJS()) };
}

/** Aliases are followed late, and can lead nowhere or blow up. */
function toValue(file: string, read: () => unknown): unknown {
  try {
    return read();
  } catch (cause) {
    throw new DriftError(`${file}: ${(cause as Error).message.split("\n")[0]}`, { cause });
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new DriftError(`${file}: ${readingFailure(cause)}`, { cause });
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DriftError(`${file}: not valid JSON: ${(cause as Error).message}`, { cause });
  }
}
