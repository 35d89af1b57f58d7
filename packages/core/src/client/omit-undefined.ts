/** Returns a copy of an object without the properties that are `undefined`. */
export function omitUndefined<Properties extends object>(properties: Properties): Partial<Properties> {
  const kept: Partial<Properties> = {};
  for (const name in properties) if (properties[name] !== undefined) kept[name] = properties[name];
  return kept;
}
