import { credentialsOf } from "../../../scripts/src/generator/api-facts.ts";
import { emitOperationTypes } from "../../../scripts/src/generator/emit-operation-types.ts";
import { camelCase, pascalCase } from "../../../scripts/src/generator/names.ts";
import { prepare } from "../../../scripts/src/generator/prepare.ts";
import { readOperations } from "../../../scripts/src/generator/read-operations.ts";
import { typeNames } from "../../../scripts/src/generator/type-names.ts";
import type { Provider } from "./provider.ts";

/** Read a provider from its bundle, with names as the generator gives them. */
export function readProvider(name: string, document: Provider["document"]): Provider {
  const title = pascalCase(name);
  const provider: Provider = {
    name,
    variable: camelCase(name),
    title,
    packageName: `@certspec/${name}`,
    createName: `create${title}`,
    document,
    servers: document.servers ?? [],
    credentials: credentialsOf(document),
    operations: [],
  };
  const signatures = signaturesOf(document);
  provider.operations = readOperations(document).map((operation) => ({
    ...operation,
    provider,
    call: [provider.variable, ...operation.resource, operation.method].join("."),
    signature: `${[provider.variable, ...operation.resource].join(".")}.${signatures.get(operation.id)}`,
  }));
  return provider;
}

/** The types belong to the document as the generator prepares it, in which responses are open. */
function signaturesOf(document: Provider["document"]): Map<string, string> {
  const prepared = prepare(structuredClone(document));
  const operations = readOperations(prepared);
  const context = { document: prepared, names: typeNames(prepared, operations) };
  return new Map(
    operations.map((operation) => {
      const [line = ""] = emitOperationTypes(operation, context).signature.trimEnd().split("\n").slice(-1);
      return [operation.id, oneArgumentALine(line.trim())];
    }),
  );
}

function oneArgumentALine(signature: string): string {
  return signature.replace(
    /\((.*)\): /,
    (_, parameters: string) => `(\n  ${parameters.split(", ").join(",\n  ")},\n): `,
  );
}
