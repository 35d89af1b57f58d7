import { fetchLock } from "../lock/fetch-lock.ts";
import { readLock, writeLock } from "../lock/lock.ts";
import { readSourceFile } from "../sources/source-file.ts";
import { UpstreamError } from "../upstream-error.ts";
import { findProviders, findRoot, readBundle, today } from "../workspace.ts";

interface FetchOptions {
  acceptShorterIndex?: boolean;
  timeout?: number;
  maxBytes?: number;
  from?: string[];
}

/** Ask upstream, and write what it says to the locks; a lock stays as it was when anything went wrong. */
export async function runFetch(providers: string[], options: FetchOptions): Promise<number> {
  const root = findRoot();
  const copies = new Map((options.from ?? []).map(readCopyOption));
  const wanted = findProviders(root, providers);
  if (copies.size > 0) requireWitnesses(root, wanted, copies);
  for (const provider of wanted) {
    const source = readSourceFile(root, provider);
    const { timeout: timeoutMs, from: _, ...rest } = options;
    const lock = await fetchLock(source, readBundle(root, provider), readLock(source.folder), {
      ...rest,
      timeoutMs,
      copies,
      today: today(),
    });
    await writeLock(source.folder, lock);
    const changed = Object.keys(lock.reviewed);
    const news = changed.length > 0 ? `changed: ${changed.join(", ")}` : "nothing changed";
    console.log(`${provider}: ${Object.keys(lock.operations).length} operations, ${news}`);
  }
  return 0;
}

function readCopyOption(option: string): [witness: string, file: string] {
  const [, witness, file] = /^([^=]+)=(.+)$/.exec(option) ?? [];
  if (witness === undefined || file === undefined)
    throw new UpstreamError(
      `--from ${option}: it takes the name of a witness and a file, such as published=openapi.json`,
    );
  return [witness, file];
}

/** Fail for a copy that stands for nothing: what it was made for would be downloaded without a word. */
function requireWitnesses(root: string, providers: readonly string[], copies: ReadonlyMap<string, string>): void {
  const [provider = "", ...others] = providers;
  if (others.length > 0) throw new UpstreamError("--from: name the one provider whose witness the file is a copy of");
  const documents = readSourceFile(root, provider).witnesses.filter(({ kind }) => kind === "document");
  const names = documents.map(({ name }) => name);
  for (const name of copies.keys())
    if (!names.includes(name))
      throw new UpstreamError(
        `--from ${name}: specs/${provider}/upstream.yaml has no witness of the kind "document" with this name; it has ${names.join(", ") || "none"}`,
      );
}
