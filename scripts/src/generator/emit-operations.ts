import type { Document } from "@certspec/openapi";
import { alternativesOf, credentialsOf, serversOf } from "./api-facts.ts";
import { emitLiteral, type Identifier, identifier } from "./emit-literal.ts";
import { emitTableEntry } from "./emit-table-entry.ts";
import { groupOperations } from "./group-operations.ts";
import type { OperationModel } from "./operation-model.ts";
import { sensitiveNames } from "./sensitive-names.ts";
import { writersOf } from "./writers-of.ts";

/** The facts about a package that its table states. */
export interface PackageFacts {
  provider: string;
  version: string;
}

/** From here on the function that writes a table out is smaller than what it saves. */
const manyOperations = 40;

/** The text of `operations.ts`: the API as data, a few bytes for each operation. */
export function emitOperations(
  document: Document,
  operations: readonly OperationModel[],
  { provider, version }: PackageFacts,
): string {
  const entries = Object.fromEntries(
    operations.map((operation) => [operation.id, emitTableEntry(document, operation)]),
  );
  const groups = operations.length < manyOperations ? undefined : emitLiteral(groupOperations(entries), "  ");
  const sensitive = sensitiveNames(document, operations);
  const api = {
    provider,
    version,
    servers: serversOf(document),
    schemes: Object.fromEntries(
      credentialsOf(document).map(({ scheme, option, env, in: place, name, login }) => [
        scheme,
        { option, env, in: place, name, login: login && { ...login, description: undefined } },
      ]),
    ),
    security: alternativesOf(document.security),
    envelope: document["x-envelope"],
    error: document["x-error"],
    sensitive: sensitive.length ? sensitive : undefined,
    operations: groups ? identifier(`/* @__PURE__ */ expandOperations(${groups})`) : entries,
  };
  const writers = writersOf(document, operations);
  const imported = Object.values<Identifier>({ ...writers }).map((writer) => writer.identifier);
  if (groups) imported.push("expandOperations");
  const importing = imported.length ? `import { type Api, ${imported.sort().join(", ")} }` : "import type { Api }";
  return `${importing} from "@certspec/core/provider";\n\nexport const api: Api = ${emitLiteral({ ...api, ...writers })};\n`;
}
