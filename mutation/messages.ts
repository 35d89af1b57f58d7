/** A source as it was when the run began: others may edit the file meanwhile. */
export interface Source {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
}

/** What a runner is asked to do. */
export interface Order {
  readonly sources: readonly Source[];
  /** Absolute paths of test files. */
  readonly files: readonly string[];
  /** What the names of the tests to run match; all of them without. */
  readonly names?: RegExp;
  /** After how many failures to stop, 0 for none. @default 1 */
  readonly bail?: number;
  readonly testTimeoutMs?: number;
}

/** A test that failed, with its whole message. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}

/** What a runner reports. */
export interface Report {
  readonly passed: readonly { readonly name: string; readonly durationMs: number }[];
  readonly failed: readonly Failure[];
  /** Why the tests fail. */
  readonly failure?: string;
}
