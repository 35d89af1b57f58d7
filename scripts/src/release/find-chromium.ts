import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Find a Chromium, or what is made of it: the one that CHROMIUM_PATH names, else the first on the PATH.
 * @throws {Error} with what to install.
 */
export function findChromium({ CHROMIUM_PATH, PATH = "" }: NodeJS.ProcessEnv = process.env): string {
  if (CHROMIUM_PATH !== undefined) {
    if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH is ${CHROMIUM_PATH}, and there is no such file`);
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  const found = PATH.split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  if (found) return found;
  throw new Error("there is no Chromium here: install one (on Debian: apt-get install chromium), or set CHROMIUM_PATH");
}
