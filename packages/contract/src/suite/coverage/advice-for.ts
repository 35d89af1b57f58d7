import type { Dimension } from "./coverage-item.ts";
import type { JudgedItem } from "./judge-coverage.ts";

const response = "the client does not request it: let callers set the Accept header, or waive the coverage item";
const request = "no case covers it: declare a response that a call can return, or waive the coverage item";

const usual: Readonly<Record<Dimension, string>> = {
  operation: "no case calls it: declare a response that a call can return, or waive the coverage item",
  parameter: request,
  body: request,
  response,
  example: response,
  credentials: request,
};

/** Returns advice on how to cover a coverage item. */
export function adviceFor({ state, obstacle, dimension }: JudgedItem): string {
  if (state === "failed") return "fix the failing cases of this operation";
  return obstacle ?? usual[dimension];
}
