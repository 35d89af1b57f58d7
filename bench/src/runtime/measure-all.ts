import type { Subject } from "./subject.ts";

/** The measured values of all rounds, or the error that prevented them. */
export type Outcome = readonly number[] | Error;

export type Outcomes = ReadonlyMap<Subject, Outcome>;

/** Measure all subjects, round after round, so that a busy minute hits all of them alike. */
export async function measureAll(
  subjects: readonly Subject[],
  rounds: number,
  measure: (subject: Subject) => Promise<number>,
): Promise<Outcomes> {
  const outcomes = new Map<Subject, number[] | Error>(subjects.map((subject) => [subject, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [subject, outcome] of outcomes) {
      if (outcome instanceof Error) continue;
      try {
        outcome.push(await measure(subject));
      } catch (error) {
        outcomes.set(subject, error as Error);
      }
    }
  }
  return outcomes;
}

/** The least of several measures: what a busy machine adds is not the subject's. */
export function least(measures: readonly number[]): number {
  return Math.min(...measures);
}
