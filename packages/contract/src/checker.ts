// What judges messages, without what makes tests of them: nothing here needs vitest.
export type { Intent } from "./check/check-intent.ts";
export type { CodePage } from "./codes/code-page.ts";
export { type DiagnosticCode, diagnosticCodes } from "./codes/diagnostic-codes.ts";
export { type Contract, type ContractSettings, createContract } from "./create-contract.ts";
export { type Blame, type Diagnostic, formatDiagnostic } from "./diagnostic.ts";
export type { PlainRequest } from "./message/request-message.ts";
export type { PlainResponse } from "./message/response-message.ts";
export { locateInSources } from "./sources/locate-in-sources.ts";
