import { readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import { MockError } from "./mock-error.ts";

/**
 * Read a JSON or YAML file.
 * @throws {MockError} with file, line and column where it cannot be read.
 */
export function readDocument(path: string): unknown {
  const text = readText(path);
  return path.endsWith(".json") ? parseJson(text, path) : parseYaml(text, path);
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new MockError(code === "ENOENT" ? `${path}: there is no such file` : `${path}: cannot be read: ${message}`, {
      cause: error,
    });
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
    throw new MockError(`${path}${line ? `:${line}:${column}` : ""}: is not valid JSON`, { cause: error });
  }
}

function parseYaml(text: string, path: string): unknown {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new MockError(`${path}:${line}:${col}: is not valid YAML: ${error.message}`, { cause: error });
  }
  try {
    return document.toJS();
  } catch (cause) {
    // Aliases that grow without end.
    throw new MockError(`${path}: is not valid YAML: ${(cause as Error).message}`, { cause });
  }
}
