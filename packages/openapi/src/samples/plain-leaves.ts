import fc from "fast-check";
import { limitsIn } from "./arbitrary-number.ts";
import { arbitraryPattern } from "./arbitrary-pattern.ts";
import type { Merged } from "./merge-schemas.ts";
import { readPattern } from "./read-pattern.ts";
import { sizedTexts } from "./sized-texts.ts";

/** A number that a reader understands: the least that is stated, else 1; `index` tells several apart. */
export function plainNumber(merged: Merged, type: string, index: number): number | undefined {
  const { multipleOf, minimum, exclusiveMinimum } = merged;
  const step = multipleOf !== undefined && multipleOf > 0 ? multipleOf : 1;
  const [first, last] = limitsIn(merged, step);
  if (first > last) {
    const { maximum, exclusiveMaximum } = merged;
    const low = Math.max(...[minimum, exclusiveMinimum].filter((each) => typeof each === "number"));
    const high = Math.min(...[maximum, exclusiveMaximum].filter((each) => typeof each === "number"));
    return type === "number" && multipleOf === undefined ? low + ((high - low) * (index + 1)) / (index + 2) : undefined;
  }
  // The minimum of int64 is not a useful example.
  const isStated = [minimum, exclusiveMinimum].some(
    (bound) => typeof bound === "number" && bound > Number.MIN_SAFE_INTEGER,
  );
  const usual = isStated ? first : Math.min(Math.max(first, Math.ceil(1 / step)), last);
  const count = usual + index <= last ? usual + index : Math.max(first, usual - index);
  return Number((count * step).toPrecision(15));
}

/** Texts that a reader understands, the best first, the last of them made from a pattern; `index` tells several apart. */
export function* plainTexts(merged: Merged, word: string, index: number): Generator<string> {
  const { format = "", contentEncoding, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = merged;
  const fits = textTest(merged);
  const name = contentEncoding === "base64" ? "byte" : format;
  const usual = Object.hasOwn(byFormat, name) ? byFormat[name]?.(index + 1) : undefined;
  const sized = usual === undefined ? [] : sizedTexts(name, { minLength, maxLength });
  const plain = index === 0 ? word : `${word} ${index + 1}`;
  const long = plain.padEnd(minLength, "x");
  const candidates = [
    usual,
    ...sized,
    plain,
    long,
    long.length > maxLength ? long.slice(-maxLength) : long,
    `a${index + 1}`,
  ];
  yield* candidates.filter((text) => text !== undefined).filter(fits);
  if (pattern === undefined) return;
  // A text that matches as a whole reads better than one that only contains a match.
  const whole = pattern.startsWith("^") ? [pattern] : [`^(?:${pattern})$`, pattern];
  const made = whole
    .flatMap((each) => fc.sample(arbitraryPattern(each, { minLength, maxLength }), { numRuns: 60, seed: 1 }))
    .filter(fits);
  const readable = [/^[\w.:/-]+$/, /^[\x20-\x7e]+$/].flatMap((kind) =>
    made.filter((text) => kind.test(text)).sort((a, b) => a.length - b.length),
  );
  const different = [...new Set([...readable, ...made])];
  yield* [...different.slice(index), ...different.slice(0, index)];
}

/** Returns whether a text has the lengths and matches the patterns that a schema asks for. */
export function textTest(
  merged: Pick<Merged, "pattern" | "alsoMatches" | "minLength" | "maxLength">,
): (text: string) => boolean {
  const { pattern, alsoMatches, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = merged;
  const patterns = [pattern, ...alsoMatches].flatMap((each) => (each === undefined ? [] : (readPattern(each) ?? [])));
  return (text) => {
    const { length } = [...text];
    return length >= minLength && length <= maxLength && patterns.every((each) => each.test(text));
  };
}

const two = (count: number): string => `${((count - 1) % 28) + 1}`.padStart(2, "0");
const date = (count: number): string => `2026-01-${two(count)}`;
const time = (count: number): string => `09:30:${two(count)}Z`;
const dateTime = (count: number): string => `${date(count)}T09:30:00Z`;
const email = (count: number): string => `person${count}@example.com`;
const host = (count: number): string => `host${count}.example.com`;
const address = (count: number): string => `https://www.example.com/a?b=${count}`;

const byFormat: Readonly<Record<string, (count: number) => string>> = {
  date,
  time,
  "date-time": dateTime,
  "iso-time": time,
  "iso-date-time": dateTime,
  duration: (count) => `P${count}D`,
  email,
  "idn-email": email,
  hostname: host,
  "idn-hostname": host,
  ipv4: (count) => `192.0.2.${count}`,
  ipv6: (count) => `2001:db8::${count}`,
  uri: address,
  url: address,
  iri: address,
  "uri-reference": (count) => `/a?b=${count}`,
  "iri-reference": (count) => `/a?b=${count}`,
  "uri-template": (count) => `/a/${count}/{b}`,
  uuid: (count) => `00000000-0000-4000-8000-${`${count}`.padStart(12, "0")}`,
  byte: (count) => btoa(`text ${count}`),
  base64url: (count) => btoa(`text${count}`).replaceAll("=", ""),
  "json-pointer": (count) => `/${count}`,
  "relative-json-pointer": (count) => `${count}`,
  regex: () => "^.*$",
};
