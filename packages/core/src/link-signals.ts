/** A signal that follows others until it is released; then no listener of it is left on them. */
export interface LinkedSignal {
  signal: AbortSignal;
  release: () => void;
}

/** What a timer can wait: it would fire at once for more. */
const longestTimerMs = 2 ** 31 - 1;

/** Join signals, and a time after which the joined one aborts with a reason; there is none above 24 days. */
export function linkSignals(
  sources: readonly (AbortSignal | undefined)[],
  { timeoutMs = Number.POSITIVE_INFINITY, reason }: { timeoutMs?: number | undefined; reason: () => unknown },
): LinkedSignal {
  const controller = new AbortController();
  const listeners: [AbortSignal, () => void][] = [];
  for (const source of sources) {
    if (!source) continue;
    if (source.aborted) controller.abort(source.reason);
    const onAbort = () => controller.abort(source.reason);
    source.addEventListener("abort", onAbort, { once: true });
    listeners.push([source, onAbort]);
  }
  const timer = timeoutMs > longestTimerMs ? undefined : setTimeout(() => controller.abort(reason()), timeoutMs);
  return {
    signal: controller.signal,
    release: () => {
      clearTimeout(timer);
      for (const [source, onAbort] of listeners) source.removeEventListener("abort", onAbort);
    },
  };
}
