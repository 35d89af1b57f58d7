/**
 * A pattern in the form that Unicode mode takes, in which Prism compiles it: there `\-` and `\_` are errors, and Prism passes
 * every value over a schema with an error. `undefined` for what is no regular expression at all.
 */
export function unicodePattern(pattern: unknown): string | undefined {
  if (typeof pattern !== "string" || !compiles(pattern, "")) return undefined;
  if (compiles(pattern, "u")) return pattern;
  const escaped = pattern.replace(/\\([^a-z0-9])/gi, (whole, character: string) =>
    /[\^$\\.*+?()[\]{}|/]/.test(character) ? whole : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  // What else differs, such as a lone brace, stays as it is written.
  return compiles(escaped, "u") ? escaped : pattern;
}

function compiles(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}
