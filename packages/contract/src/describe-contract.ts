import { type Mock, type OpenApiDocument, startMock } from "@certspec/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contractCases } from "./contract-cases.ts";
import { type Contract, createContract } from "./create-contract.ts";
import { formatDiagnostic } from "./diagnostic.ts";
import type { Document } from "./document.ts";
import { generatedCases } from "./generated-cases/generated-cases.ts";
import { inProcessUrl } from "./generated-cases/in-process-call.ts";
import { formatMismatch } from "./mismatch.ts";
import { type ClientOptions, type Complaint, runCase } from "./run-case.ts";

export interface ContractOptions {
  /** Heading of the tests. @default the document's title */
  name?: string | undefined;
  /** Generated calls for each operation, and generated answers for each status; 0 for none. @default 50 */
  runs?: number | undefined;
  /** Chooses what is generated. @default 1 */
  seed?: number | undefined;
  /** Folder where failing generated cases are kept, to be tried first. @default none are kept */
  failures?: string | undefined;
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
  { name, runs = 50, seed = 1, failures }: ContractOptions = {},
): void {
  const given = document as unknown as Document;
  const cases = contractCases(given);
  describe(name ?? given.info?.title ?? "contract", () => {
    let mock: Mock;
    let contract: Contract;
    beforeAll(async () => {
      mock = await startMock(document);
      contract = createContract(document, { baseUrl: mock.url });
    });
    afterAll(() => mock.close());

    test("the document has operations with an operationId", () => {
      expect(cases.length).toBeGreaterThan(0);
    });
    for (const contractCase of cases) {
      test(contractCase.title, async () => {
        const create = createClient as (options: ClientOptions) => object;
        const complaints = await runCase(contractCase, { document: given, contract, mock, createClient: create });
        if (complaints.length) throw failure(contractCase.title, complaints);
      });
    }
    const inProcess = createContract(document, { baseUrl: inProcessUrl });
    const create = createClient as (options: ClientOptions) => object;
    const generated = runs > 0 ? generatedCases({ document: given, contract: inProcess, createClient: create }) : [];
    for (const { title, run } of generated) test(title, async () => run({ runs, seed, failures }));
  });
}

function failure(title: string, complaints: readonly Complaint[]): Error {
  const lines = complaints.map((each) => ("code" in each ? formatDiagnostic(each) : formatMismatch(each)));
  const error = new Error([title, ...lines].join("\n  "));
  // A stack would lead the reader into this file.
  error.stack = error.message;
  return error;
}
