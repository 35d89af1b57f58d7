import { type Diagnostic, formatDiagnostic } from "../checker/diagnostic.ts";
import { formatMismatch, type Mismatch } from "../checker/mismatch.ts";

/** A finding of a case: about a request, or about the outcome of the call. */
export type CaseDiagnostic = Diagnostic | Mismatch;

/** A test that fails, with what is wrong place by place. */
export class ContractError extends Error {
  override readonly name = "ContractError";
  readonly diagnostics: readonly CaseDiagnostic[];

  constructor(title: string, diagnostics: readonly CaseDiagnostic[]) {
    const lines = diagnostics.map((each) => ("code" in each ? formatDiagnostic(each) : formatMismatch(each)));
    super([title, ...lines].join("\n  "));
    this.diagnostics = diagnostics;
    // A stack would lead the reader into this package.
    this.stack = this.message;
  }
}

/** Fails a test where something was found. */
export function failWith(title: string, diagnostics: readonly CaseDiagnostic[]): void {
  if (diagnostics.length) throw new ContractError(title, diagnostics);
}
