/** The members of an object that are not `undefined`. */
export function omitUndefined<Members extends object>(members: Members): Partial<Members> {
  const kept: Partial<Members> = {};
  for (const name in members) if (members[name] !== undefined) kept[name] = members[name];
  return kept;
}
