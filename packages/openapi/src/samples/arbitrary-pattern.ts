import fc, { type Arbitrary } from "fast-check";
import { unicodePattern } from "../unicode-pattern.ts";
import { keepPossible } from "./keep-possible.ts";
import { readPattern } from "./read-pattern.ts";

interface Lengths {
  minLength: number;
  maxLength: number;
}

/** Texts that match a pattern; what a pattern demands by looking ahead is put into them. */
export function arbitraryPattern(pattern: string, lengths: Lengths): Arbitrary<string> {
  const unicode = unicodePattern(pattern) ?? pattern;
  const made = withoutFilter(withoutBackreferences(unicode), lengths);
  const matches = readPattern(unicode);
  const isPlain = !/\\[bBk1-9]|\(\?<?[=!]/.test(unicode);
  const { minLength, maxLength } = lengths;
  const fits = (text: string): boolean => {
    const { length } = [...text];
    return length >= minLength && length <= maxLength && matches?.test(text) !== false;
  };
  // Only of what was left out while texts were made is anything to be seen in them.
  const isBounded = minLength > 0 || maxLength < Number.POSITIVE_INFINITY;
  return (isPlain && !isBounded ? undefined : keepPossible(made, fits)) ?? made;
}

function withoutFilter(pattern: string, { minLength, maxLength }: Lengths): Arbitrary<string> {
  const { rest, demands } = withoutAssertions(pattern);
  const whole = regular(rest);
  if (!whole) return fc.constant("");
  const texts = bounded(fc.stringMatching(whole), { minLength, maxLength });
  const wanted = demands.flatMap((demand) => {
    const wantedPattern = regular(
      demand
        .replace(/^\^?\.[*+]\??/, "^")
        .replace(/^(?!\^)/, "^")
        .replace(/(?<!\$)$/, "$"),
    );
    return wantedPattern ? [bounded(fc.stringMatching(wantedPattern), { minLength: 0, maxLength: 4 })] : [];
  });
  if (!wanted.length) return texts;
  const room = maxLength - wanted.length * 4;
  return fc.oneof(
    texts,
    fc.tuple(texts, ...wanted).map(([text, ...parts]) => {
      const head = [...text].slice(0, Math.max(0, room)).join("");
      return (parts.join("") + head).padEnd(minLength, head || parts.join(""));
    }),
  );
}

/** The pattern with its groups repeated where it refers back to them, so that some of its texts match. */
function withoutBackreferences(pattern: string): string {
  if (!/\\(?:[1-9]|k<)/.test(pattern)) return pattern;
  const groups: { name: string | undefined; text: string }[] = [];
  for (let index = 0; index < pattern.length; index += 1) {
    if (pattern[index] === "\\") index += 1;
    const [opening, name] = /^\((?:\?<([A-Za-z_$][\w$]*)>|(?!\?))/.exec(pattern.slice(index)) ?? [];
    if (opening === undefined || pattern[index] !== "(") continue;
    groups.push({ name, text: `(?:${pattern.slice(index + opening.length, closing(pattern, index))})` });
  }
  const textOf = (find: (group: (typeof groups)[number], index: number) => boolean, whole: string): string =>
    groups.find(find)?.text ?? whole;
  return pattern
    .replaceAll(
      /(?<!\\)((?:\\\\)*)\\([1-9])/g,
      (whole, before: string, number: string) => before + textOf((_, index) => index + 1 === Number(number), whole),
    )
    .replaceAll(/\\k<([^>]*)>/g, (whole, name: string) => textOf((group) => group.name === name, whole));
}

function bounded(texts: Arbitrary<string>, { minLength, maxLength }: Lengths): Arbitrary<string> {
  return texts.map((text) => {
    const characters = [...text];
    if (characters.length > maxLength) return characters.slice(0, maxLength).join("");
    // An open pattern makes texts that are too short.
    return characters.length < minLength ? text.padEnd(minLength, characters.at(-1) ?? "x") : text;
  });
}

/** Undefined for a pattern with constructs from which no text can be made. */
function regular(pattern: string): RegExp | undefined {
  try {
    const made = new RegExp(pattern, "u");
    fc.stringMatching(made);
    return made;
  } catch {
    return undefined;
  }
}

/** A pattern without its assertions ahead and behind, and what the positive ones of them ask for. */
function withoutAssertions(pattern: string): { rest: string; demands: string[] } {
  const demands: string[] = [];
  let rest = "";
  for (let index = 0; index < pattern.length; index += 1) {
    // Where words begin and end is left to those who compare the texts with the whole pattern.
    if (/^\\[bB]/.test(pattern.slice(index)) && !isInClass(pattern, index)) {
      index += 1;
      continue;
    }
    const [opening] = /^\(\?<?[=!]/.exec(pattern.slice(index)) ?? [];
    if (opening === undefined) {
      const token = pattern[index] === "\\" ? pattern.slice(index, index + 2) : (pattern[index] ?? "");
      rest += token;
      index += token.length - 1;
      continue;
    }
    const end = closing(pattern, index);
    if (opening === "(?=") demands.push(pattern.slice(index + opening.length, end));
    index = end;
  }
  return { rest, demands };
}

function isInClass(pattern: string, at: number): boolean {
  let isClass = false;
  for (let index = 0; index < at; index += 1) {
    if (pattern[index] === "\\") index += 1;
    else if (pattern[index] === "[") isClass = true;
    else if (pattern[index] === "]") isClass = false;
  }
  return isClass;
}

/** Where the group that opens at an index closes. */
function closing(pattern: string, from: number): number {
  let depth = 0;
  let isClass = false;
  for (let index = from; index < pattern.length; index += 1) {
    const character = pattern[index];
    if (character === "\\") index += 1;
    else if (character === "[") isClass = true;
    else if (character === "]") isClass = false;
    else if (!isClass && character === "(") depth += 1;
    else if (!isClass && character === ")") {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return pattern.length;
}
