const pem = /-----BEGIN .*?(-----END [^-]*-----|$)/gs;
const query = /(https?:[^\s?"'<>]*)\?[^\s"'<>]*/gi;
/** Shorter ones would blank out ordinary words. */
const shortestSecret = 6;

/** Take out of a text what must not be logged: PEM blocks, query strings of URLs, and the given secrets in any spelling. */
export function redact(text: string, secrets: readonly string[] = []): string {
  const spellings = secrets
    .filter((secret) => secret.length >= shortestSecret)
    .flatMap((secret) => [secret, encodeURIComponent(secret), btoa(secret)]);
  return spellings.reduce(
    (safe, spelling) => safe.replaceAll(spelling, "[redacted]"),
    text.replace(pem, "[PEM]").replace(query, "$1?…"),
  );
}
