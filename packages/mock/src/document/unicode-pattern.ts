/**
 * Returns a pattern that is valid in Unicode mode, which Prism compiles it in: there `\-` and `\_` are errors, and Prism
 * accepts every value for a schema with an error. `undefined` for an invalid regular expression.
 */
export function unicodePattern(pattern: unknown): string | undefined {
  if (typeof pattern !== "string" || !compiles(pattern, "")) return undefined;
  if (compiles(pattern, "u")) return pattern;
  const escaped = pattern.replace(/\\([^a-z0-9])/gi, (whole, character: string) =>
    /[\^$\\.*+?()[\]{}|/]/.test(character) ? whole : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  // Other differences, such as a lone brace, stay unchanged.
  return compiles(escaped, "u") ? escaped : pattern;
}

function compiles(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}
