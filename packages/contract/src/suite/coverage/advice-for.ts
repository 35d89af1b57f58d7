import type { Dimension } from "./cell.ts";
import type { JudgedCell } from "./judge-coverage.ts";

const answer = "the client does not ask for it: let it take the caller's Accept header, or waive the cell";
const request = "no case brings it: give the operation an answer that a call can end with, or waive the cell";

const usual: Readonly<Record<Dimension, string>> = {
  operation: "no case calls it: give it an answer that a call can end with, or waive the cell",
  parameter: request,
  body: request,
  answer,
  example: answer,
  credentials: request,
};

/** What to do about a cell that is not covered. */
export function adviceFor({ state, obstacle, dimension }: JudgedCell): string {
  if (state === "failed") return "mend the cases of this operation that fail";
  return obstacle ?? usual[dimension];
}
