import type { ApiTable, Scheme, SecurityAlternatives } from "../table.ts";
import type { LogIn } from "./log-in.ts";

/** Alternatives in words, to be put between two backticks: the options that give their secrets, or the environment variables. */
export function describeCredentials(
  { schemes, logIn }: Pick<ApiTable, "schemes"> & { readonly logIn?: LogIn },
  alternatives: SecurityAlternatives,
  name: "option" | "env",
): string {
  const namesOf = (scheme: Scheme) => logIn?.inWords(scheme, name) ?? scheme[name] ?? [];
  return alternatives
    .map((names) => names.flatMap((each) => namesOf(schemes[each] as Scheme)).join("` and `"))
    .filter(Boolean)
    .join("` or `");
}
