/** How much a change asks of those who use a package: nothing, or a step of semantic versioning. */
export type Level = "none" | "patch" | "minor" | "major";

const order: readonly Level[] = ["none", "patch", "minor", "major"];

/** The highest of some levels; "none" for none. */
export function highest(levels: Iterable<Level>): Level {
  let rank = 0;
  for (const level of levels) rank = Math.max(rank, order.indexOf(level));
  return order[rank] ?? "none";
}

/** Whether the first level is lower than the second. */
export function isLower(level: Level, than: Level): boolean {
  return order.indexOf(level) < order.indexOf(than);
}

/** The exit code that stands for a level: 0, 10, 20 or 30. */
export function exitCodeOf(level: Level): number {
  return order.indexOf(level) * 10;
}
