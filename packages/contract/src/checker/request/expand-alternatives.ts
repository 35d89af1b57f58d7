import type { Operation } from "../operations-of.ts";

/** Values for path parameters where the caller gave one of the names that stand for them. */
export function expandAlternatives(
  { object }: Operation,
  intended: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const alternatives = Object.entries(object["x-one-of-parameters"] ?? {});
  const [name, values] = alternatives.find(([each]) => intended[each] !== undefined) ?? [];
  if (name === undefined || !values) return intended;
  const expanded = Object.entries(values)
    .filter(([parameter]) => parameter !== "description")
    .map(([parameter, template]) => [`path ${parameter}`, template.replaceAll(`{${name}}`, String(intended[name]))]);
  return { ...intended, ...Object.fromEntries(expanded) };
}
