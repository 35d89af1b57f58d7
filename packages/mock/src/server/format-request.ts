import { styleText } from "node:util";
import type { RecordedRequest } from "./recorded-request.ts";

/** Formats a request as one line: operation, status, violations. */
export function formatRequest({ name, method, path, status, operationId, violations, fault }: RecordedRequest): string {
  const wrong = violations.map(({ message }) => message).join("; ");
  const words = [name, method, path].map(visible);
  words.push(styleText(status >= 400 || status === 0 ? "red" : "green", String(status)), operationId ?? "-");
  if (fault) words.push(styleText("yellow", `fault=${fault}`));
  if (wrong) words.push(styleText("yellow", visible(wrong)));
  return words.join(" ");
}

/** A request may contain control characters, which must not reach a terminal. */
function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, "\uFFFD");
}
