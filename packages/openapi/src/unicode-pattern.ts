/**
 * Returns a pattern that is valid in Unicode mode, in which validators compile it: there `\-` and a lone brace are errors, and
 * Prism accepts every value for a schema with an error. `undefined` for what is not a regular expression of ECMA-262.
 */
export function unicodePattern(pattern: unknown): string | undefined {
  if (typeof pattern !== "string") return undefined;
  if (compiles(pattern, "u")) return pattern;
  // Without the flag `\A` and `\Z` are the letters A and Z, which nobody means by them.
  if (!compiles(pattern, "") || /(?:^|[^\\])(?:\\\\)*\\[AZzGQE]/.test(pattern)) return undefined;
  const escaped = withBraces(
    pattern.replace(/\\([^a-z0-9])/gi, (whole, character: string) =>
      /[\^$\\.*+?()[\]{}|/]/.test(character) ? whole : `\\u{${character.codePointAt(0)?.toString(16)}}`,
    ),
  );
  return compiles(escaped, "u") ? escaped : undefined;
}

/** The pattern with those braces and brackets escaped that stand for themselves. */
function withBraces(pattern: string): string {
  let isClass = false;
  const tokens = /\\(?:u\{[^}]*\}|[pP]\{[^}]*\}|k<[^>]*>|.)|\{\d+(?:,\d*)?\}|./gsu;
  return pattern.replaceAll(tokens, (token) => {
    if (token === "[" && !isClass) isClass = true;
    else if (token === "[") return "\\[";
    else if (token === "]" && isClass) isClass = false;
    else if (/^[{}\]]$/.test(token) && !isClass) return `\\${token}`;
    return token;
  });
}

function compiles(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}
