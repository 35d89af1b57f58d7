/** A signal that follows others until it is released; then no listener of it is left on them. */
export interface LinkedSignal {
  signal: AbortSignal;
  release: () => void;
}

/** Join signals, and a time after which the joined one aborts with `reason`. */
export function linkSignals(
  sources: readonly (AbortSignal | undefined)[],
  { timeoutMs, reason }: { timeoutMs?: number | undefined; reason: unknown },
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
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => controller.abort(reason), timeoutMs);
  return {
    signal: controller.signal,
    release: () => {
      clearTimeout(timer);
      for (const [source, onAbort] of listeners) source.removeEventListener("abort", onAbort);
    },
  };
}
