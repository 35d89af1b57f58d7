/** Options of `waitFor`. */
export interface WaitOptions<State extends string = string> {
  /** State or states to wait for. Defaults to the success states that the spec declares. */
  until?: State | readonly State[] | undefined;
  /** Timeout of the whole wait in milliseconds. @default 300000 */
  timeoutMs?: number | undefined;
  /** Milliseconds before the second poll. The interval doubles after every poll, up to half a minute. @default 1000 */
  intervalMs?: number | undefined;
  /** Cancels the wait at once. The abort reason is rethrown unchanged. */
  signal?: AbortSignal | undefined;
  /** Called after every successful poll. */
  onPoll?: ((event: PollEvent) => void) | undefined;
}

/** A poll of `waitFor`. */
export interface PollEvent {
  provider: string;
  /** The operationId of the call that polls. */
  operation: string;
  /** Counted from 1. */
  attempt: number;
  /** State of the resource; for a list, the different states of its items, separated by commas. */
  state: string;
  /** Milliseconds until the next poll; `undefined` after the last. */
  delayMs: number | undefined;
}

/** The final states of a resource. */
export interface States {
  /** Name of the property that contains the state. */
  readonly at: string;
  /** Success states. */
  readonly goal: readonly string[];
  /** Failure states. */
  readonly failed: readonly string[];
  /** Whether the response is a list, whose items have a state each. */
  readonly isList?: true;
}
