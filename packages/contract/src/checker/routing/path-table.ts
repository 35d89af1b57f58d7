import type { Operation } from "../operations-of.ts";
import { decodePercent, escapePattern } from "@certspec/openapi";
import type { Route } from "./find-route.ts";

/** Operations by the number of segments of their paths; those with more literal segments come first. */
export type PathTable = ReadonlyMap<number, readonly Entry[]>;

interface Entry {
  operation: Operation;
  segments: readonly Segment[];
}

interface Segment {
  /** A text without parameters. */
  literal?: string;
  pattern?: RegExp;
  names: readonly string[];
}

/** Arrange operations for finding them by a path. */
export function pathTable(operations: readonly Operation[]): PathTable {
  const table = new Map<number, Entry[]>();
  for (const operation of operations) {
    const segments = operation.path.split("/").map(segmentOf);
    table.set(segments.length, [...(table.get(segments.length) ?? []), { operation, segments }]);
  }
  for (const entries of table.values()) entries.sort((a, b) => rank(a).localeCompare(rank(b)));
  return table;
}

/** The operations whose template matches a path best. */
export function matchPath(
  table: PathTable,
  path: string,
  { allowsEmpty = false }: { allowsEmpty?: boolean } = {},
): Route[] {
  const parts = path.split("/");
  let best: string | undefined;
  return (table.get(parts.length) ?? []).flatMap((entry) => {
    if (best !== undefined && rank(entry) !== best) return [];
    const segments = new Map<string, string>();
    const isMatch = entry.segments.every((segment, index) => matchSegment(segment, parts[index] ?? "", segments));
    if (!isMatch || (!allowsEmpty && [...segments.values()].includes(""))) return [];
    best = rank(entry);
    return [{ operation: entry.operation, segments }];
  });
}

function matchSegment({ literal, pattern, names }: Segment, part: string, into: Map<string, string>): boolean {
  if (literal !== undefined) return part === literal || decodePercent(part) === literal;
  const match = pattern?.exec(part);
  if (!match) return false;
  for (const [index, name] of names.entries()) into.set(name, match[index + 1] ?? "");
  return true;
}

function segmentOf(text: string): Segment {
  if (!text.includes("{")) return { literal: text, names: [] };
  const names: string[] = [];
  const pattern = text.split(/(\{[^}]+\})/).map((part) => {
    if (!part.startsWith("{")) return escapePattern(part);
    names.push(part.slice(1, -1));
    return "(.*)";
  });
  return { pattern: new RegExp(`^${pattern.join("")}$`), names };
}

/** Literal segments sort before those with parameters. */
function rank({ segments }: Entry): string {
  return segments.map(({ literal, names }) => (literal === undefined ? `1${names.length}` : "00")).join("");
}
