import type { ErrorContext } from "../errors/errors.ts";
import type { SecretSource } from "../errors/redact.ts";
import { isSecretName } from "../errors/secrets-of.ts";
import { ownProperty } from "../own-properties.ts";
import type { PreparedOperation, Values } from "../request/prepare-operation.ts";
import type { ApiTable } from "../table.ts";

/** Returns the context of a call's errors: its operation, and the path and ids as the caller knows them. */
export function callContext(
  { provider, sensitive = [] }: Pick<ApiTable, "provider" | "sensitive">,
  { id, method, paths, secrets = [] }: PreparedOperation,
  values: Values,
  call: string,
): ErrorContext & { secrets: SecretSource[] } {
  const chosen = paths.find(({ name }) => name !== undefined && ownProperty(values, name) !== undefined) ?? paths[0];
  const parameters: Record<string, string> = {};
  for (const { name } of chosen?.parameters ?? []) {
    const value = ownProperty(values, name);
    const isId = typeof value === "string" || typeof value === "number";
    if (isId && !isSecretName(name, sensitive)) parameters[name] = `${value}`;
  }
  // The path of a `client.request` may have a query.
  const path = chosen?.path.replace(/\?.*/s, "");
  return { provider, operation: id, call, request: `${method} ${path}`, parameters, secrets: [...secrets] };
}
