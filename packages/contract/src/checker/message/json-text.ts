/** A JSON text read strictly. */
export interface JsonText {
  value: unknown;
  /** Names that an object has twice. Which value a reader keeps is undefined. */
  duplicates: string[];
  /** Whole numbers that a JavaScript number cannot hold, as they are written. */
  largeIntegers: string[];
}

/**
 * Reads a JSON text.
 * @throws {SyntaxError} if the text is not JSON.
 */
export function readJson(text: string): JsonText {
  const value: unknown = JSON.parse(text);
  return { value, duplicates: duplicatesIn(text), largeIntegers: largeIntegersIn(text) };
}

const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;

function duplicatesIn(text: string): string[] {
  const found: string[] = [];
  const open: Set<string>[] = [];
  for (const [token, colon] of text.matchAll(tokens)) {
    if (token === "{") open.push(new Set());
    if (token === "}") open.pop();
    const names = open.at(-1);
    if (colon === undefined || !names) continue;
    const name = token.slice(0, token.length - colon.length);
    if (names.has(name)) found.push(JSON.parse(name) as string);
    names.add(name);
  }
  return found;
}

/** The strings and numbers of a JSON text. */
export const jsonScalars: RegExp = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Whether a token is a whole number that a JavaScript number cannot hold. */
export function isLargeInteger(token: string): boolean {
  return /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token));
}

function largeIntegersIn(text: string): string[] {
  if (!/\d{16}/.test(text)) return [];
  return [...text.matchAll(jsonScalars)].map(([token]) => token).filter(isLargeInteger);
}
