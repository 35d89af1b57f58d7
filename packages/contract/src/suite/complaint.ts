import type { Diagnostic } from "../checker/diagnostic.ts";
import type { Mismatch } from "../checker/mismatch.ts";

/** What a case finds: in a request, or in what became of the call. */
export type Complaint = Diagnostic | Mismatch;
