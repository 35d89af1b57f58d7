const pem = /-----BEGIN .*?(-----END [^-]*-----|$)/gs;
const query = /(https?:[^\s?"'<>]*)\?[^\s"'<>]*/gi;
/** Shorter ones would blank out ordinary words. */
const shortestSecret = 6;

/** Take out of a text what must not be logged: PEM blocks, query strings of URLs, and the given secrets in any spelling. */
export function redact(text: string, secrets: readonly string[] = []): string {
  let safe = text.replace(pem, "[PEM]").replace(query, "$1?…");
  for (const secret of secrets)
    if (secret.length >= shortestSecret)
      for (const spelling of [secret, encodeURIComponent(secret), btoa(secret)])
        safe = safe.replaceAll(spelling, "[redacted]");
  return safe;
}
