import { below, type JsonObject, methods, type OpenApiDocument, resolveObject, type Server } from "@certspec/openapi";
import { applyDirections } from "../document/apply-directions.ts";
import { applyDiscriminators } from "../document/apply-discriminators.ts";
import { applySubtypes } from "../document/apply-subtypes.ts";
import { basePath } from "../document/base-path.ts";
import { dropReferencesInExtensions } from "../document/drop-references-in-extensions.ts";
import { eachSchema } from "../document/each-schema.ts";
import { exactKeywords } from "../document/exact-keywords.ts";
import { addKept, keepReferences, keptPath, restoreReferences } from "../document/keep-references.ts";
import { createOperationDocuments } from "../document/operation-document.ts";
import type { OperationSource } from "../document/operation-source.ts";
import { plainReferences } from "../document/plain-references.ts";
import { MockError } from "../mock-error.ts";
import { addPartTypes } from "./add-part-types.ts";
import { readExamplePairs } from "./example-pairs.ts";
import type { Operation } from "./operation.ts";
import { prepareOperation } from "./prepare-operation.ts";
import type { PendingRoute, Route } from "./route.ts";
import { operationsOf } from "./run-prism.ts";

const dialect2020 = "https://json-schema.org/draft/2020-12/schema";

/**
 * Returns the operations of a document; Prism reads each on its first request.
 * @throws {MockError} when it cannot be served.
 */
export function readOperations(document: OpenApiDocument, label: string): PendingRoute[] {
  const root = document as unknown as JsonObject;
  const documentOf = createOperationDocuments(document);
  return Object.keys((root.paths as JsonObject | undefined) ?? {}).flatMap((path) => {
    const item = resolveObject(root, (root.paths as JsonObject)[path]) ?? {};
    return methods.flatMap((method): PendingRoute[] => {
      if (typeof item[method] !== "object" || item[method] === null) return [];
      const source = sourceOf(document, { path, method }, label);
      let ready: Promise<Route> | undefined;
      const load = (): Promise<Route> => {
        ready ??= readRoute(documentOf(path, method), { source, method, label });
        return ready;
      };
      return [{ method, source, load }];
    });
  });
}

async function readRoute(
  copy: OpenApiDocument & JsonObject & { jsonSchemaDialect?: string },
  { source, method, label }: { source: OperationSource; method: string; label: string },
): Promise<Route> {
  // Prism validates 3.1 as draft-07 unless the document names a dialect that it knows (stoplightio/prism#2797).
  const is30 = copy.openapi.startsWith("3.0");
  if (!is30) Object.assign(copy, { jsonSchemaDialect: knownDialect(copy.jsonSchemaDialect) ?? dialect2020 });
  dropReferencesInExtensions(copy);
  plainReferences(copy as unknown as JsonObject);
  for (const { schema } of eachSchema(copy)) exactKeywords(schema as Record<string, unknown>, { is30 });
  applyDiscriminators(copy);
  applySubtypes(copy);
  applyDirections(copy);
  const kept = keepReferences(copy);
  addKept(copy, kept);
  const operations = await operationsOf(copy).catch((error: unknown) => {
    throw new MockError(`${label}: Prism cannot read ${source.path}: ${(error as Error).message}`, { cause: error });
  });
  const operation = operations.find((each) => each.path === source.path && each.method === method);
  if (!operation) throw new MockError(`${label}: Prism finds no operation at ${source.path}`);
  if (kept.size > 0) bundle(operation, operations);
  addPartTypes(operation, source);
  return {
    operation,
    source,
    structured: prepareOperation(operation, source),
    chooseExample: readExamplePairs(source),
  };
}

/** Gives an operation the schemas to which references were kept. */
function bundle(operation: Operation, operations: readonly Operation[]): void {
  const [response] = operations.find(({ path }) => path === keptPath)?.responses ?? [];
  const schemas = response?.contents?.map(({ mediaType, schema }) => [mediaType.replace(/^.*\//, ""), schema]) ?? [];
  const bundled = operation as Operation & { __bundled__?: object };
  bundled.__bundled__ = { ...bundled.__bundled__, mock: Object.fromEntries(schemas) };
  restoreReferences(operation);
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
