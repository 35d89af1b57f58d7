import { type Diagnostic, formatDiagnostic } from "../checker/diagnostic.ts";
import { formatMismatch, type Mismatch } from "../checker/mismatch.ts";

/** What a case finds: in a request, or in what became of the call. */
export type Complaint = Diagnostic | Mismatch;

/** A test that fails, with what is wrong place by place. */
export class ComplaintError extends Error {
  override readonly name = "ComplaintError";
  readonly complaints: readonly Complaint[];

  constructor(title: string, complaints: readonly Complaint[]) {
    const lines = complaints.map((each) => ("code" in each ? formatDiagnostic(each) : formatMismatch(each)));
    super([title, ...lines].join("\n  "));
    this.complaints = complaints;
    // A stack would lead the reader into this package.
    this.stack = this.message;
  }
}
