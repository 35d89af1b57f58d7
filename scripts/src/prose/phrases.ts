import { parse } from "yaml";

/** A phrase that texts avoid, as `scripts/prose/phrases.yaml` has it. */
export interface Phrase {
  id: string;
  /** Regular expressions that find it. */
  avoid: RegExp[];
  /** Regular expressions of good English that shares words with it. */
  except: RegExp[];
  /** Whether headings may hold it. */
  inHeadings: boolean;
  /** The words to write in its place. */
  write: string;
  /** Sentences that must be caught. */
  caught: string[];
  /** Near misses that must be let through. */
  fine: string[];
}

/**
 * Reads the phrases to avoid.
 * @throws {Error} where an entry is not complete, or an id is there twice.
 */
export function readPhrases(yaml: string): Phrase[] {
  const entries: Record<string, unknown>[] = parse(yaml);
  const ids = new Set<unknown>();
  return entries.map((entry) => {
    const { id, write, where } = entry;
    if (typeof id !== "string" || ids.has(id))
      throw new Error(`phrases.yaml: expected an id that is there once, got ${id}`);
    if (typeof write !== "string")
      throw new Error(`phrases.yaml: ${id} needs "write", the words to write in its place`);
    if (where !== undefined && where !== "sentences")
      throw new Error(`phrases.yaml: "where" of ${id} can only be "sentences"`);
    ids.add(id);
    const [avoid, caught, fine] = (["avoid", "caught", "fine"] as const).map((field) => {
      const list = listOf(entry, field);
      if (list.length === 0) throw new Error(`phrases.yaml: ${id} needs "${field}", with at least one entry`);
      return list;
    }) as [string[], string[], string[]];
    const except = listOf(entry, "except").map(expression);
    return { id, avoid: avoid.map(expression), except, inHeadings: where === undefined, write, caught, fine };
  });
}

/** Where a phrase stands in a text: pairs of start and end, in order, none inside another. */
export function placesOf({ avoid, except }: Phrase, text: string): [number, number][] {
  const allowed = except.flatMap((each) => matchesOf(each, text));
  const found = avoid
    .flatMap((each) => matchesOf(each, text))
    .filter(([start, end]) => !allowed.some(([from, to]) => start < to && from < end))
    .sort(([a], [b]) => a - b);
  return found.filter(([start], index) => !found.slice(0, index).some(([, end]) => start < end));
}

function matchesOf(pattern: RegExp, text: string): [number, number][] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => [index, index + match.length]);
}

function expression(source: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:${source.replaceAll(" ", "\\s+")})(?![\\w-])`, "giu");
}

function listOf(entry: Record<string, unknown>, field: string): string[] {
  const value = entry[field];
  return Array.isArray(value) ? value.map(String) : [];
}
