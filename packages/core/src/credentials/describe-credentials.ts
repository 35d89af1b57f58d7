import type { ApiTable, Scheme, SecurityAlternatives } from "../table.ts";
import type { LogIn } from "./log-in.ts";

/** Describes credential sets by their options or environment variables, without the first and the last backtick. */
export function describeCredentials(
  { schemes, logIn }: Pick<ApiTable, "schemes"> & { readonly logIn?: LogIn },
  alternatives: SecurityAlternatives,
  name: "option" | "env",
): string {
  const namesOf = (scheme: Scheme) => logIn?.inWords(scheme, name) ?? scheme[name] ?? [];
  return alternatives
    .map((names) => names.flatMap((each) => namesOf(schemes[each] as Scheme)).join("` with `"))
    .filter(Boolean)
    .join("`, or `");
}
