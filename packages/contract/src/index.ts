export type { Intent } from "./check/check-intent.ts";
export type { CodePage } from "./codes/code-page.ts";
export { type DiagnosticCode, diagnosticCodes } from "./codes/diagnostic-codes.ts";
export type { Waiver } from "./coverage/waiver.ts";
export { type Contract, type ContractSettings, createContract } from "./create-contract.ts";
export { type ContractOptions, describeContract } from "./describe-contract.ts";
export { type Blame, type Diagnostic, formatDiagnostic } from "./diagnostic.ts";
export type { PlainRequest } from "./message/request-message.ts";
export type { PlainResponse } from "./message/response-message.ts";
export type {
  Report,
  ReportedCell,
  ReportedComplaint,
  ReportedOperation,
  ReportedTest,
} from "./report/report.ts";
export type { ReportOptions } from "./report/write-reports.ts";
export { locateInSources } from "./sources/locate-in-sources.ts";
export { describeTypes, type TypesOptions } from "./types-contract/describe-types.ts";
export type { ExportName } from "./types-contract/schema-probes.ts";
