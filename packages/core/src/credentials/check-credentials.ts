import { InvalidRequest } from "../errors/invalid-request.ts";
import type { ApiTable } from "../table.ts";
import { describeCredentials } from "./describe-credentials.ts";
import type { LogIn } from "./log-in.ts";

/** Checks that the given credentials form exactly one credential set, by the names of their schemes. */
export type CredentialsCheck = (
  api: Pick<ApiTable, "schemes" | "security"> & { readonly logIn?: LogIn },
  given: Pick<ReadonlySet<string>, "has" | "size">,
) => void;

/**
 * Rejects conflicting and incomplete credentials. An API with a single scheme cannot have either.
 * @throws {InvalidRequest} with the names of the options.
 */
export const checkCredentials: CredentialsCheck = (api, given) => {
  const touched = api.security.filter((names) => names.some((name) => given.has(name)));
  // Requirements can share a scheme, so one may match exactly although others match in part.
  if (touched.some((names) => names.length === given.size && names.every((name) => given.has(name)))) return;
  const described = `pass \`${describeCredentials(api, touched, "option")}\``;
  if (touched.length > 1) throw new InvalidRequest(`Conflicting credentials: ${described}, not both`);
  if (touched[0]?.some((name) => !given.has(name))) throw new InvalidRequest(`Incomplete credentials: ${described}`);
};
