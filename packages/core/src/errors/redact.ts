import { attempt } from "../transport/attempt.ts";

/** A value that must not appear in errors, or a function that returns such values, called only when there is an error. */
export type SecretSource = string | (() => readonly string[]);

const pem = /-----BEGIN .*?(-----END [^-]*-----|$)/gs;
/** The user name and password of a URL. */
const userInfo = /\/\/[^\s/"'<>]*@/g;
/** The query of a URL, and any text that reads like a query or an OAuth fragment. */
const query = /(https?:[^\s?"'<>]*\?|[?#](?=[^\s"'<>]*=))[^\s"'<>]*/gi;
/** Encodings in which a secret may appear. Some throw for some texts. */
const spellings: readonly ((text: string) => string)[] = [
  (text) => JSON.stringify(text).slice(1, -1),
  encodeURIComponent,
  // Without the padding, which depends on the text that follows.
  (text) => btoa(text).replace(/=+$/, ""),
];
/** Shorter secrets would redact ordinary words. */
const shortestSecret = 6;
/** A longer text is cut, so that a hostile one cannot slow down the patterns. */
const longestText = 4096;

/** Replaces the given secrets in any encoding, PEM blocks, and the user names, passwords and queries of URLs. */
export function redact(foreign: string, sources: readonly SecretSource[] = []): string {
  // Half a secret would not be recognised, so a word that is cut is dropped.
  const text = foreign.length > longestText ? foreign.slice(0, longestText).replace(/\S+$/, "") : foreign;
  const secrets = sources.flatMap((source) => (typeof source === "function" ? source() : source));
  // The longest first, because a secret may begin with another one.
  const written = secrets
    .flatMap((secret) => spellingsOf(secret, text.length))
    .sort((one, other) => other.length - one.length);
  const known = written.map((spelling) => spelling.replace(/[^\w\s]/g, "\\$&")).join("|");
  // Including the padding of base64.
  const safe = known ? text.replace(new RegExp(`(?:${known})=*`, "gi"), "[redacted]") : text;
  return redactKeys(safe.replace(pem, "[PEM]"), secrets).replace(userInfo, "//…@").replace(query, "$1…");
}

/** Returns a secret and its parts in all encodings that fit into a text: plain, JSON, URL and base64. */
function spellingsOf(secret: string, longest: number): string[] {
  // Lines, a user name and its password, the token after a scheme, cookies. The lines around a PEM block are not secrets: `pem` needs them.
  const parts = secret.split(/[\s:;,=]+|-----.*/);
  return [secret, ...parts]
    .filter(({ length }) => length >= shortestSecret && length <= longest)
    .flatMap((part) => [part, ...spellings.flatMap((spell) => attempt(() => spell(part)) ?? [])]);
}

/** Shorter secrets are passwords and tokens, which nobody wraps. */
const shortestKey = 64;
/** Longer secrets are files, which would take long to search. */
const longestKey = 65_536;
/** Shorter parts of a key occur in ordinary texts. */
const shortestPart = 8;
const keyCharacters = /[\w+/=.-]{8,}/g;

/** Replaces the parts of long secrets, such as keys: an API may repeat them without their PEM lines, wrapped in another way, or cut. */
function redactKeys(text: string, secrets: readonly string[]): string {
  let safe = text;
  for (const key of secrets.map(keyIn)) {
    if (key.length < shortestKey || key.length > longestKey) continue;
    safe = safe.replace(keyCharacters, (run) => withoutParts(run, key));
  }
  return safe;
}

/** Returns the characters of a key, without PEM lines and line breaks. */
function keyIn(secret: string): string {
  return secret
    .replace(/-----[^-]*-----/g, " ")
    .split(/\s+|\\[rn]/)
    .filter((line) => /^[\w+/=.-]*$/.test(line))
    .join("");
}

/** Replaces the parts of a key in a run of characters that a key may contain. */
function withoutParts(run: string, key: string): string {
  let safe = "";
  for (let start = 0; start < run.length; ) {
    let end = start + shortestPart;
    if (end > run.length || !key.includes(run.slice(start, end))) {
      safe += run[start];
      start += 1;
      continue;
    }
    while (end < run.length && key.includes(run.slice(start, end + 1))) end += 1;
    safe += "[redacted]";
    start = end;
  }
  return safe;
}
