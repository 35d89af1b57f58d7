/**
 * An object or list in which each value is what `change` made of it.
 * Where nothing changes it is the same one: most of a large document stays as it is, and copying it would cost more than reading it.
 */
export function mapValues<Values extends object>(
  values: Values,
  change: (value: Values[keyof Values], key: string) => unknown,
): Values {
  let copy: Values | undefined;
  for (const key in values) {
    const changed = change(values[key], key) as Values[typeof key];
    if (changed === values[key]) continue;
    copy ??= (Array.isArray(values) ? [...values] : { ...values }) as Values;
    copy[key] = changed;
  }
  return copy ?? values;
}
