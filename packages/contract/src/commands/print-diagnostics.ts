import { type Diagnostic, formatDiagnostic } from "../checker/diagnostic.ts";

/** One exchange that was checked. */
export interface Judged {
  /** Such as `GET /things 200`. */
  exchange: string;
  diagnostics: readonly Diagnostic[];
  /** Any other failure: no response, or a response to a request that the server must reject. */
  failure?: string;
}

/** Prints the diagnostics and returns whether there were none. */
export function printDiagnostics(judged: readonly Judged[], { json = false }: { json?: boolean | undefined }): boolean {
  const wrong = judged.filter(({ diagnostics, failure }) => diagnostics.length > 0 || failure !== undefined);
  if (json) console.log(JSON.stringify(judged, undefined, 2));
  else {
    for (const { exchange, diagnostics, failure } of wrong) {
      const lines = [...(failure === undefined ? [] : [failure]), ...diagnostics.map(formatDiagnostic)];
      console.log([exchange, ...lines.map((line) => `  ${line}`)].join("\n"));
    }
    const failed = judged.filter(({ failure }) => failure !== undefined).length;
    const failures = failed ? `, ${failed} failed` : "";
    const found = judged.filter(({ diagnostics }) => diagnostics.length).length;
    console.log(`${judged.length} exchanges checked, ${found} of them with diagnostics${failures}`);
  }
  return wrong.length === 0;
}
