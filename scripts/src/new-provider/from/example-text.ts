import { sample, stringMatching } from "fast-check";
import type { Mapping } from "./place.ts";

/** A text that a schema allows; `index` tells several apart. */
export function exampleText(schema: Mapping, index: number): string {
  const least = typeof schema.minLength === "number" ? schema.minLength : 0;
  const most = typeof schema.maxLength === "number" ? schema.maxLength : Number.POSITIVE_INFINITY;
  if (typeof schema.pattern === "string") return matching(schema.pattern, { least, most, index });
  const plain = byFormat[`${schema.format}`]?.(index + 1) ?? (index === 0 ? "text" : `text ${index + 1}`);
  const long = plain.length >= least ? plain : plain.padEnd(least, "x");
  return long.length <= most ? long : long.slice(-most);
}

function matching(pattern: string, { least, most, index }: { least: number; most: number; index: number }): string {
  const expression = expressionOf(pattern);
  if (expression === undefined) return "text";
  try {
    const made = sample(stringMatching(expression), { seed: 1, numRuns: 60 + index });
    const fitting = made.filter((text) => text.length >= least && text.length <= most && /^[\x20-\x7e]*$/.test(text));
    return (
      fitting.toSorted((a, b) => a.length - b.length)[Math.min(index, fitting.length - 1)] ?? made[index] ?? "text"
    );
  } catch {
    // What fast-check cannot make, such as look-behinds, is for a person to write; the linter says where.
    return "text";
  }
}

function expressionOf(pattern: string): RegExp | undefined {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // Patterns of other dialects are tried the lenient way, too.
    }
  }
  return undefined;
}

const two = (count: number) => `${((count - 1) % 28) + 1}`.padStart(2, "0");
const byFormat: Record<string, (count: number) => string> = {
  "date-time": (count) => `2026-01-${two(count)}T09:30:00Z`,
  date: (count) => `2026-01-${two(count)}`,
  time: (count) => `09:30:${two(count)}Z`,
  duration: (count) => `P${count}D`,
  email: (count) => `person${count}@acme.test`,
  "idn-email": (count) => `person${count}@acme.test`,
  hostname: (count) => `host${count}.acme.test`,
  "idn-hostname": (count) => `host${count}.acme.test`,
  ipv4: (count) => `192.0.2.${count}`,
  ipv6: (count) => `2001:db8::${count}`,
  uri: (count) => `https://www.acme.test/${count}`,
  "uri-reference": (count) => `/${count}`,
  "uri-template": (count) => `/${count}`,
  url: (count) => `https://www.acme.test/${count}`,
  iri: (count) => `https://www.acme.test/${count}`,
  uuid: (count) => `00000000-0000-4000-8000-${`${count}`.padStart(12, "0")}`,
  byte: (count) => Buffer.from(`text ${count}`).toString("base64"),
  "json-pointer": (count) => `/${count}`,
  "relative-json-pointer": (count) => `${count}`,
  regex: () => "^.*$",
};
