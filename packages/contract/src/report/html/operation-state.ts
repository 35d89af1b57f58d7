import type { Report } from "../report.ts";

/** How an operation stands, as a colour and in words. */
export interface OperationState {
  tone: "good" | "fair" | "bad" | "idle";
  words: string;
}

/** Says how an operation stands: by its tests, then by its coverage items. */
export function stateOf({ tests, items }: Report, id: string): OperationState {
  const own = tests.filter(({ operation }) => operation === id);
  const failed = own.filter(({ state }) => state === "failed").length;
  if (failed) return { tone: "bad", words: `${failed} of ${own.length} tests failed` };
  const declared = items.filter(({ operation }) => operation === id);
  const count = (state: string): number => declared.filter((item) => item.state === state).length;
  const missing = count("missing");
  if (own.length && own.every(({ state }) => state === "not run")) return { tone: "idle", words: "did not run" };
  if (missing) return { tone: "bad", words: `${missing} of ${declared.length} coverage items not covered` };
  const waived = count("waived");
  if (waived) return { tone: "fair", words: `${waived} of ${declared.length} coverage items waived` };
  return { tone: "good", words: `${declared.length} coverage items covered` };
}
