export * from "./checker.ts";
export type { Waiver } from "./coverage/waiver.ts";
export { type ContractOptions, describeContract } from "./describe-contract.ts";
export type {
  Report,
  ReportedCell,
  ReportedComplaint,
  ReportedOperation,
  ReportedTest,
} from "./report/report.ts";
export type { ReportOptions } from "./report/write-reports.ts";
export { describeTypes, type TypesOptions } from "./types-contract/describe-types.ts";
export type { ExportName } from "./types-contract/schema-probes.ts";
