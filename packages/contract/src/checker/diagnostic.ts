import type { Blame } from "./codes/code-page.ts";
import { type DiagnosticCode, diagnosticCodes } from "./codes/diagnostic-codes.ts";

/** One way in which a message, or the document itself, breaks the contract. */
export interface Diagnostic {
  /** A stable name, which `npx @certspec/contract explain` knows. */
  code: DiagnosticCode;
  blame: Blame;
  /** Where in the message, such as `query per_page` or `body /name`. */
  place: string;
  /** The JSON pointer of what the document says about it. */
  pointer: string;
  /** File and line of it, where the sources are known. */
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

/** Make a diagnostic of a finding. */
export function diagnose(code: DiagnosticCode, { hint, ...finding }: Finding): Diagnostic {
  const { blame, hint: usual } = diagnosticCodes[code];
  return { code, blame, ...finding, hint: hint ?? usual };
}

/** A diagnostic as a line, with the place in the document and the hint below it. */
export function formatDiagnostic({ code, place, pointer, source, expected, received, hint }: Diagnostic): string {
  return `${code} ${place}: expected ${expected}, received ${received}\n    at ${source ?? `#${pointer}`}: ${hint}`;
}
