import { styleText } from "node:util";
import type { RecordedRequest } from "./recorded-request.ts";

/** One line on a request: what it called, what it got, what was wrong with it. */
export function formatRequest({ name, method, path, status, operationId, violations, fault }: RecordedRequest): string {
  const wrong = violations.map(({ message }) => message).join("; ");
  const words = [name, method, path].map(visible);
  words.push(styleText(status >= 400 || status === 0 ? "red" : "green", String(status)), operationId ?? "-");
  if (fault) words.push(styleText("yellow", `fault=${fault}`));
  if (wrong) words.push(styleText("yellow", visible(wrong)));
  return words.join(" ");
}

/** A request may hold control characters, and a terminal must not obey them. */
function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, "\uFFFD");
}
