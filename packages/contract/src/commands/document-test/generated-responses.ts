import { child, type Document, follow, isJson, type MediaType, type Schema } from "@certspec/openapi";
import { arbitraryFor } from "@certspec/openapi/samples";
import fc from "fast-check";
import { responseFor } from "../../checker/operations-of.ts";
import { createSchemas } from "../../checker/schema/create-schemas.ts";
import { type ContractCase, contractCases } from "../../suite/contract-cases.ts";
import { plainError } from "../../suite/plain-error.ts";
import type { DocumentTest } from "./document-test.ts";

/** For each response in JSON: that values can be made up which its schema allows. */
export function generatedResponses(document: Document, { runs, seed }: { runs: number; seed: number }): DocumentTest[] {
  const schemas = createSchemas(document);
  const direction = "response";
  const isValid = (pointer: string, value: unknown): boolean => schemas.isValid({ pointer, value, direction });
  const responses = new Map(contractCases(document).map((each) => [titleOf(each), each]));
  return [...responses].flatMap(([title, { operation, status, mediaType = "" }]): DocumentTest[] => {
    const owner = responseFor(operation, status);
    const written = owner && child<MediaType>(owner, "content", mediaType);
    const media = written && follow(document, written);
    const schema = media && child<Schema>(media, "schema");
    if (!schema || !isJson(mediaType)) return [];
    const run = async (): Promise<void> => {
      const values = fc.sample(arbitraryFor(schema, { document, direction, isValid }), { numRuns: runs, seed });
      const wrong = values.findIndex((value) => !isValid(schema.pointer, value));
      if (wrong >= 0) throw plainError([title, `with ${JSON.stringify(values[wrong])}, which its schema rejects`]);
    };
    return [{ title, phase: "generated", operation: operation.id, run }];
  });
}

function titleOf({ operation, status, mediaType }: ContractCase): string {
  return `${operation.id} has values for ${status}${mediaType === undefined ? "" : ` in ${mediaType}`}`;
}
