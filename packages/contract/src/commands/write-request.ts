import type { Parameter } from "../document.ts";
import type { Operation } from "../operations-of.ts";
import { CommandError } from "./command-error.ts";

export interface Written {
  baseUrl: string;
  parameters: readonly { parameter: Parameter; value: unknown }[];
  headers: Readonly<Record<string, string>>;
}

/**
 * Write a request without a body; required parameters only, because optional ones may hide what is to be seen.
 * @throws {CommandError} where a value has no plain text.
 */
export function writeRequest(
  { method, path, responses }: Operation,
  { baseUrl, parameters, headers }: Written,
): Request {
  const required = parameters.filter(({ parameter }) => parameter.required);
  const texts = (place: Parameter["in"]): [string, string][] =>
    required
      .filter(({ parameter }) => parameter.in === place)
      .map(({ parameter, value }) => [parameter.name, textOf(parameter, value)]);
  const filled = texts("path").reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(value)),
    path,
  );
  const query = new URLSearchParams(texts("query")).toString();
  const offered = Object.entries(responses).flatMap(([status, { node }]) =>
    status.startsWith("2") ? Object.keys(node.content ?? {}) : [],
  );
  const accept: Record<string, string> = offered.length ? { accept: [...new Set(offered)].join(", ") } : {};
  const url = `${baseUrl.replace(/\/$/, "")}${filled}${query ? `?${query}` : ""}`;
  return new Request(url, { method, headers: { ...accept, ...Object.fromEntries(texts("header")), ...headers } });
}

function textOf({ name, in: place, style }: Parameter, value: unknown): string {
  const isPlain = typeof value !== "object" && (style === undefined || style === "simple" || style === "form");
  if (!isPlain) throw new CommandError(`${place} ${name}: lists, objects and styles cannot be sent by verify yet`);
  return String(value);
}
