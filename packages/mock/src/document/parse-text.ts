import { LineCounter, parseDocument } from "yaml";
import { MockError } from "../mock-error.ts";

/**
 * Parses a text in JSON or YAML; the name says where it is from, and JSON by its ending.
 * @throws {MockError} with name, line and column.
 */
export function parseText(text: string, name: string): unknown {
  const plain = text.replace(/^\uFEFF/, "");
  const isJson = /\.json$/i.test(name) || (!/\.ya?ml$/i.test(name) && /^\s*[{[]/.test(plain));
  return isJson ? parseJson(plain, name) : parseYaml(text, name);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MockError(`${name}${placeOf(error as SyntaxError, text)}: is not valid JSON`, { cause: error });
  }
}

/** Line and column such as `:2:3`, from the position in the error's message; Node 20 has it nowhere else. */
function placeOf({ message }: SyntaxError, text: string): string {
  const [, position] = / at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message) ?? [];
  if (position === undefined) return "";
  const lines = text.slice(0, Number(position)).split("\n");
  return `:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

function parseYaml(text: string, name: string): unknown {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new MockError(`${name}:${line}:${col}: is not valid YAML: ${error.message}`, { cause: error });
  }
  try {
    return document.toJS();
  } catch (cause) {
    // Aliases that expand without end.
    throw new MockError(`${name}: is not valid YAML: ${(cause as Error).message}`, { cause });
  }
}
