import { isCertspecError } from "@certspec/cloudflare";
import type { Failure, Found, Source } from "./found.ts";

interface ReadOptions {
  /** Lists that are read at the same time. */
  concurrency: number;
  signal: AbortSignal;
}

/**
 * Read all lists to their ends. One that fails is reported, and keeps the items that arrived before.
 * @throws the signal's reason, when it aborts.
 */
export async function readSources(
  sources: readonly Source[],
  { concurrency, signal }: ReadOptions,
): Promise<{ found: Found[]; failures: Failure[] }> {
  const results = sources.map((): { found: Found[]; failures: Failure[] } => ({ found: [], failures: [] }));
  const waiting = sources.entries();
  const worker = async (): Promise<void> => {
    // Workers share the iterator, so each takes the next list that nobody has.
    for (const [index, { provider, title, list }] of waiting) {
      const result = results[index];
      try {
        for await (const each of list(signal)) result?.found.push(each);
      } catch (error) {
        signal.throwIfAborted();
        if (!isCertspecError(error)) throw error;
        result?.failures.push({ provider, title, message: `${error.name}: ${error.message}` });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, sources.length) }, worker));
  return {
    found: results.flatMap(({ found }) => found),
    failures: results.flatMap(({ failures }) => failures),
  };
}
