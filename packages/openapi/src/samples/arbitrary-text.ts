import fc, { type Arbitrary } from "fast-check";
import { arbitraryPattern } from "./arbitrary-pattern.ts";
import { keepPossible } from "./keep-possible.ts";
import type { Merged } from "./merge-schemas.ts";
import { textTest } from "./plain-leaves.ts";
import { sizedTexts } from "./sized-texts.ts";

/** Characters that clients encode wrongly: separators, percent signs, spaces, quotes, other scripts, dot segments. */
const nasty = [
  "a&b=c",
  "100%",
  "%2F",
  "a/b",
  "..",
  "a b+c",
  "a,b|c;d",
  '"\\',
  "#?",
  "ü漢𝄞",
  "[x]",
  "null",
  "__proto__",
];

const two = (value: number): string => String(value).padStart(2, "0");
const date = fc
  .tuple(fc.integer({ min: 1970, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.constantFrom("Z", "+02:00", "-11:30"))
  .map(([hour, minute, zone]) => `${two(hour)}:${two(minute)}:59.5${zone}`);

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

const address = fc.stringMatching(/^[a-z0-9]{1,8}$/).map((name) => `https://example.com/${name}?a=b#c`);

const formats: Readonly<Record<string, Arbitrary<string>>> = {
  date,
  time,
  "date-time": fc.tuple(date, time).map(([day, at]) => `${day}T${at}`),
  duration: fc.integer({ min: 1, max: 99 }).map((days) => `P${days}D`),
  uuid: fc.uuid(),
  email: fc.stringMatching(/^[a-z]{1,8}$/).map((name) => `${name}@example.com`),
  hostname: fc.stringMatching(/^[a-z]{1,8}$/).map((name) => `${name}.example.com`),
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
  "idn-email": fc.constantFrom("jörg@example.com", "a@example.com"),
  "idn-hostname": fc.constantFrom("bücher.example.com", "example.com"),
  uri: address,
  url: address,
  iri: address,
  "iri-reference": fc.constantFrom("/ä?b", "a"),
  "uri-reference": fc.constantFrom("/a?b", "a", "https://example.com"),
  "uri-template": fc.constantFrom("/a/{b}", "https://example.com/{?q}"),
  "json-pointer": fc.constantFrom("", "/a/0", "/a~1b"),
  "relative-json-pointer": fc.constantFrom("0", "1/a"),
  "iso-time": time,
  "iso-date-time": fc.tuple(date, time).map(([day, at]) => `${day}T${at}`),
  regex: fc.constantFrom("^a+$", "[0-9]"),
  base64url: fc
    .uint8Array({ maxLength: 9 })
    .map((bytes) => base64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")),
  byte: fc.uint8Array({ maxLength: 9 }).map((bytes) => base64(bytes)),
};

/** Texts that a schema allows; what clients are known to encode wrongly is among them. */
export function arbitraryText({ format = "", pattern, contentEncoding, ...lengths }: Merged): Arbitrary<string> {
  const { minLength = 0, maxLength: most = Number.POSITIVE_INFINITY } = lengths;
  const name = contentEncoding === "base64" ? "byte" : format;
  const known = Object.hasOwn(formats, name) ? formats[name] : undefined;
  const sized = sizedTexts(name, { minLength, maxLength: most });
  const isFree = pattern === undefined && minLength === 0 && most === Number.POSITIVE_INFINITY;
  if (known && isFree) return known;
  const usual = known && (sized.length > 0 ? fc.oneof(known, fc.constantFrom(...sized)) : known);
  const fitting = usual && keepPossible(usual, textTest({ ...lengths, ...(pattern !== undefined && { pattern }) }));
  if (fitting) return fitting;
  // A pattern says itself how long its texts are.
  if (pattern !== undefined) return arbitraryPattern(pattern, { minLength, maxLength: most });
  if (usual) return usual;
  const maxLength = Math.min(most, minLength + 20);
  // Very long texts are plain, because varied ones take too long to make.
  if (minLength > 200)
    return fc.string({ maxLength: Math.min(20, maxLength - minLength) }).map((text) => "x".repeat(minLength) + text);
  const fits = nasty.filter((text) => [...text].length >= minLength && [...text].length <= maxLength);
  const plain = fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, minLength + 20)) });
  const longest = fc.constantFrom("x".repeat(minLength), "x".repeat(Math.min(maxLength, 1000)));
  return fits.length ? fc.oneof(plain, fc.constantFrom(...fits), longest) : fc.oneof(plain, longest);
}
