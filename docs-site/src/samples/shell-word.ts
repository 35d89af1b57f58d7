/** A word as a POSIX shell reads it back; placeholders become the variables that they stand for. */
export function shellWord(
  text: string,
  variables: readonly string[],
  placeholder: (variable: string) => string,
): string {
  const used = variables.filter((variable) => text.includes(placeholder(variable)));
  if (used.length) {
    const escaped = text.replace(/[\\"$`]/g, "\\$&");
    return `"${used.reduce((word, variable) => word.replaceAll(placeholder(variable), `\${${variable}}`), escaped)}"`;
  }
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
