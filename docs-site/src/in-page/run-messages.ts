/** A call for the worker to run. */
export interface RunRequest {
  provider: string;
  call: string[];
  iterates: boolean;
  credentials: string[];
  arguments: Record<string, unknown>;
  files: true | string[];
  /** A documented failure or a fault in place of the documented success. */
  outcome: RunOutcome;
}

export type RunOutcome = { code: number } | { fault: "rate-limit" | "slow" } | undefined;

/** The output of the program, with the requests and responses behind it. */
export interface RunResult {
  printed: string;
  failed: boolean;
  exchanges: { request: string; response: string }[];
}
