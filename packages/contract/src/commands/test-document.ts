import { type Mock, MockError, type Servable, servableDocument, startMock } from "@certspec/mock";
import type { Document } from "@certspec/openapi";
import { createContract } from "../checker/create-contract.ts";
import { createRecorder, type Recorder } from "../report/create-recorder.ts";
import { formatJson } from "../report/write-reports.ts";
import { contractCases } from "../suite/contract-cases.ts";
import { ContractError } from "../suite/contract-error.ts";
import { plainError } from "../suite/plain-error.ts";
import { CommandError } from "./command-error.ts";
import { documentTests } from "./document-test/document-tests.ts";
import { generatedResponses } from "./document-test/generated-responses.ts";
import { withOperationIds } from "./document-test/with-operation-ids.ts";
import { readDocument } from "./read-document.ts";
import { type ReportFiles, writeReportFiles, writeText } from "./write-report-files.ts";

export interface TestDocumentOptions extends ReportFiles {
  document: string;
  json?: string | undefined;
  /** Generated responses for each status. */
  runs: number;
  seed: number;
}

/** Tests a document without a client, and returns whether nothing failed. */
export async function testDocument({
  document: file,
  json,
  runs,
  seed,
  ...files
}: TestDocumentOptions): Promise<boolean> {
  const { document: given, locate } = await readDocument(file);
  const served = servedPart(given, file);
  const mock =
    served instanceof Error ? served : await startMock(served.document).catch((error: unknown) => error as Error);
  try {
    if (mock instanceof MockError && !isReadable(given)) throw new CommandError(rejectionMessage(file, mock, locate));
    const document = withOperationIds(given);
    const recorder = createRecorder(document, { name: given.info?.title ?? file, locate });
    await attempt(recorder, "the document does not contradict itself", () => {
      const found = createContract(given, { locate }).checkDocument();
      if (found.length) throw new ContractError("the document does not contradict itself", found);
    });
    await attempt(recorder, "the document can be served", () => {
      if (mock instanceof Error) throw plainError([rejectionMessage(file, mock, locate)]);
      if (served instanceof Error || served.faults.length === 0) return;
      const faults = served.faults.map((fault) => rejectionMessage(file, fault, locate));
      throw plainError([...faults, `left out, because of these: ${served.leftOut.join(", ")}`]);
    });
    const generated = runs > 0 ? generatedResponses(document, { runs, seed }) : [];
    const part = served instanceof Error ? document : withOperationIds(served.document as unknown as Document);
    const played = mock instanceof Error ? [] : testsWith(part, { mock, recorder, locate });
    for (const { run, ...test } of [...played, ...generated]) await recorder.record(test, run).catch(() => undefined);
    noteWithoutExamples(document, recorder);
    const report = recorder.report();
    if (json !== undefined) writeText(json, formatJson(report));
    return writeReportFiles([report], files);
  } finally {
    if (!(mock instanceof Error)) await mock.close();
  }
}

/** The document without the operations that have faults, or why nothing of it can be served. */
function servedPart(document: Document, file: string): Servable | Error {
  try {
    return servableDocument(document, file);
  } catch (error) {
    if (error instanceof MockError) return error;
    throw error;
  }
}

function testsWith(
  document: Document,
  { mock, recorder, locate }: { mock: Mock; recorder: Recorder; locate: (pointer: string) => string | undefined },
): ReturnType<typeof documentTests> {
  const contract = createContract(document, { baseUrl: mock.url, locate });
  return documentTests({ document, contract, mock, recorder });
}

async function attempt(recorder: Recorder, title: string, run: () => void): Promise<void> {
  // How it ends is kept.
  await recorder.record({ title, phase: "document" }, async () => run()).catch(() => undefined);
}

/** Returns whether a document is built well enough to be walked through. */
function isReadable(document: Document): boolean {
  try {
    createRecorder(document, { name: "" });
    createContract(document).checkDocument();
    return true;
  } catch {
    return false;
  }
}

function rejectionMessage(file: string, error: Error, locate: (pointer: string) => string | undefined): string {
  const { at } = error as { at?: string };
  const place = at?.startsWith("#/") ? locate(at.slice(1)) : undefined;
  const said = error.message.replace(/^[^:]*: /, "");
  return `${place ?? file}: ${said}`;
}

const maxNamed = 5;

function noteWithoutExamples(document: Document, recorder: Recorder): void {
  const responses = contractCases(document).filter(
    ({ mediaType, requiredOnly, credentialSet }) => mediaType && !requiredOnly && !credentialSet,
  );
  const bare = responses.filter(({ example }) => !example).map(({ title }) => title);
  if (!bare.length) return;
  const more = bare.length > maxNamed ? `, and ${bare.length - maxNamed} more` : "";
  recorder.note(
    `${bare.length} of ${responses.length} responses have no example, so the mock generates them: ${bare.slice(0, maxNamed).join(", ")}${more}`,
  );
}
