import type { CallOptions } from "../client/options.ts";
import { harmlessHeaders } from "../request/harmless-headers.ts";

/** Names that say what they hold, whether or not a spec does. */
const secretName = /(secret|password|token|private_?key|api_?key)$/i;

/** What a call sends, and what its API states of it. */
interface Sent {
  url: string;
  headers: CallOptions["headers"];
  values: Readonly<Record<string, unknown>>;
  /** Names of parameters and fields that hold secrets. */
  sensitive: readonly string[] | undefined;
}

/** Returns what a call sends beside its credentials and no error may repeat: secrets by their names, the query, and the caller's headers. */
export function secretsOf({ url, headers, values, sensitive = [] }: Sent): string[] {
  const [, search = ""] = url.split("?");
  return [...valuesNamed(values, sensitive), ...new URLSearchParams(search).values(), ...headerSecrets(headers)];
}

/** The values of headers that could be credentials. */
export function headerSecrets(headers: CallOptions["headers"] = {}): string[] {
  return Object.entries(headers)
    .filter(([name]) => !harmlessHeaders.test(name))
    .flatMap(([, value]) => textsIn(value));
}

/** All texts and numbers in the members that have a secret's name, at any depth. */
function valuesNamed(value: unknown, names: readonly string[]): string[] {
  return membersOf(value).flatMap(([name, member]) =>
    names.includes(name) || secretName.test(name) ? textsIn(member) : valuesNamed(member, names),
  );
}

/** All texts and numbers in a value, as texts. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [`${value}`];
  return membersOf(value).flatMap(([, member]) => textsIn(member));
}

function membersOf(value: unknown): [name: string, member: unknown][] {
  return typeof value === "object" && value !== null && !ArrayBuffer.isView(value) ? Object.entries(value) : [];
}
