import { vi } from "vitest";

interface Sleeps {
  /** The milliseconds of each sleep, as they were given to the timer. */
  readonly delays: readonly number[];
  /** Announces that the next timer is a sleep. */
  onRetry: () => void;
}

/** Lets the sleeps before a retry pass on a fake clock, and all other timers on the real one: sockets need theirs. */
export function skipSleeps(): Sleeps {
  const delays: number[] = [];
  let isSleep = false;
  const [setRealTimeout, realNow] = [globalThis.setTimeout, Date.now];
  let skippedMs = 0;
  vi.spyOn(Date, "now").mockImplementation(() => realNow() + skippedMs);
  vi.spyOn(globalThis, "setTimeout").mockImplementation(((action: () => void, delayMs: number) => {
    if (!isSleep) return setRealTimeout(action, delayMs);
    isSleep = false;
    skippedMs += delayMs;
    delays.push(delayMs);
    return setRealTimeout(action, 0);
  }) as typeof setTimeout);
  return {
    delays,
    onRetry: () => {
      isSleep = true;
    },
  };
}
