import { type HeadersOption, harmlessHeaders, headerEntries } from "../request/headers.ts";

/** Names of parameters and fields that contain secrets, even if the spec does not mark them. */
const secretName = /(secret|password|token|private_?key|api_?key)$/i;

/** Returns whether a parameter or field contains a secret, because the spec marks it as one or because of its name. */
export function isSecretName(name: string, sensitive: readonly string[]): boolean {
  return sensitive.includes(name) || secretName.test(name);
}

/** The parts of a call that may contain secrets. */
interface Sent {
  url: string;
  headers: HeadersOption | undefined;
  values: Readonly<Record<string, unknown>>;
  /** Names of parameters and fields that the spec marks as secret. */
  sensitive: readonly string[] | undefined;
}

/** Returns the values, other than credentials, that must not appear in errors: secrets by their names, the query, and the caller's headers. */
export function secretsOf({ url, headers, values, sensitive = [] }: Sent): string[] {
  const [, search = ""] = url.split("?");
  return [...valuesNamed(values, sensitive), ...new URLSearchParams(search).values(), ...headerSecrets(headers)];
}

/** Returns the values of headers that could be credentials. */
export function headerSecrets(headers: HeadersOption | undefined): string[] {
  return headerEntries(headers)
    .filter(([name]) => !harmlessHeaders.test(name))
    .flatMap(([, value]) => textsIn(value));
}

/** Returns all texts and numbers in the properties that have the name of a secret, at any depth. */
function valuesNamed(value: unknown, names: readonly string[]): string[] {
  return propertiesOf(value).flatMap(([name, property]) =>
    isSecretName(name, names) ? textsIn(property) : valuesNamed(property, names),
  );
}

/** Returns all texts and numbers in a value, as texts. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [`${value}`];
  return propertiesOf(value).flatMap(([, property]) => textsIn(property));
}

function propertiesOf(value: unknown): [name: string, property: unknown][] {
  return typeof value === "object" && value !== null && !ArrayBuffer.isView(value) ? Object.entries(value) : [];
}
