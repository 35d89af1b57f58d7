import { rename, rm, writeFile } from "node:fs/promises";

/** Write a file so that it is never half there: beside it first, and then in its place. */
export async function writeFileWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.draft`;
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
