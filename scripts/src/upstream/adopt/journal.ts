import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { readIfPresent } from "../read-file.ts";

/** The texts of files before a run changed them, kept on disk until the run is over. */
export interface Journal {
  /** Notes one more file, before it is changed. */
  noteFile(file: string): void;
  /** Notes the group of processes that a step has started: a run that is killed leaves it behind. */
  noteGroup(group: number): void;
  /** Puts all files back. */
  restore(): void;
  /** Keeps the files as they are now. */
  finish(): void;
}

/** The content of a journal; null is a file that was not there. */
interface Entries {
  texts: Record<string, string | null>;
  group?: number;
}

const name = ".adopt-journal.json";
const longestStepMs = 30 * 60_000;

/** Notes what files are before they are changed. */
export function startJournal(root: string, folder: string, files: readonly string[]): Journal {
  const path = join(folder, name);
  const texts = Object.fromEntries(files.map((file) => [relative(root, file), readIfPresent(file) ?? null]));
  const write = (entries: Entries) => replaceFile(path, JSON.stringify(entries));
  write({ texts });
  return {
    noteFile: (file) => {
      texts[relative(root, file)] = readIfPresent(file) ?? null;
      write({ texts });
    },
    noteGroup: (group) => {
      if (existsSync(path)) write({ texts, group });
    },
    restore: () => restoreJournal(root, folder),
    finish: () => rmSync(path),
  };
}

/** Puts the files back that an earlier run left half changed; says whether there were any. */
export function restoreJournal(root: string, folder: string): boolean {
  const path = join(folder, name);
  rmSync(`${path}.tmp`, { force: true });
  if (!existsSync(path)) return false;
  const { texts: noted, group } = JSON.parse(readFileSync(path, "utf8")) as Entries;
  // The number may be another process by now, if the journal is old.
  if (group !== undefined && Date.now() - statSync(path).mtimeMs < longestStepMs) endGroup(group);
  const texts = new Map(Object.entries(noted));
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

/** Puts back the files of a provider that a killed run left half changed, and says so. */
export function restoreProvider(root: string, provider: string): void {
  if (restoreJournal(root, join(root, "specs", provider)))
    console.error(`specs/${provider}: put back what an interrupted run had changed`);
}

/** End a group of processes, if it still runs. */
export function endGroup(group: number): void {
  try {
    process.kill(-group, "SIGTERM");
  } catch (error) {
    // It has ended by itself.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Writes a file in one step; without a text, remove it. */
export function replaceFile(file: string, text: string | undefined): void {
  if (text === undefined) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(`${file}.tmp`, text);
    renameSync(`${file}.tmp`, file);
  } finally {
    rmSync(`${file}.tmp`, { force: true });
  }
}
