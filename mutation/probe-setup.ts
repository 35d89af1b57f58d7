// Loaded before each test file: notes which probes a test reaches, and ends a loop that a mutant made endless.
import { afterEach, beforeEach } from "vitest";

/** No test comes near it, and it is reached within a second. */
const mostHits = 5_000_000;

const outside = new Set<number>();
let current = outside;
let hits = 0;

Object.assign(globalThis, {
  __probe: (probe: number): void => {
    current.add(probe);
    hits += 1;
    if (hits > mostHits) throw new Error(`more than ${mostHits} statements were run: the loop seems endless`);
  },
});

beforeEach(() => {
  current = new Set();
  hits = 0;
});

afterEach(({ task }) => {
  Object.assign(task.meta, { probes: [...current] });
  Object.assign(task.file.meta, { probes: [...outside] });
  current = outside;
});
