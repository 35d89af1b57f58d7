import type { Result } from "./run-target.ts";

/** How many mutants the tests find. */
export interface Score {
  readonly killed: number;
  readonly total: number;
  /** Of 100, rounded down to two digits. */
  readonly percent: number;
}

/** Tell whether the tests notice a mutant; one that takes too long counts. */
export function isFound({ verdict }: Result): boolean {
  return verdict === "killed" || verdict === "timed out";
}

/** The score of some results. */
export function scoreOf(results: readonly Result[]): Score {
  const killed = results.filter(isFound).length;
  const total = results.length;
  return { killed, total, percent: total ? Math.floor((killed / total) * 10_000) / 100 : 100 };
}

/** Less likely than this, a bad sample is no accident. */
const chance = 0.01;

/** Tell whether a score is below a floor: all mutants by the number, a part of them only where that is no accident. */
export function isBelow({ killed, total, percent }: Score, floor: number, isPart: boolean): boolean {
  if (percent >= floor) return false;
  return !isPart || probabilityOfAtMost(killed, total, floor / 100) < chance;
}

/** The probability of so many successes at most, each with a given one. */
function probabilityOfAtMost(successes: number, tries: number, each: number): number {
  if (each >= 1) return successes < tries ? 0 : 1;
  if (each <= 0) return 1;
  let sum = 0;
  // In logarithms: the factors are too large and too small for numbers.
  let log = tries * Math.log(1 - each);
  for (let count = 0; count <= successes; count += 1) {
    sum += Math.exp(log);
    log += Math.log((tries - count) / (count + 1)) + Math.log(each / (1 - each));
  }
  return sum;
}
