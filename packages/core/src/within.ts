/** What a timer can wait: it would fire at once for more. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * Run an action until it ends, one of the signals aborts, or its time is up; then no listener or timer is left.
 * The action is given a signal, but is not waited for when it does not listen to it.
 * @param timeoutMs none above 24 days
 */
export async function within<Value>(
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
  const onAbort = ({ target }: { target: unknown }) => controller.abort((target as AbortSignal).reason);
  for (const source of signals) {
    if (source?.aborted) onAbort({ target: source });
    source?.addEventListener("abort", onAbort);
  }
  const timer =
    (timeoutMs as number) <= longestTimerMs ? setTimeout(() => controller.abort(lateError()), timeoutMs) : undefined;
  try {
    return await Promise.race([stopped, signal.aborted ? stopped : action(signal)]);
  } finally {
    clearTimeout(timer);
    // Node keeps the signal of a fetch until a major collection, and all that it leads to.
    signal.onabort = null;
    for (const source of signals) source?.removeEventListener("abort", onAbort);
  }
}
