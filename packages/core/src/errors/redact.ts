import { attempt } from "../transport/attempt.ts";

const pem = /-----BEGIN .*?(-----END [^-]*-----|$)/gs;
/** The user name and password of a URL. */
const userInfo = /\/\/[^\s/"'<>]*@/g;
/** The query of a URL, and any text that reads like a query or an OAuth fragment. */
const query = /(https?:[^\s?"'<>]*\?|[?#](?=[^\s"'<>]*=))[^\s"'<>]*/gi;
/** How a text may be written; not every text can be written in each way. */
const spellings: readonly ((text: string) => string)[] = [
  (text) => JSON.stringify(text).slice(1, -1),
  encodeURIComponent,
  // Without its padding, which depends on what follows the text.
  (text) => btoa(text).replace(/=+$/, ""),
];
/** Shorter ones would blank out ordinary words. */
const shortestSecret = 6;
/** Of a longer text the beginning is kept, so that a hostile one cannot keep the patterns busy. */
const longestText = 4096;

/** Replaces what must not be logged: the given secrets in any spelling, PEM blocks, and user names, passwords and queries of URLs. */
export function redact(foreign: string, secrets: readonly string[] = []): string {
  // Half a secret could not be recognised, so the word that is cut goes.
  const text = foreign.length > longestText ? foreign.slice(0, longestText).replace(/\S+$/, "") : foreign;
  // The longest first: a secret may begin with another one.
  const written = secrets
    .flatMap((secret) => spellingsOf(secret, text.length))
    .sort((one, other) => other.length - one.length);
  const known = written.map((spelling) => spelling.replace(/[^\w\s]/g, "\\$&")).join("|");
  // The padding of base64 goes too.
  const safe = known ? text.replace(new RegExp(`(?:${known})=*`, "gi"), "[redacted]") : text;
  return safe.replace(pem, "[PEM]").replace(userInfo, "//…@").replace(query, "$1…");
}

/** The spellings of a secret that fit into a text: of the whole and of its parts, as they are, in JSON, in a URL and in base64. */
function spellingsOf(secret: string, longest: number): string[] {
  // Lines, a user name and its password, the token after a scheme, cookies. The lines around a PEM block stay, because they tell where it is.
  const parts = secret.split(/[\s:;,=]+|-----.*/);
  return [secret, ...parts]
    .filter(({ length }) => length >= shortestSecret && length <= longest)
    .flatMap((part) => [part, ...spellings.flatMap((spell) => attempt(() => spell(part)) ?? [])]);
}
