import { restoreProvider } from "../adopt/journal.ts";
import { fetchLock } from "../lock/fetch-lock.ts";
import { findLock, type Lock, writeLock } from "../lock/lock.ts";
import { readUpstreamConfig } from "../sources/upstream-config.ts";
import { UpstreamError } from "../upstream-error.ts";
import { findProviders, findRoot, readBundle, today } from "../workspace.ts";

interface FetchOptions {
  acceptShorterIndex?: boolean;
  timeout?: number;
  maxBytes?: number;
  from?: string[];
}

/** Asks upstream, and writes what it says to the locks; a lock stays as it was when anything went wrong. */
export async function runFetch(providers: string[], options: FetchOptions): Promise<number> {
  const root = findRoot();
  const copies = new Map((options.from ?? []).map(readCopyOption));
  const wanted = findProviders(root, providers);
  if (copies.size > 0) requireSources(root, wanted, copies);
  for (const provider of wanted) {
    restoreProvider(root, provider);
    const config = readUpstreamConfig(root, provider);
    const { timeout: timeoutMs, from: _, ...rest } = options;
    const found = findLock(config.folder);
    const old = "lock" in found ? found.lock : undefined;
    const asked = { ...rest, timeoutMs, copies, today: today() };
    const lock = await fetchLock(config, readBundle(root, provider), old, asked);
    await writeLock(config.folder, lock);
    if ("damage" in found) console.error(`specs/${provider}/upstream.lock.json: ${found.damage}, so it was made anew`);
    console.log(`${provider}: ${newsOf(old, lock)}`);
  }
  return 0;
}

/** The news that a fetch brought; the first one has nothing to compare with. */
function newsOf(old: Lock | undefined, lock: Lock): string {
  const ids = Object.keys(lock.operations);
  const count = ids.length === 1 ? "1 operation" : `${ids.length} operations`;
  if (!old) return `${count}, the first fetch; \`pnpm upstream status\` says how the spec differs from them`;
  const changed = ids.filter((id) => old.operations[id] && old.operations[id].hash !== lock.operations[id]?.hash);
  const come = ids.filter((id) => !old.operations[id]);
  const news = [
    ...(changed.length > 0 ? [`changed: ${changed.join(", ")}`] : []),
    ...(come.length > 0 ? [`new here: ${come.join(", ")}`] : []),
  ];
  return `${count}, ${news.length > 0 ? news.join("; ") : "nothing changed"}`;
}

function readCopyOption(option: string): [source: string, file: string] {
  const [, source, file] = /^([^=]+)=(.+)$/.exec(option) ?? [];
  if (source === undefined || file === undefined)
    throw new UpstreamError(
      `--from ${option}: expected the name of a source and a file, such as published=openapi.json`,
    );
  return [source, file];
}

/** Fail for a copy that stands for nothing: what it was made for would be downloaded without a word. */
function requireSources(root: string, providers: readonly string[], copies: ReadonlyMap<string, string>): void {
  const [provider = "", ...others] = providers;
  if (others.length > 0) throw new UpstreamError("--from: name the one provider whose source the file is a copy of");
  const documents = readUpstreamConfig(root, provider).sources.filter(({ kind }) => kind === "document");
  const names = documents.map(({ name }) => name);
  for (const name of copies.keys())
    if (!names.includes(name))
      throw new UpstreamError(
        `--from ${name}: specs/${provider}/upstream.yaml has no source of the kind "document" with this name; it has ${names.join(", ") || "none"}`,
      );
}
