/** How `waitFor` waits. */
export interface WaitOptions<State extends string = string> {
  /** The state to wait for, or several; without it, where things are hoped to end. */
  until?: State | readonly State[] | undefined;
  /** Milliseconds that all of it may take. @default 300000 */
  timeoutMs?: number | undefined;
  /** Milliseconds before the second look; each further pause is twice as long, up to half a minute. @default 1000 */
  intervalMs?: number | undefined;
  /** Ends the wait at once; its reason is thrown as it is. */
  signal?: AbortSignal | undefined;
  /** Is told what each look has shown, unless that ends the wait with an error. */
  onPoll?: ((event: PollEvent) => void) | undefined;
}

/** One look of `waitFor`. */
export interface PollEvent {
  provider: string;
  /** The operationId of the call that looks. */
  operation: string;
  /** Counted from 1. */
  attempt: number;
  /** The state that was seen; of a list, those of its items, one after the other. */
  state: string;
  /** Milliseconds until the next look; `undefined` when this was the last. */
  delayMs: number | undefined;
}

/** Where the states of a resource can end. */
export interface States {
  /** The member that holds the state. */
  readonly at: string;
  /** Where things are hoped to end. */
  readonly goal: readonly string[];
  /** Where else they can end. */
  readonly failed: readonly string[];
  /** Whether the answer is a list, whose items have a state each. */
  readonly isList?: true;
}
