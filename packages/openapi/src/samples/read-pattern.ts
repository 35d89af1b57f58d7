/** A pattern as JavaScript reads it; nothing where it cannot. */
export function readPattern(pattern: string): RegExp | undefined {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // Many patterns were written without the flag, and some for other languages.
    }
  }
  return undefined;
}
