import { type Mock, type OpenApiDocument, startMock } from "@certspec/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contractCases } from "./contract-cases.ts";
import type { Document } from "./document.ts";
import { formatMismatch, type Mismatch } from "./mismatch.ts";
import { type ClientOptions, runCase } from "./run-case.ts";

export interface ContractOptions {
  /** Heading of the tests. @default the document's title */
  name?: string | undefined;
}

/**
 * Test a client against a document, through a mock on a socket: one test for each operation, documented status and example.
 * Call it in a vitest file.
 * @example describeContract(document, createCloudflare);
 */
export function describeContract(
  document: OpenApiDocument,
  // Every client has options of its own, so the parameter is the narrowest type there is.
  createClient: (options: never) => object,
  { name }: ContractOptions = {},
): void {
  const contract = document as unknown as Document;
  const cases = contractCases(contract);
  describe(name ?? contract.info?.title ?? "contract", () => {
    let mock: Mock;
    beforeAll(async () => {
      mock = await startMock(document);
    });
    afterAll(() => mock.close());

    test("the document has operations with an operationId", () => {
      expect(cases.length).toBeGreaterThan(0);
    });
    for (const contractCase of cases) {
      test(contractCase.title, async () => {
        const setting = { document: contract, mock, createClient: createClient as (options: ClientOptions) => object };
        const mismatches = await runCase(contractCase, setting);
        if (mismatches.length) throw failure(contractCase.title, mismatches);
      });
    }
  });
}

function failure(title: string, mismatches: readonly Mismatch[]): Error {
  const error = new Error([title, ...mismatches.map(formatMismatch)].join("\n  "));
  // A stack would lead the reader into this file.
  error.stack = error.message;
  return error;
}
