import { unwatchFile, watchFile } from "node:fs";

/** Watches files until it is stopped. */
export interface FileWatch {
  /** Replaces the files that are watched, unless it was stopped: a reload may end after the mock. */
  set(files: readonly string[]): void;
  stop(): void;
}

/** Files are looked at this often, because notifications get lost in containers and when editors replace a file. */
const intervalMs = 200;

/** Calls a function after files have changed. */
export function watchFiles(onChange: () => void): FileWatch {
  const watched = new Set<string>();
  let isStopped = false;
  // A file that is gone for a moment is being replaced.
  const changed = ({ mtimeMs }: { mtimeMs: number }): void => {
    if (mtimeMs > 0) onChange();
  };
  const remove = (file: string): void => {
    unwatchFile(file, changed);
    watched.delete(file);
  };
  return {
    set: (files) => {
      if (isStopped) return;
      for (const file of watched) if (!files.includes(file)) remove(file);
      for (const file of files) {
        if (watched.has(file)) continue;
        watched.add(file);
        watchFile(file, { interval: intervalMs }, changed);
      }
    },
    stop: () => {
      isStopped = true;
      for (const file of [...watched]) remove(file);
    },
  };
}
