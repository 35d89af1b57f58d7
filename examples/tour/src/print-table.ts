import { styleText } from "node:util";
import Table from "cli-table3";
import type { Row } from "./run-calls.ts";

/** Print the report for a person to read. */
export function printTable(rows: readonly Row[]): void {
  const width = process.stdout.columns ?? 150;
  const table = new Table({
    head: ["operation", "request", "status", "what came back", "ms"],
    style: { head: ["bold"], border: ["gray"] },
    wordWrap: true,
    wrapOnWordBoundary: false,
    colWidths: widths(rows, width),
    colAligns: ["left", "left", "right", "left", "right"],
  });
  for (const { operation, request, status, outcome, milliseconds, ok } of rows) {
    const mark = styleText(ok ? "green" : "red", `${ok ? "✓" : "✗"} ${status ?? "–"}`);
    table.push([operation, request, mark, outcome, milliseconds.toFixed(1)]);
  }
  console.log(table.toString());
}

/** The two long columns share what the others leave. */
function widths(rows: readonly Row[], width: number): number[] {
  const operation = Math.max(...rows.map((row) => row.operation.length), 9) + 2;
  const [status, milliseconds, borders] = [8, 8, 6];
  const rest = Math.max(width - operation - status - milliseconds - borders, 60);
  const request = Math.min(Math.max(...rows.map((row) => row.request.length)) + 2, Math.floor(rest * 0.55));
  const outcome = Math.min(Math.max(...rows.map((row) => row.outcome.length), 14) + 2, rest - request);
  return [operation, request, status, outcome, milliseconds];
}
