import type { Call } from "./calls.ts";
import type { Exchange } from "./record-fetch.ts";

/** One line of the report. */
export interface Row extends Exchange {
  operation: string;
  /** The result, or the problem. */
  outcome: string;
  ok: boolean;
}

/** Run the calls one after the other; a failing one is a row like any other. */
export async function runCalls(calls: readonly Call[], exchanges: readonly Exchange[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { operation, expected, run } of calls) {
    const before = exchanges.length;
    let outcome: string;
    let failed = false;
    try {
      outcome = await run();
    } catch (error) {
      failed = true;
      outcome = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    }
    const exchange = exchanges.length > before ? exchanges.at(-1) : undefined;
    const { request = "nothing was sent", status, milliseconds = 0 } = exchange ?? {};
    rows.push({ operation, request, status, milliseconds, outcome, ok: !failed && status === expected });
  }
  return rows;
}
