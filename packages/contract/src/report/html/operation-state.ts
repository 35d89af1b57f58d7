import type { Report } from "../report.ts";

/** How an operation stands, as a colour and in words. */
export interface OperationState {
  tone: "good" | "fair" | "bad" | "idle";
  words: string;
}

/** Say how an operation stands: by its tests, then by its cells. */
export function stateOf({ tests, cells }: Report, id: string): OperationState {
  const own = tests.filter(({ operation }) => operation === id);
  const failed = own.filter(({ state }) => state === "failed").length;
  if (failed) return { tone: "bad", words: `${failed} of ${own.length} tests failed` };
  const declared = cells.filter(({ operation }) => operation === id);
  const count = (state: string): number => declared.filter((cell) => cell.state === state).length;
  const missing = count("missing");
  if (own.length && own.every(({ state }) => state === "not run")) return { tone: "idle", words: "did not run" };
  if (missing) return { tone: "bad", words: `${missing} of ${declared.length} cells not covered` };
  const waived = count("waived");
  if (waived) return { tone: "fair", words: `${waived} of ${declared.length} cells waived` };
  return { tone: "good", words: `${declared.length} cells covered` };
}
