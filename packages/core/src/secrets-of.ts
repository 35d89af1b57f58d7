import type { Operation } from "./api.ts";
import { harmlessHeaders } from "./harmless-headers.ts";
import type { CallOptions } from "./options.ts";

/** A word that is this long is more likely a token than a word. */
const longWord = /[^\s=;,]{16,}/g;

/**
 * Returns what a call carries beside its credentials and no error may repeat: the values of sensitive parameters and fields,
 * and what the caller sends beside the declared parameters.
 */
export function secretsOf(
  { request, secrets = [] }: Pick<Operation, "request" | "secrets">,
  values: Readonly<Record<string, unknown>>,
  { headers, query = {} }: CallOptions,
  sensitive: readonly string[] = [],
): string[] {
  const [, search = ""] = request.split("?");
  return [
    ...secrets,
    ...valuesNamed(values, sensitive),
    ...textsIn(query),
    ...new URLSearchParams(search).values(),
    ...headerSecrets(headers),
  ];
}

/** The values of headers that could be credentials, and their parts that look like tokens. */
export function headerSecrets(headers: CallOptions["headers"] = {}): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || harmlessHeaders.test(name) ? [] : [`${value}`, ...(`${value}`.match(longWord) ?? [])],
  );
}

/** All texts and numbers in a value, as texts. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [`${value}`];
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap(textsIn);
}

/** All texts and numbers in the members that have one of the names, at any depth. */
function valuesNamed(value: unknown, names: readonly string[]): string[] {
  if (!names.length || typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    names.includes(name) ? textsIn(member) : valuesNamed(member, names),
  );
}
