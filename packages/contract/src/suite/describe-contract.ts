import { type Mock, type OpenApiDocument, startMock } from "@certspec/mock";
import type { Document } from "@certspec/openapi";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Contract } from "../checker/contract.ts";
import { createContract } from "../checker/create-contract.ts";
import { createRecorder } from "../report/create-recorder.ts";
import type { PlannedTest } from "../report/report.ts";
import { annotate, type ReportOptions, writeReports } from "../report/write-reports.ts";
import type { ClientOptions } from "./call-method.ts";
import { contractCases } from "./contract-cases.ts";
import { failWith } from "./contract-error.ts";
import { gateFindings } from "./coverage/gate.ts";
import { readWaivers } from "./coverage/read-waivers.ts";
import type { Waiver } from "./coverage/waiver.ts";
import { faultCases } from "./fault-cases/fault-cases.ts";
import { runFaults } from "./fault-cases/run-faults.ts";
import { generatedCases } from "./generated-cases/generated-cases.ts";
import { inProcessUrl } from "./generated-cases/in-process-call.ts";
import { plainError } from "./plain-error.ts";
import { runCase } from "./run-case.ts";

/** Options of `describeContract`. */
export interface ContractOptions {
  /** Heading of the tests. @default the document's title */
  name?: string | undefined;
  /** Number of generated calls per operation and of generated responses per status code; 0 turns them off. @default 50 */
  runs?: number | undefined;
  /** Seed of the generated values. @default 1 */
  seed?: number | undefined;
  /** Folder for failing generated cases, which the next run tries first. @default failing cases are not saved */
  failures?: string | undefined;
  /** Whether to inject faults, and require that the client throws its own errors. @default true */
  faults?: boolean | undefined;
  /** Whether the client must reject a call without a required argument before sending it. @default false */
  rejectsMissing?: boolean | undefined;
  /** Coverage items that do not have to be covered. */
  waivers?: readonly Waiver[] | undefined;
  /** JSON or YAML file with more waivers. */
  waiversFile?: string | undefined;
  /** Writes report files, and prints a summary. @default no report */
  report?: ReportOptions | undefined;
  /** Returns the file and line of a JSON pointer, for documents that are bundled from sources: `locateInSources("specs/openapi.yaml")`. */
  locate?: ((pointer: string) => string | undefined) | undefined;
}

/**
 * Tests a client against a document, over a mock on a socket and in process: its requests, its results, its errors, and that
 * the tests cover everything that the document declares. Call it in a vitest file.
 * @example describeContract(document, createCloudflare);
 */
export function describeContract(
  document: OpenApiDocument,
  // Each client has different options, so the parameter is the narrowest type there is.
  createClient: (options: never) => object,
  options: ContractOptions = {},
): void {
  const given = document as unknown as Document;
  const { runs = 50, seed = 1, failures, faults = true, rejectsMissing, report, locate } = options;
  const name = options.name ?? given.info?.title ?? "contract";
  const create = createClient as (options: ClientOptions) => object;
  const waivers = readWaivers(options.waivers, options.waiversFile);
  const recorder = createRecorder(given, { name, waivers, locate });
  const check = (planned: PlannedTest, run: () => Promise<void>): void => {
    recorder.plan(planned);
    const recorded = async (): Promise<void> => {
      const { state } = await recorder.record(planned, run);
      // The configuration may require an assertion in every test.
      expect(state).toBe("passed");
    };
    // Each case has its own timeout, with a better message than vitest's.
    test(planned.title, recorded, 120_000);
  };

  // In this order, because the last test checks the coverage of the others.
  describe(name, { shuffle: false, concurrent: false }, () => {
    let mock: Mock;
    let contract: Contract;
    beforeAll(async () => {
      mock = await startMock(document);
      contract = createContract(document, { baseUrl: mock.url, locate });
    });
    afterAll(async () => {
      // Undefined if the mock could not start.
      await (mock as Mock | undefined)?.close();
      const found = recorder.report();
      if (report) writeReports(found, report);
      annotate(found);
    });

    const cases = contractCases(given);
    check({ title: "the document has operations with an operationId", phase: "document" }, async () => {
      expect(cases.length).toBeGreaterThan(0);
    });
    for (const contractCase of cases) {
      const { title, operation } = contractCase;
      check({ title, phase: "examples", operation: operation.id }, async () => {
        const setting = { document: given, contract, mock, createClient: create, onCovered: recorder.cover };
        failWith(title, await runCase(contractCase, setting));
      });
    }
    const inProcess = createContract(document, { baseUrl: inProcessUrl, locate });
    const setting = { document: given, contract: inProcess, createClient: create, rejectsMissing };
    const generated = runs > 0 ? generatedCases(setting) : [];
    for (const { title, operation, run } of generated)
      check({ title, phase: "generated", ...(operation !== undefined && { operation }) }, () =>
        run({ runs, seed, failures }),
      );
    for (const { title, contractCase } of faults ? faultCases(cases) : [])
      check({ title, phase: "faults", operation: contractCase.operation.id }, async () => {
        failWith(title, await runFaults(contractCase, { document: given, mock, createClient: create }));
      });
    const gate = "every coverage item is covered or waived";
    check({ title: gate, phase: "coverage" }, async () => {
      const late = recorder.tests().filter(({ state, phase }) => state === "not run" && phase === "examples");
      if (late.length)
        throw plainError([gate, `${late.length} cases did not run, so coverage is unknown. Run all cases.`]);
      const findings = gateFindings({ items: recorder.judge(), waivers, locate });
      if (findings.length) throw plainError([gate, ...findings]);
    });
  });
}
