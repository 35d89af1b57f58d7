/** Options of `waitFor`. */
export interface WaitOptions<State extends string = string, Field extends string = string> {
  /**
   * Dotted path to the state to wait for, where a resource has several: `"ssl.status"`. Defaults to the one that is nearest to the
   * top of the resource.
   */
  field?: Field | undefined;
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

/** The states of a resource that change by themselves. */
export interface ResourceStates {
  /** The first is the default. */
  readonly states: readonly FinalStates[];
  /** Whether the response is a list, whose items have these states each. */
  readonly isList?: true;
}

/** The final states of a field. */
export interface FinalStates {
  /** Dotted path to the property that contains the state. */
  readonly at: string;
  /** Success states. */
  readonly goal: readonly string[];
  /** Failure states. */
  readonly failed: readonly string[];
}
