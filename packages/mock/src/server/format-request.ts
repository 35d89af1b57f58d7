import { styleText } from "node:util";
import type { RecordedRequest } from "./recorded-request.ts";

/** How requests are printed. */
export interface FormatOptions {
  /** Whether the values of queries are printed, which may be secret. @default false */
  showQuery?: boolean;
}

/** Formats a request as one line: time, request, status, operation, duration, source of the response, violations. */
export function formatRequest(request: RecordedRequest, { showQuery = false }: FormatOptions = {}): string {
  const { time, name, method, path, status, operationId, durationMs, source, violations, fault } = request;
  const wrong = violations.map(({ message }) => message).join("; ");
  const words = [styleText("dim", clockTime(time)), visible(name), visible(method)];
  words.push(visible(showQuery ? path : withoutValues(path)));
  words.push(styleText(status >= 400 || status === 0 ? "red" : "green", String(status)), operationId ?? "-");
  words.push(styleText("dim", `${Math.round(durationMs)} ms`));
  if (source) words.push(styleText("dim", source));
  if (fault) words.push(styleText("yellow", `fault=${fault}`));
  if (wrong) words.push(styleText("yellow", visible(wrong)));
  return words.join(" ");
}

/** Formats a request as a JSON object, without headers and bodies: they may hold secrets. */
export function formatRequestAsJson(request: RecordedRequest, { showQuery = false }: FormatOptions = {}): string {
  const { time, name, method, path, status, operationId, durationMs, source, violations, fault } = request;
  const shown = showQuery ? path : withoutValues(path);
  const members = { time, name, method, path: shown, status, operationId, durationMs, source, violations, fault };
  return JSON.stringify({ event: "request", ...members });
}

/** A path with the names of its query alone. */
function withoutValues(path: string): string {
  const [before = "", query] = path.split(/\?(.*)/s);
  return query === undefined ? path : `${before}?${query.replaceAll(/=[^&]*/g, "=…")}`;
}

function clockTime(time: string): string {
  const date = new Date(time);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((each) => String(each).padStart(2, "0")).join(":");
}

/** A request may contain control characters, which must not reach a terminal. */
function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, "\uFFFD");
}
