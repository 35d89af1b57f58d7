import { type Diagnostic, formatDiagnostic } from "../diagnostic.ts";

/** One exchange that was checked. */
export interface Judged {
  /** Such as `GET /things 200`. */
  exchange: string;
  diagnostics: readonly Diagnostic[];
}

/** Print what was found; true where there was nothing. */
export function printDiagnostics(judged: readonly Judged[], { json = false }: { json?: boolean | undefined }): boolean {
  const wrong = judged.filter(({ diagnostics }) => diagnostics.length > 0);
  if (json) console.log(JSON.stringify(judged, undefined, 2));
  else {
    for (const { exchange, diagnostics } of wrong)
      console.log([exchange, ...diagnostics.map((each) => `  ${formatDiagnostic(each)}`)].join("\n"));
    console.log(`${judged.length} exchanges checked, ${wrong.length} of them with diagnostics`);
  }
  return wrong.length === 0;
}
