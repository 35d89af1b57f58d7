import { GenerateError } from "./generate-error.ts";
import { pascalCase } from "./names.ts";
import type { Document } from "./openapi.ts";
import type { OperationModel } from "./operation-model.ts";

/** Names that the generated file uses itself; a schema of that name gets the suffix `Schema`. */
const reserved = new Set([
  ...[
    "ApiPromise",
    "CallOptions",
    "PageOptions",
    "PagePromise",
    "Secret",
    "Credentials",
    "ServerName",
    "OperationErrors",
    "Resources",
    "NoParams",
  ],
  ...[
    "Schema",
    "Path",
    "Query",
    "Header",
    "Cookie",
    "NonNullable",
    "Exclude",
    "Blob",
    "Record",
    "components",
    "operations",
    "paths",
  ],
]);

/** The names of exported types, by the component schema that they stand for. */
export type TypeNames = ReadonlyMap<string, string>;

/**
 * Give every component schema the name of its exported type.
 * @throws {GenerateError} when a schema is called like a type that an operation brings.
 */
export function typeNames(document: Document, operations: readonly OperationModel[]): TypeNames {
  const taken = new Map<string, string>();
  for (const { id, typeName, resource } of operations) {
    for (const suffix of ["Params", "Errors", "Data", "Item", "Body"])
      taken.set(typeName + suffix, `the operation ${id}`);
    for (let depth = 1; depth <= resource.length; depth += 1) {
      taken.set(`${pascalCase(resource.slice(0, depth).join("_"))}Resource`, `the resource of ${id}`);
    }
  }
  const names = new Map<string, string>();
  for (const schema of Object.keys(document.components?.schemas ?? {})) {
    const plain = pascalCase(schema);
    const name = reserved.has(plain) ? `${plain}Schema` : plain;
    const owner = taken.get(name);
    if (owner !== undefined)
      throw new GenerateError(`the schema ${schema} and ${owner} both want the type name ${name}; rename the schema`);
    taken.set(name, `the schema ${schema}`);
    names.set(schema, name);
  }
  return names;
}
