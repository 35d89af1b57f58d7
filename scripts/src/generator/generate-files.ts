import { emitOperations, type PackageFacts } from "./emit-operations.ts";
import { emitResources } from "./emit-resources.ts";
import { emitSchema } from "./emit-schema.ts";
import { emitValues } from "./emit-values.ts";
import type { GeneratedFiles } from "./generated-files.ts";
import type { Document } from "./openapi.ts";
import { prepare } from "./prepare.ts";
import { readOperations } from "./read-operations.ts";
import { typeNames } from "./type-names.ts";

/**
 * Generate every file of a provider package from its bundle.
 * @throws {GenerateError} when the bundle cannot become a package.
 */
export async function generateFiles(bundle: string, facts: PackageFacts): Promise<GeneratedFiles> {
  const document = prepare(JSON.parse(bundle) as Document);
  const operations = readOperations(document);
  const header = headerOf(facts.provider);
  const names = typeNames(document, operations);
  return {
    "openapi.json": bundle,
    "operations.ts": header + emitOperations(document, operations, facts),
    "resources.ts": header + emitResources(document, operations, names),
    "schema.ts": emitSchema(document, header),
    "values.ts": header + emitValues(document, operations, { names, provider: facts.provider }),
  };
}

function headerOf(provider: string): string {
  return `// Generated from specs/${provider}/openapi.yaml by \`pnpm generate\`. Do not edit: change the spec instead.\n`;
}
