/** Longest delay of a timer. With a longer one, it fires at once. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * Runs an action until it ends, one of the signals aborts, or the timeout passes. It leaves no listener and no timer.
 * The action gets a signal. If it ignores the signal, it is not awaited.
 * @param timeoutMs in milliseconds; no timeout when undefined or above 24 days
 */
export function withTimeout<Value>(
  signals: readonly AbortSignal[],
  timeoutMs: number | undefined,
  lateError: () => unknown,
  action: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const { signal } = controller;
  return new Promise<Value>((resolve, reject) => {
    let stopListening: (() => void)[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = () => {
      clearTimeout(timer);
      for (const stop of stopListening) stop();
    };
    const abort = (reason: unknown) => {
      finish();
      controller.abort(reason);
      reject(reason);
    };
    const aborted = signals.find((source) => source.aborted);
    if (aborted) return abort(aborted.reason);
    stopListening = signals.map((source) => onAbort(source, abort));
    if (timeoutMs !== undefined && timeoutMs <= longestTimerMs) timer = setTimeout(() => abort(lateError()), timeoutMs);
    action(signal).then(
      (value) => {
        finish();
        resolve(value);
      },
      (error: unknown) => {
        finish();
        reject(error);
      },
    );
  });
}

type AbortListener = (reason: unknown) => void;

/** The listeners of each signal. One function calls them all, because Node 20 warns of a leak when a signal has more than ten. */
const listenersBySignal = new WeakMap<AbortSignal, Set<AbortListener>>();

/** Calls a listener when a signal aborts. Returns a function that stops listening. */
export function onAbort(signal: AbortSignal, listener: AbortListener): () => void {
  const listeners = listenersBySignal.get(signal) ?? new Set();
  listenersBySignal.set(signal, listeners.add(listener));
  // Adding the same function again has no effect.
  signal.addEventListener("abort", callListeners);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) signal.removeEventListener("abort", callListeners);
  };
}

function callListeners(this: AbortSignal): void {
  for (const listener of listenersBySignal.get(this) ?? []) listener(this.reason);
}
