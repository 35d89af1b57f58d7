import type { Random } from "./seeded-random.ts";

/**
 * Returns another string of the same shape: a UUID for a UUID, hex for hex, digits for digits. A prefix such as `cert_` stays.
 */
export function similarText(text: string, random: Random): string {
  const prefix = /^(?:[a-z]+_)+(?=[^_]{8,}$)/i.exec(text)?.[0] ?? "";
  const rest = text.slice(prefix.length);
  if (uuid.test(rest)) return prefix + similarUuid(rest, random);
  const isHex = rest.length >= 8 && /^[0-9a-f]+$/i.test(rest);
  const hex = /[A-F]/.test(rest) ? "0123456789ABCDEF" : "0123456789abcdef";
  const replaced = [...rest].map((character) => {
    if (isHex) return hex[random.below(16)];
    if (/[0-9]/.test(character)) return String(random.below(10));
    if (/[a-z]/.test(character)) return letters[random.below(26)];
    if (/[A-Z]/.test(character)) return letters[random.below(26)]?.toUpperCase();
    return character;
  });
  // A number does not begin with 0.
  if (/^[1-9]\d*$/.test(rest)) replaced[0] = String(1 + random.below(9));
  return prefix + replaced.join("");
}

/** Returns a UUID of version 4. */
export function randomUuid(random: Random): string {
  return similarUuid("00000000-0000-4000-8000-000000000000", random);
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const letters = "abcdefghijklmnopqrstuvwxyz";

function similarUuid(text: string, random: Random): string {
  const made = [...text].map((character, index) => {
    if (character === "-") return "-";
    // The version stays, and so does the variant.
    if (index === 14) return character;
    if (index === 19) return "89ab"[random.below(4)];
    return random.below(16).toString(16);
  });
  return /[A-F]/.test(text) ? made.join("").toUpperCase() : made.join("");
}
