/** How much a change asks of those who use a package: nothing, or a step of semantic versioning. */
export type Level = "none" | "patch" | "minor" | "major";

const order: readonly Level[] = ["none", "patch", "minor", "major"];

/** The highest of some levels; "none" for none. */
export function highest(levels: Iterable<Level>): Level {
  let rank = 0;
  for (const level of levels) rank = Math.max(rank, order.indexOf(level));
  return order[rank] ?? "none";
}

/** Sorts levels, the lowest first: negative where the first is lower than the second, 0 where they are the same. */
export function compareLevels(first: Level, second: Level): number {
  return order.indexOf(first) - order.indexOf(second);
}

/** The exit code that stands for a level: 0, 10, 20 or 30. */
export function exitCodeOf(level: Level): number {
  return order.indexOf(level) * 10;
}
