/** A source as it was when the run began: others may edit the file meanwhile. */
export interface Source {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
}

/** What a runner is asked to do. */
export type Order = {
  readonly sources: readonly Source[];
  /** Test files, with the ids of the tests to run, or what their names match; all of them without. */
  readonly files: readonly { readonly path: string; readonly testIds?: readonly string[]; readonly names?: RegExp }[];
  /** After how many failures to stop, 0 for none. @default 1 */
  readonly bail?: number;
  readonly testTimeoutMs?: number;
};

/** What became of a test. */
export interface TestReport {
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly durationMs: number;
  readonly probes: readonly number[];
}

/** A test that failed, with its whole message. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}

/** What a runner answers. */
export interface Report {
  readonly passed: readonly TestReport[];
  readonly failed: readonly Failure[];
  /** Why the tests fail, and the file in which they do, where it is one. */
  readonly failure?: string;
  readonly failedFile?: string;
  /** Probes that are reached outside the tests, by test file. */
  readonly outside: Readonly<Record<string, readonly number[]>>;
}
