/** What no printer may show. */
export const names = [
  "token",
  "header",
  "query",
  "path parameter",
  "field",
  "private key",
  "body",
  "response",
  "page",
  "proxy URL",
  "base URL",
] as const;

export type Secrets = Readonly<Record<(typeof names)[number], string>>;

/** Secrets that look like words. They are put together at run time, because reports of tests print the lines of a source. */
export function secretsOf(owner: "client" | "plain"): Secrets {
  return Object.fromEntries(names.map((name) => [name, `canary${owner}${name.replace(" ", "")}`])) as Secrets;
}
