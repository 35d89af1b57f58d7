import { readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import { MockError } from "../mock-error.ts";

/**
 * Reads a JSON or YAML file.
 * @throws {MockError} with file, line and column.
 */
export function readDocument(path: string): unknown {
  const text = readText(path);
  return path.endsWith(".json") ? parseJson(text.replace(/^\uFEFF/, ""), path) : parseYaml(text, path);
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new MockError(code === "ENOENT" ? `${path}: file not found` : `${path}: cannot be read: ${message}`, {
      cause: error,
    });
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MockError(`${path}${placeOf(error as SyntaxError, text)}: is not valid JSON`, { cause: error });
  }
}

/** Line and column such as `:2:3`, from the position in the error's message; Node 20 has it nowhere else. */
function placeOf({ message }: SyntaxError, text: string): string {
  const [, position] = / at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message) ?? [];
  if (position === undefined) return "";
  const lines = text.slice(0, Number(position)).split("\n");
  return `:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
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
    // Aliases that expand without end.
    throw new MockError(`${path}: is not valid YAML: ${(cause as Error).message}`, { cause });
  }
}
