/** Creates a type guard for a list of known values. */
export function createValueGuard<const Values extends readonly (string | number)[]>(
  values: Values,
): (value: unknown) => value is Values[number] {
  const known = new Set<unknown>(values);
  return (value): value is Values[number] => known.has(value);
}
