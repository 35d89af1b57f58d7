import type { Api, Scheme, SecurityAlternatives } from "./api.ts";

/** Alternatives in words, each scheme by what `read` gives for it. */
export function inWords(
  { schemes }: Pick<Api, "schemes">,
  alternatives: SecurityAlternatives,
  read: (scheme: Scheme) => string | undefined,
): string {
  return alternatives
    .map((names) => names.flatMap((name) => read(schemes[name] as Scheme) ?? []).join(" and "))
    .filter(Boolean)
    .join(" or ");
}

/** The options of a client that give the secret of a scheme. */
export function optionOf({ option, login }: Scheme): string {
  return login ? `\`${option}\` or \`${login.option}\`` : `\`${option}\``;
}
