import { type Mock, startMock } from "@certspec/mock";
import type { Document } from "@certspec/openapi";
import { createContract } from "../src/checker/create-contract.ts";
import { formatDiagnostic } from "../src/checker/diagnostic.ts";
import { formatMismatch } from "../src/checker/mismatch.ts";
import { contractCases } from "../src/suite/contract-cases.ts";
import type { CaseDiagnostic } from "../src/suite/contract-error.ts";
import { runCase } from "../src/suite/run-case.ts";
import { document } from "./fixtures/document.ts";
import { createClient, type Wrong } from "./workshop-client.ts";

const contract = document as unknown as Document;

/** The operations of the fixture. */
export const operationIds: string[] = [...new Set(contractCases(contract).map(({ operation }) => operation.id))];

/** What the contract says of a client with a mistake, over all cases of an operation, each thing once. */
export async function diagnostics(mock: Mock, operationId: string, wrong: Wrong = {}): Promise<string[]> {
  const found = [];
  const judge = createContract(contract, { baseUrl: mock.url });
  for (const contractCase of contractCases(contract).filter(({ operation }) => operation.id === operationId)) {
    const setting = {
      document: contract,
      contract: judge,
      mock,
      createClient: (options: { baseUrl: string }) => createClient(options, wrong),
    };
    found.push(...(await runCase(contractCase, setting)).map(format));
  }
  return [...new Set(found)];
}

/** What the contract says of a client, the right one unless another is given, over all cases of another document, each thing once. */
export async function diagnosticsAbout(
  other: Document,
  create: (options: { baseUrl: string }) => object = createClient,
): Promise<string[]> {
  const mock = await startMock(other as never);
  const setting = {
    document: other,
    contract: createContract(other, { baseUrl: mock.url }),
    mock,
    createClient: create,
  };
  const found = [];
  for (const contractCase of contractCases(other)) found.push(...(await runCase(contractCase, setting)).map(format));
  await mock.close();
  return [...new Set(found)];
}

/** A diagnostic without the place in the document and the hint, which differ from case to case. */
function format(diagnostic: CaseDiagnostic): string {
  return "code" in diagnostic ? (formatDiagnostic(diagnostic).split("\n")[0] ?? "") : formatMismatch(diagnostic);
}
