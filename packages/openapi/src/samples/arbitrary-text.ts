import fc, { type Arbitrary } from "fast-check";
import { arbitraryPattern } from "./arbitrary-pattern.ts";
import type { Merged } from "./merge-schemas.ts";

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
  uri: fc.stringMatching(/^[a-z0-9]{1,8}$/).map((name) => `https://example.com/${name}?a=b#c`),
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
  const { minLength = 0, maxLength = minLength + 20 } = lengths;
  if (pattern !== undefined) return arbitraryPattern(pattern, { minLength, maxLength });
  const known = formats[contentEncoding === "base64" ? "byte" : format];
  if (known) return known;
  // Very long texts are plain, because varied ones take too long to make.
  if (minLength > 200)
    return fc.string({ maxLength: Math.min(20, maxLength - minLength) }).map((text) => "x".repeat(minLength) + text);
  const fits = nasty.filter((text) => [...text].length >= minLength && [...text].length <= maxLength);
  const plain = fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, minLength + 20)) });
  const longest = fc.constantFrom("x".repeat(minLength), "x".repeat(Math.min(maxLength, 1000)));
  return fits.length ? fc.oneof(plain, fc.constantFrom(...fits), longest) : fc.oneof(plain, longest);
}
