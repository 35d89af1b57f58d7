/** The impact of a change on users of a package: none, or a semantic versioning increment. */
export type Level = "none" | "patch" | "minor" | "major";

const order: readonly Level[] = ["none", "patch", "minor", "major"];

/** Returns the highest level, or "none" for an empty list. */
export function highest(levels: Iterable<Level>): Level {
  let rank = 0;
  for (const level of levels) rank = Math.max(rank, order.indexOf(level));
  return order[rank] ?? "none";
}

/** Compares levels for sorting, lowest first. Returns a negative number if the first is lower, and 0 if they are equal. */
export function compareLevels(first: Level, second: Level): number {
  return order.indexOf(first) - order.indexOf(second);
}

/** Returns the exit code of a level: 0, 10, 20 or 30. */
export function exitCodeOf(level: Level): number {
  return order.indexOf(level) * 10;
}
