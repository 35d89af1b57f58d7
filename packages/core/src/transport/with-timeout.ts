/** Longest delay of a timer. With a longer one, it fires at once. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * Runs an action until it ends, one of the signals aborts, or the timeout passes. It leaves no listener and no timer.
 * The action gets a signal. If it ignores the signal, it is not awaited.
 * @param timeoutMs in milliseconds; no timeout when undefined or above 24 days
 */
export async function withTimeout<Value>(
  signals: readonly (AbortSignal | undefined)[],
  timeoutMs: number | undefined,
  lateError: () => unknown,
  action: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const { signal } = controller;
  const stopped = new Promise<never>((_, reject) => {
    signal.onabort = () => reject(signal.reason);
  });
  const abort = (reason: unknown) => controller.abort(reason);
  const stopListening = signals.map((source) => {
    if (source?.aborted) abort(source.reason);
    return source && onAbort(source, abort);
  });
  const timer =
    (timeoutMs as number) <= longestTimerMs ? setTimeout(() => controller.abort(lateError()), timeoutMs) : undefined;
  try {
    return await Promise.race([stopped, signal.aborted ? stopped : action(signal)]);
  } finally {
    clearTimeout(timer);
    // Node keeps the signal of a fetch, and everything that it references, until a major garbage collection.
    signal.onabort = null;
    for (const stop of stopListening) stop?.();
  }
}

type Action = (reason: unknown) => void;

/** The actions of each signal. One listener calls them all, because Node 20 warns of a leak when a signal has more than ten. */
const actionsBySignal = new WeakMap<AbortSignal, Set<Action>>();

/** Calls an action when a signal aborts. Returns a function that stops listening. */
function onAbort(signal: AbortSignal, action: Action): () => void {
  const actions = actionsBySignal.get(signal) ?? new Set();
  actionsBySignal.set(signal, actions.add(action));
  // Adding the same function again has no effect.
  signal.addEventListener("abort", callActions);
  return () => {
    actions.delete(action);
    if (actions.size === 0) signal.removeEventListener("abort", callActions);
  };
}

function callActions({ target }: { target: unknown }): void {
  const signal = target as AbortSignal;
  for (const action of actionsBySignal.get(signal) ?? []) action(signal.reason);
}
