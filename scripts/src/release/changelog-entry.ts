/**
 * The part of a changelog that a version has, without its heading.
 * @throws {Error} when there is none.
 */
export function changelogEntry(changelog: string, version: string): string {
  const [, ...entries] = changelog.split(/^## /m);
  const entry = entries.find((each) => each.startsWith(`${version}\n`));
  if (entry === undefined) throw new Error(`the changelog has no entry for ${version}`);
  return entry.slice(version.length).trim();
}
