import { MockError } from "../mock-error.ts";

/** Runs a check and keeps its error, so that the next check runs too. */
export type Collect = (check: () => void) => void;

const most = 20;

/**
 * Runs the checks of a document, and reports all their errors together.
 * @throws {MockError} the only error, or one that combines all of them.
 */
export function collectFaults(run: (collect: Collect) => void): void {
  const faults: MockError[] = [];
  run((check) => {
    try {
      check();
    } catch (error) {
      if (!(error instanceof MockError)) throw error;
      faults.push(error);
    }
  });
  if (faults.length) throw togetherOf(faults);
}

/** One error that combines several; a long list is cut. */
export function togetherOf(faults: readonly MockError[]): MockError {
  const [first] = faults;
  if (first && faults.length === 1) return first;
  const lines = faults.slice(0, most).map(({ message }) => message);
  if (faults.length > most) lines.push(`and ${faults.length - most} more`);
  return new MockError(lines.join("\n"), { at: first?.at, faults });
}
