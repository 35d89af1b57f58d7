import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Start the Chromium of this machine, without a window and without a word to anybody.
 * @throws when there is none, saying what to install.
 */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  const executablePath = named ?? places.find((place) => existsSync(place));
  if (executablePath === undefined || !existsSync(executablePath)) {
    const where = named === undefined ? places.join(", ") : `${named}, which CHROMIUM_PATH names`;
    throw new Error(`Chromium is not at ${where}: install it (Debian: apt-get install chromium), or set CHROMIUM_PATH`);
  }
  const quiet = ["no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-background-networking"];
  const silent = ["disable-component-update", "disable-sync"];
  return chromium.launch({ executablePath, args: [...quiet, ...silent].map((flag) => `--${flag}`) });
}
