import { formatMismatch } from "../suite/mismatch.ts";
import type { Complaint } from "../suite/run-case.ts";
import { formatDiagnostic } from "./diagnostic.ts";

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
