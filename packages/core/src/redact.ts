import { tried } from "./tried.ts";

/** Patterns of what must not be logged, whoever wrote it. */
const patterns: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/-----BEGIN .*?(-----END [^-]*-----|$)/gs, "[PEM]"],
  // The user name and password of a URL.
  [/\/\/[^\s/"'<>]*@/g, "//…@"],
  // The query of a URL, and any text that reads like a query or an OAuth fragment.
  [/(https?:[^\s?"'<>]*\?|[?#](?=[^\s"'<>]*=))[^\s"'<>]*/gi, "$1…"],
];
/** Shorter ones would blank out ordinary words. */
const shortestSecret = 6;
/** Of a longer text the beginning is kept, so that a hostile one cannot keep the patterns busy. */
const longestText = 4096;

/** Replaces what must not be logged: the given secrets in any spelling, PEM blocks, and user names, passwords and queries of URLs. */
export function redact(foreign: string, secrets: readonly string[] = []): string {
  // Half a secret could not be recognised, so the word that is cut goes.
  const text = foreign.length > longestText ? foreign.slice(0, longestText).replace(/\S+$/, "") : foreign;
  const spellings = secrets.flatMap((secret) => spellingsOf(secret, text.length));
  // The longest first: a secret may begin with another one.
  spellings.sort((one, other) => other.length - one.length);
  const known = spellings.map((spelling) => spelling.replace(/[^\w\s]/g, "\\$&")).join("|");
  // The padding of base64 goes too.
  let safe = known ? text.replace(new RegExp(`(?:${known})=*`, "gi"), "[redacted]") : text;
  for (const [pattern, instead] of patterns) safe = safe.replace(pattern, instead);
  return safe;
}

/** The spellings of a secret that fit into a text: as it is, line by line, and each in JSON, in a URL and in base64. */
function spellingsOf(secret: string, longest: number): string[] {
  // The first and last line of a PEM block are left, because the block is recognised by them.
  const lines = secret.split(/[\r\n]+/).filter((line) => !line.startsWith("-----"));
  return [secret, ...lines]
    .filter(({ length }) => length >= shortestSecret && length <= longest)
    .flatMap((line) => [
      line,
      JSON.stringify(line).slice(1, -1),
      tried(() => encodeURIComponent(line)) ?? line,
      // Without its padding, which depends on what follows the secret.
      tried(() => btoa(line).replace(/=+$/, "")) ?? line,
    ]);
}
