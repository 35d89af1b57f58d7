/** A source as it was when the run began: others may edit the file meanwhile. */
export interface Source {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
}

/** The task of a runner. */
export interface Order {
  readonly sources: readonly Source[];
  /** Absolute paths of test files. */
  readonly files: readonly string[];
  /** Pattern of the names of the tests to run. Defaults to all tests. */
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

/** The report of a runner. */
export interface Report {
  readonly passed: readonly { readonly name: string; readonly durationMs: number }[];
  readonly failed: readonly Failure[];
  /** Why the tests fail. */
  readonly failure?: string;
}
