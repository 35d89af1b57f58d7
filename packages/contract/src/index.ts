export * from "./checker.ts";
export type {
  Report,
  ReportedDiagnostic,
  ReportedItem,
  ReportedOperation,
  ReportedTest,
} from "./report/report.ts";
export type { ReportOptions } from "./report/write-reports.ts";
export type { Waiver } from "./suite/coverage/waiver.ts";
export { type ContractOptions, describeContract } from "./suite/describe-contract.ts";
export { describeTypes, type TypesOptions } from "./suite/types/describe-types.ts";
export type { ExportName } from "./suite/types/schema-probes.ts";
