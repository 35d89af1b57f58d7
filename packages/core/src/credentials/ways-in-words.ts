import type { Api, Scheme, SecurityAlternatives } from "../api.ts";

/** Alternatives in words, to be put between two backticks: the options that give their secrets, or the environment variables. */
export function inWords(
  { schemes, login }: Pick<Api, "schemes" | "login">,
  alternatives: SecurityAlternatives,
  name: "option" | "env",
): string {
  const namesOf = (scheme: Scheme) => login?.inWords(scheme, name) ?? scheme[name] ?? [];
  return alternatives
    .map((names) => names.flatMap((each) => namesOf(schemes[each] as Scheme)).join("` and `"))
    .filter(Boolean)
    .join("` or `");
}
