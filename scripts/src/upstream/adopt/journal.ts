import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { readIfPresent } from "../read-file.ts";

/** The texts of files before a run changed them, kept on disk until the run is over. */
export interface Journal {
  /** Put all files back. */
  restore(): void;
  /** Keep the files as they are now. */
  finish(): void;
}

const name = ".adopt-journal.json";

/** Note what files are before they are changed; null is a file that is not there yet. */
export function startJournal(root: string, folder: string, files: readonly string[]): Journal {
  const path = join(folder, name);
  const texts = files.map((file) => [relative(root, file), readIfPresent(file) ?? null]);
  replaceFile(path, JSON.stringify(Object.fromEntries(texts)));
  return { restore: () => restoreJournal(root, folder), finish: () => rmSync(path) };
}

/** Put the files back that an earlier run left half changed; says whether there were any. */
export function restoreJournal(root: string, folder: string): boolean {
  const path = join(folder, name);
  if (!existsSync(path)) return false;
  const texts = new Map(Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, string | null>));
  for (const [file, text] of texts) {
    rmSync(`${join(root, file)}.tmp`, { force: true });
    if (text === null) rmSync(join(root, file), { force: true });
    else replaceFile(join(root, file), text);
  }
  // A generated folder has nothing but what is generated: what came to it during the run goes.
  const folders = new Set([...texts.keys()].map(dirname).filter((parent) => basename(parent) === "generated"));
  for (const parent of folders)
    for (const entry of readdirSync(join(root, parent)))
      if (!texts.has(join(parent, entry))) rmSync(join(root, parent, entry), { recursive: true });
  rmSync(path);
  return true;
}

/** Write a file in one step; without a text, remove it. */
export function replaceFile(file: string, text: string | undefined): void {
  if (text === undefined) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
}
