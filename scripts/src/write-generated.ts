import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GeneratedFiles, generatedNames } from "./generator/generated-files.ts";

/** The names of the files in a generated folder that differ from what they should be: changed, missing or left over. */
export function staleFiles(folder: string, files: GeneratedFiles): string[] {
  return [...changedFiles(folder, files), ...leftovers(folder)];
}

/** Makes a generated folder hold exactly these files: each is replaced in one step, so none is ever half-written. */
export function writeGenerated(folder: string, files: GeneratedFiles): void {
  mkdirSync(folder, { recursive: true });
  const changed = changedFiles(folder, files);
  for (const name of changed) writeFileSync(join(folder, `.${name}.new`), files[name]);
  for (const name of changed) renameSync(join(folder, `.${name}.new`), join(folder, name));
  removeLeftovers(folder);
}

/** Removes what the generator does not write, such as the file of an earlier version. */
export function removeLeftovers(folder: string): void {
  for (const name of leftovers(folder)) rmSync(join(folder, name), { recursive: true });
}

function changedFiles(folder: string, files: GeneratedFiles): (typeof generatedNames)[number][] {
  const present = filesIn(folder);
  return generatedNames.filter(
    (name) => !present.includes(name) || !readFileSync(join(folder, name)).equals(files[name]),
  );
}

function leftovers(folder: string): string[] {
  return filesIn(folder).filter((name) => !generatedNames.some((known) => known === name));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
