import {
  below,
  type JsonObject,
  type OpenApiDocument,
  resolveObject,
  type Server,
  unicodePattern,
} from "@certspec/openapi";
import { applyDirections } from "../document/apply-directions.ts";
import { applyDiscriminators } from "../document/apply-discriminators.ts";
import { eachSchema } from "../document/each-schema.ts";
import { exactFormats } from "../document/exact-formats.ts";
import type { OperationSource } from "../document/operation-source.ts";
import { plainReferences } from "../document/plain-references.ts";
import { MockError } from "../mock-error.ts";
import { addPartTypes } from "./add-part-types.ts";
import { basePath } from "./base-path.ts";
import { readExamplePairs } from "./example-pairs.ts";
import { prepareOperation } from "./prepare-operation.ts";
import type { Route } from "./route.ts";
import { operationsOf } from "./run-prism.ts";

const dialect2020 = "https://json-schema.org/draft/2020-12/schema";

/**
 * Reads the operations of a document, ready to validate and respond.
 * @throws {MockError} when it cannot be served.
 */
export async function readOperations(document: OpenApiDocument, label: string): Promise<Route[]> {
  // A copy, because Prism replaces all references in place.
  const copy = structuredClone(document) as OpenApiDocument & { jsonSchemaDialect?: string };
  // Prism validates 3.1 as draft-07 unless the document names a dialect that it knows (stoplightio/prism#2797).
  if (!document.openapi.startsWith("3.0"))
    Object.assign(copy, { jsonSchemaDialect: knownDialect(copy.jsonSchemaDialect) ?? dialect2020 });
  plainReferences(copy as unknown as JsonObject);
  for (const { schema } of eachSchema(copy)) {
    const pattern = unicodePattern(schema.pattern);
    if (pattern !== undefined) Object.assign(schema, { pattern });
    exactFormats(schema as Record<string, unknown>);
  }
  applyDiscriminators(copy);
  applyDirections(copy);
  const operations = await operationsOf(copy).catch((error: unknown) => {
    throw new MockError(`${label}: Prism cannot read it: ${(error as Error).message}`, { cause: error });
  });
  return operations.map((operation) => {
    const source = sourceOf(document, operation, label);
    addPartTypes(operation, source);
    return { operation, source, structured: prepareOperation(operation), chooseExample: readExamplePairs(source) };
  });
}

function sourceOf(
  document: OpenApiDocument,
  { path, method }: { path: string; method: string },
  label: string,
): OperationSource {
  const root = document as unknown as JsonObject;
  const item = resolveObject(root, (document.paths as JsonObject)[path]) ?? {};
  const operation = resolveObject(root, item[method]) ?? {};
  const own: unknown[] = [operation.parameters, item.parameters].flatMap(
    (list) => (list as unknown[] | undefined) ?? [],
  );
  const pointer = below("paths", path);
  const bases = [
    operation.servers && basePath(operation.servers as Server[], label, `${pointer}/${method}/servers`),
    item.servers && basePath(item.servers as Server[], label, `${pointer}/servers`),
    // A client with the mock's URL calls every operation under it.
    basePath(document.servers, label),
  ];
  return {
    document: root,
    path,
    operation,
    parameters: own.map((parameter) => resolveObject(root, parameter) ?? {}),
    bases: [...new Set(bases.filter((base): base is string => typeof base === "string"))],
  };
}

function knownDialect(dialect: string | undefined): string | undefined {
  return dialect && /^https?:\/\/json-schema\.org\/draft(?:-07|\/2019-09|\/2020-12)\/schema#?$/.test(dialect)
    ? dialect
    : undefined;
}
