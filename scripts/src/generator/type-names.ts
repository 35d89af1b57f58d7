import type { Document } from "@certspec/openapi";
import { coreNames } from "./core-names.ts";
import { GenerateError } from "./generate-error.ts";
import { knownValuesOf } from "./known-values-of.ts";
import { pascalCase } from "./names.ts";
import type { OperationModel } from "./operation-model.ts";
import { itemOf, type PreparedSchema } from "./prepared-schema.ts";

/** Names that a provider's package exports or uses itself; a schema of that name gets the suffix `Schema`. */
const reserved = new Set([
  ...coreNames,
  ...[
    "CredentialOptions",
    "Credentials",
    "ServerName",
    "OperationErrors",
    "Resources",
    "NoParams",
    "ErrorCode",
    "KnownErrorCode",
    "WaitFor",
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

/** The ends of the names of the types that each operation has. */
export const operationSuffixes: readonly string[] = ["Params", "Shared", "Errors", "Data", "Item", "Body"];

/** The names of exported types, by the component schema that they stand for. */
export type TypeNames = ReadonlyMap<string, string>;

/**
 * Gives every component schema the name of its exported type.
 * @throws {GenerateError} when two types would have one name.
 */
export function typeNames(document: Document, operations: readonly OperationModel[]): TypeNames {
  const taken = new Map<string, string>();
  const take = (name: string, owner: string): void => {
    const other = taken.get(name) ?? owner;
    if (other !== owner) throw new GenerateError(`${owner} and ${other} both want the type name ${name}; rename one`);
    taken.set(name, owner);
  };
  for (const { id, typeName, resource, oneOf } of operations) {
    const forms = Object.keys(oneOf ?? {}).map((name) => `By${pascalCase(name)}`);
    for (const suffix of [...operationSuffixes, ...forms]) take(typeName + suffix, `the operation ${id}`);
    for (const depth of resource.keys()) {
      const path = resource.slice(0, depth + 1);
      take(`${pascalCase(path.join("_"))}Resource`, `the resource ${path.join(".")}`);
    }
  }
  const names = new Map<string, string>();
  for (const [schema, source] of Object.entries(document.components?.schemas ?? {})) {
    const plain = pascalCase(schema);
    const name = reserved.has(plain) ? `${plain}Schema` : plain;
    const { [itemOf]: operation }: PreparedSchema = source;
    take(name, operation === undefined ? `the schema ${schema}` : `the operation ${operation}`);
    if (knownValuesOf(source)) take(`Known${name}`, `the values of the schema ${schema}`);
    names.set(schema, name);
  }
  return names;
}
