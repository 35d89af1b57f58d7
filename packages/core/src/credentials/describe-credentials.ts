import type { ApiTable, SecurityAlternatives } from "../table.ts";
import type { LogIn } from "./log-in.ts";

/** Describes credential sets by their options or environment variables, such as `"apiToken", or "apiEmail" with "apiKey"`. */
export function describeCredentials(
  { schemes, logIn }: Pick<ApiTable, "schemes"> & { readonly logIn?: LogIn },
  alternatives: SecurityAlternatives,
  kind: "option" | "env",
): string {
  const describe = (name: string): string | undefined => {
    const scheme = schemes[name];
    if (!scheme) return undefined;
    return logIn?.describe(scheme, kind) ?? (scheme[kind] && `"${scheme[kind]}"`);
  };
  const sets = alternatives.map((names) => names.flatMap((name) => describe(name) ?? []).join(" with "));
  return sets.filter(Boolean).join(", or ");
}
