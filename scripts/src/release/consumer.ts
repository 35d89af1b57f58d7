import type { Urls } from "./mocks.ts";

/** Shared by all consumers. */
export interface Rehearsal {
  /** Holds the projects of the consumers. */
  folder: string;
  /** Sends our scope to the registry of the rehearsal. */
  npmrc: string;
  /** Runtimes, compilers and bundlers, below its `node_modules`. */
  tools: string;
  /** The program that every consumer runs. */
  program: string;
  versions: Readonly<Record<string, string>>;
  mocks: Urls;
  signal: AbortSignal;
}

/** One way to use the packages, from an empty project. */
export interface Consumer {
  name: string;
  /** Gives a line on what came out, or throws. */
  run: (rehearsal: Rehearsal) => Promise<string>;
}
