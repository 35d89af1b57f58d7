import { InvalidRequest } from "../errors/invalid-request.ts";
import type { ApiTable } from "../table.ts";
import { describeCredentials } from "./describe-credentials.ts";
import type { LogIn } from "./log-in.ts";

/**
 * Checks that the given credentials form exactly one credential set, by the names of their schemes.
 * @throws {InvalidRequest} for conflicting and incomplete credentials, with the names of the options.
 */
export function checkCredentials(
  api: Pick<ApiTable, "schemes" | "security"> & { readonly logIn?: LogIn },
  given: Pick<ReadonlySet<string>, "has" | "size">,
): void {
  const touched = api.security.filter((names) => names.some((name) => given.has(name)));
  // Requirements can share a scheme, so one may match exactly although others match in part.
  if (touched.some((names) => names.length === given.size && names.every((name) => given.has(name)))) return;
  const described = describeCredentials(api, touched, "option");
  if (touched.length > 1) throw new InvalidRequest("Conflicting credentials", `Pass ${described}, not both.`);
  if (touched[0]?.some((name) => !given.has(name)))
    throw new InvalidRequest("Incomplete credentials", `Pass ${described}.`);
}
