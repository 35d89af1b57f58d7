import { applyDiscriminators } from "./apply-discriminators.ts";
import { MockError } from "./mock-error.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import type { Operation } from "./operation.ts";
import { prepareOperation, type StructuredParameters } from "./prepare-operation.ts";
import { operationsOf } from "./run-prism.ts";

const dialect2020 = "https://json-schema.org/draft/2020-12/schema";

/** The operations of a document, ready to answer and judge, each with the parameters to decode for it. */
export async function readOperations(
  document: OpenApiDocument,
  label: string,
): Promise<Map<Operation, StructuredParameters>> {
  // A copy, because Prism replaces every reference in what it is given.
  const copy = structuredClone(document) as OpenApiDocument & { jsonSchemaDialect?: string };
  // Prism validates 3.1 as draft-07 unless the document names a dialect that it knows (stoplightio/prism#2797).
  if (!document.openapi.startsWith("3.0"))
    Object.assign(copy, { jsonSchemaDialect: knownDialect(copy.jsonSchemaDialect) ?? dialect2020 });
  applyDiscriminators(copy);
  try {
    return new Map((await operationsOf(copy)).map((operation) => [operation, prepareOperation(operation)]));
  } catch (error) {
    throw new MockError(`${label}: Prism cannot read it: ${(error as Error).message}`, { cause: error });
  }
}

function knownDialect(dialect: string | undefined): string | undefined {
  return dialect && /^https?:\/\/json-schema\.org\/draft(?:-07|\/2019-09|\/2020-12)\/schema#?$/.test(dialect)
    ? dialect
    : undefined;
}
