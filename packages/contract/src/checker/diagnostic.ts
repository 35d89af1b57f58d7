import type { Blame } from "./codes/code-page.ts";
import { type DiagnosticCode, diagnosticCodes } from "./codes/diagnostic-codes.ts";

/** A violation of the contract by a message, or a mistake in the document. */
export interface Diagnostic {
  /** A stable code for `npx @certspec/contract explain`. */
  code: DiagnosticCode;
  blame: Blame;
  /** The place in the message, such as `query per_page` or `body /name`. */
  place: string;
  /** JSON pointer to the relevant part of the document. */
  pointer: string;
  /** File and line of that part, if the sources are known. */
  source?: string;
  expected: string;
  received: string;
  /** The next step for the reader. */
  hint: string;
}

/** The place and values of a diagnostic; its code supplies the rest. */
export interface Finding {
  place: string;
  pointer: string;
  expected: string;
  received: string;
  hint?: string | undefined;
}

/** Makes a diagnostic of a finding. */
export function diagnose(code: DiagnosticCode, { hint, ...finding }: Finding): Diagnostic {
  const { blame, hint: usual } = diagnosticCodes[code];
  return { code, blame, ...finding, hint: hint ?? usual };
}

/** A diagnostic as a line, with the place in the document and the hint below it. */
export function formatDiagnostic({ code, place, pointer, source, expected, received, hint }: Diagnostic): string {
  return `${code} ${place}: expected ${expected}, received ${received}\n    at ${source ?? `#${pointer}`}: ${hint}`;
}
