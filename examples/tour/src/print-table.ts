import { styleText } from "node:util";
import Table from "cli-table3";
import type { Row } from "./run-calls.ts";

const noRule = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };

/** Print the report for a person to read. */
export function printTable(rows: readonly Row[]): void {
  const table = new Table({
    head: ["operation", "request", "status", "result", "ms"].map((title) => styleText("bold", title)),
    style: { head: [], border: [] },
    chars: noRule,
    colAligns: ["left", "left", "right", "left", "right"],
  });
  for (const { operation, request, status, outcome, milliseconds, ok } of rows) {
    const mark = styleText(ok ? "green" : "red", `${ok ? "✓" : "✗"} ${status ?? "–"}`);
    table.push([operation, shortened(request), mark, shortened(outcome, 48), milliseconds.toFixed(1)]);
  }
  console.log(table.toString());
}

/** Long identifiers say nothing to a person: their beginning is enough. */
function shortened(text: string, limit = Number.POSITIVE_INFINITY): string {
  const brief = text.replace(/(?<![\w.-])(?=[\w-]*\d)[\w-]{20,}/g, (identifier) => `${identifier.slice(0, 8)}…`);
  return brief.length > limit ? `${brief.slice(0, limit - 1)}…` : brief;
}
