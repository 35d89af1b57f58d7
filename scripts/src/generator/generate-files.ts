import { emitOperations, type PackageFacts } from "./emit-operations.ts";
import { emitResources } from "./emit-resources.ts";
import { emitSchema } from "./emit-schema.ts";
import { emitValues } from "./emit-values.ts";
import type { GeneratedFiles } from "./generated-files.ts";
import { parseBundle } from "./parse-bundle.ts";
import { prepare } from "./prepare.ts";
import { readOperations } from "./read-operations.ts";
import { withStreamItems } from "./stream-items.ts";
import { typeNames } from "./type-names.ts";

/**
 * Generates every file of a provider package from the bytes of its bundle.
 * @throws {GenerateError} when the bundle cannot become a package.
 */
export async function generateFiles(bundle: Buffer, facts: PackageFacts): Promise<GeneratedFiles> {
  const prepared = prepare(parseBundle(bundle));
  const operations = readOperations(prepared);
  const document = withStreamItems(prepared, operations);
  const header = headerOf(facts.provider);
  const names = typeNames(document, operations);
  return {
    "openapi.json": bundle,
    "operations.ts": bytesOf([header, emitOperations(document, operations, facts)]),
    "resources.ts": bytesOf([header, ...emitResources(document, operations, names)]),
    "schema.ts": bytesOf([header, await emitSchema(document)]),
    "values.ts": bytesOf([header, emitValues(document, operations, { names, provider: facts.provider })]),
  };
}

/** Piece by piece, because one character that is not Latin makes V8 hold all of a text in twice the bytes. */
function bytesOf(pieces: readonly string[]): Buffer {
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
}

function headerOf(provider: string): string {
  return `// Generated from specs/${provider}/openapi.yaml by \`pnpm generate\`. Do not edit: change the spec instead.\n`;
}
