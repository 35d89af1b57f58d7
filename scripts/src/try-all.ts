import { availableParallelism } from "node:os";
import { styleText } from "node:util";

/** Something that is tried, and what comes of it. */
export interface Trial {
  name: string;
  /** Gives a line on what came out, or throws. */
  run: () => Promise<string>;
}

/** Tries all, as many at a time as there are cores, prints a line for each, and gives the number of those that failed. */
export async function tryAll(trials: readonly Trial[], signal: AbortSignal): Promise<number> {
  const waiting = [...trials];
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      signal.throwIfAborted();
      if (!(await tryOne(next, signal))) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return failed;
}

async function tryOne({ name, run }: Trial, signal: AbortSignal): Promise<boolean> {
  try {
    const line = (await run()).trim();
    console.log(`${styleText("green", "✓")} ${name.padEnd(32)} ${line}`);
    return true;
  } catch (error) {
    signal.throwIfAborted();
    console.log(`${styleText("red", "✗")} ${name.padEnd(32)} ${(error as Error).message.trim()}`);
    return false;
  }
}
