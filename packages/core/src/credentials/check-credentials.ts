import { InvalidRequest } from "../errors/invalid-request.ts";
import type { ApiTable } from "../table.ts";
import { describeCredentials } from "./describe-credentials.ts";
import type { LogIn } from "./log-in.ts";

/** Refuses credentials that contradict each other, by the names of their schemes. */
export type CredentialsCheck = (
  api: Pick<ApiTable, "schemes" | "security"> & { readonly logIn?: LogIn },
  given: Pick<ReadonlySet<string>, "has" | "size">,
) => void;

/**
 * Refuse credentials that are more than one way to authenticate, or half of one; a single scheme can be neither.
 * @throws {InvalidRequest} that names the options.
 */
export const checkCredentials: CredentialsCheck = (api, given) => {
  const touched = api.security.filter((names) => names.some((name) => given.has(name)));
  // Of ways that share a scheme, one may be just what was given.
  if (touched.some((names) => names.length === given.size && names.every((name) => given.has(name)))) return;
  const ways = `\`${describeCredentials(api, touched, "option")}\``;
  if (touched.length > 1) throw new InvalidRequest(`two ways to authenticate were given; keep one of ${ways}`);
  if (touched[0]?.some((name) => !given.has(name))) throw new InvalidRequest(`${ways} belong together; one is missing`);
};
