/** A block of code, with a fence that its text cannot end. */
export function fenced(language: string, text: string, title?: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}${title === undefined ? "" : ` title=${JSON.stringify(title)}`}\n${text}\n${fence}`;
}
