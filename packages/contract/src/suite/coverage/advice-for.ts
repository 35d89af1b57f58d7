import type { Dimension } from "./coverage-item.ts";
import type { JudgedItem } from "./judge-coverage.ts";

const response = "the client does not ask for it: let it take the caller's Accept header, or waive the coverage item";
const request = "no case brings it: give the operation a response that a call can end with, or waive the coverage item";

const usual: Readonly<Record<Dimension, string>> = {
  operation: "no case calls it: give it a response that a call can end with, or waive the coverage item",
  parameter: request,
  body: request,
  response,
  example: response,
  credentials: request,
};

/** Returns advice on how to cover a coverage item. */
export function adviceFor({ state, obstacle, dimension }: JudgedItem): string {
  if (state === "failed") return "mend the cases of this operation that fail";
  return obstacle ?? usual[dimension];
}
