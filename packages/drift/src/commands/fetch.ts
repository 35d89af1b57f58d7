import { fetchLock } from "../lock/fetch-lock.ts";
import { readLock, writeLock } from "../lock/lock.ts";
import { readSourceFile } from "../sources/source-file.ts";
import { findProviders, findRoot, readBundle, today } from "../workspace.ts";

interface FetchOptions {
  acceptShorterIndex?: boolean;
  timeout?: number;
  maxBytes?: number;
}

/** Ask upstream, and write what it says to the locks; a lock stays as it was when anything went wrong. */
export async function runFetch(providers: string[], options: FetchOptions): Promise<number> {
  const root = findRoot();
  for (const provider of findProviders(root, providers)) {
    const source = readSourceFile(root, provider);
    const { timeout: timeoutMs, ...rest } = options;
    const lock = await fetchLock(source, readBundle(root, provider), readLock(source.folder), {
      ...rest,
      timeoutMs,
      today: today(),
    });
    await writeLock(source.folder, lock);
    const changed = Object.keys(lock.reviewed);
    const news = changed.length > 0 ? `changed: ${changed.join(", ")}` : "nothing changed";
    console.log(`${provider}: ${Object.keys(lock.operations).length} operations, ${news}`);
  }
  return 0;
}
