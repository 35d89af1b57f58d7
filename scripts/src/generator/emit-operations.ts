import type { Document } from "@certspec/openapi";
import { alternativesOf, credentialsOf, serversOf } from "./api-facts.ts";
import { emitLiteral } from "./emit-literal.ts";
import { emitTableEntry } from "./emit-table-entry.ts";
import type { OperationModel } from "./operation-model.ts";
import { runtimePartsOf } from "./runtime-parts-of.ts";
import { sensitiveNames } from "./sensitive-names.ts";

/** The facts about a package that its table states. */
export interface PackageFacts {
  provider: string;
  version: string;
}

/** The text of `operations.ts`: the API as data, a few bytes for each operation. */
export function emitOperations(
  document: Document,
  operations: readonly OperationModel[],
  { provider, version }: PackageFacts,
): string {
  const entries = Object.fromEntries(
    operations.map((operation) => [operation.id, emitTableEntry(document, operation)]),
  );
  const sensitive = sensitiveNames(document, operations);
  const api = {
    provider,
    version,
    servers: serversOf(document),
    baseUrlEnv: document["x-base-url-env"],
    schemes: Object.fromEntries(
      credentialsOf(document).map(({ scheme, option, env, in: place, name, login }) => [
        scheme,
        { option, env, in: place, name, login: login && { ...login, description: undefined } },
      ]),
    ),
    security: alternativesOf(document.security),
    envelope: document["x-envelope"],
    error: document["x-error"],
    retry429: document["x-retry-429"],
    sensitive: sensitive.length ? sensitive : undefined,
    operations: entries,
  };
  const { pageFinders, ...parts } = runtimePartsOf(document, operations);
  const imported = [...Object.values(parts), ...Object.values(pageFinders ?? {})].map(({ identifier }) => identifier);
  const importing = imported.length ? `import { type Api, ${imported.sort().join(", ")} }` : "import type { Api }";
  return `${importing} from "@certspec/core/provider";\n\nexport const api: Api = ${emitLiteral({ ...api, ...parts, pageFinders })};\n`;
}
