import { formatDiagnostic } from "../checker/diagnostic.ts";
import { formatMismatch } from "../checker/mismatch.ts";
import type { Complaint } from "./complaint.ts";

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
