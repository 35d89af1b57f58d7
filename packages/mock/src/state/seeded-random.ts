/** A source of random numbers that repeat for the same seed. */
export interface Random {
  /** A whole number from 0, below a limit. */
  below(limit: number): number;
}

/** Creates a source with its own state, independent of others. */
export function seededRandom(seed: string): Random {
  let state = hash(seed);
  return {
    below: (limit) => {
      // Mulberry32: short, and good enough to tell items apart.
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
    },
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value;
}

/** Returns a seed that is another one each time; `crypto.randomUUID` is missing in pages that are not secure. */
export function freshSeed(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}
