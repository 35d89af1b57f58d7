import { InvalidRequest } from "../errors/invalid-request.ts";
import { withParameterName } from "../errors/with-parameter-name.ts";
import type { Operation } from "../table.ts";
import { textOf } from "./text-of.ts";

/** Replaces the name that stands for path parameters by those parameters. */
export type AlternativeFiller = (oneOf: NonNullable<Operation["oneOf"]>, given: Map<string, unknown>) => void;

/**
 * Replaces the one name that stands for path parameters by those parameters.
 * @throws {InvalidRequest} unless exactly one of the names is given.
 */
export const fillAlternative: AlternativeFiller = (oneOf, given) => {
  const names = Object.keys(oneOf);
  const [name, other] = names.filter((candidate) => given.get(candidate) !== undefined);
  if (!name || other)
    throw new InvalidRequest(`Expected exactly one of \`${names.join("`, `")}\`, got ${name ? "several" : "none"}`);
  const value = given.get(name);
  given.delete(name);
  for (const [parameter, text] of Object.entries(oneOf[name] ?? {}))
    given.set(
      parameter,
      text === `{${name}}` ? value : withParameterName(name, () => text.replaceAll(`{${name}}`, () => textOf(value))),
    );
};
