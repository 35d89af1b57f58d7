import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Fills a folder unless it is there. It gets its name when it is complete, so nobody ever sees half of it, and of several
 * processes that fill it at once the first one wins.
 */
export async function fillFolderOnce(folder: string, fill: (empty: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}.`);
  try {
    await fill(draft);
    await rename(draft, folder).catch((error: unknown) => {
      // A folder that holds files is never replaced: another process has filled it.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
