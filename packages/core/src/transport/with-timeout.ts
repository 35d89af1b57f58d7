/** What a timer can wait: it would fire at once for more. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * Run an action until it ends, one of the signals aborts, or its time is up; then no listener or timer is left.
 * The action is given a signal, but is not waited for when it does not listen to it.
 * @param timeoutMs none above 24 days
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
    // Node keeps the signal of a fetch until a major collection, and all that it leads to.
    signal.onabort = null;
    for (const stop of stopListening) stop?.();
  }
}

type Action = (reason: unknown) => void;

/** What waits for each signal. One listener calls them all, because Node 20 warns of a leak when a signal has more than ten. */
const actionsBySignal = new WeakMap<AbortSignal, Set<Action>>();

/** Call an action when a signal aborts; the function that is returned ends that. */
function onAbort(signal: AbortSignal, action: Action): () => void {
  const actions = actionsBySignal.get(signal) ?? new Set();
  actionsBySignal.set(signal, actions.add(action));
  // The same function again changes nothing.
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
