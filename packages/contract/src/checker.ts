// The checker without the test suite: nothing here needs vitest.

export type { Blame, CodePage } from "./checker/codes/code-page.ts";
export { type DiagnosticCode, diagnosticCodes } from "./checker/codes/diagnostic-codes.ts";
export type { Contract, ContractSettings, Intent } from "./checker/contract.ts";
export { createContract } from "./checker/create-contract.ts";
export { type Diagnostic, formatDiagnostic } from "./checker/diagnostic.ts";
export type { PlainRequest } from "./checker/message/request-message.ts";
export type { PlainResponse } from "./checker/message/response-message.ts";
export { locateInSources } from "./checker/sources/locate-in-sources.ts";
