import { existsSync } from "node:fs";
import { installedBrowsers, type Machine } from "./installed-browsers.ts";
import { unpackChromium } from "./unpack-chromium.ts";

/** Flags to start a browser with, besides `--headless`: it works for root and without a GPU, and calls nobody of its own accord. */
export const browserFlags: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Returns the command of a browser, as `locateBrowser` does.
 * @throws {Error} with what to do when there is none.
 */
export async function findBrowser(machine: Machine = process): Promise<string> {
  const found = await locateBrowser(machine);
  if (found !== undefined) return found;
  const { platform, arch } = machine;
  throw new Error(
    `No browser found. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to the path of one. The npm registry has one for Linux on x64 only; this is ${platform} on ${arch}. Searched:\n${installedBrowsers(machine).join("\n")}`,
  );
}

/**
 * Returns the command of the browser that CHROMIUM_PATH names, else of one that is installed, else of the one that the npm
 * registry has.
 * @throws {Error} when CHROMIUM_PATH names a file that does not exist.
 */
export async function locateBrowser(machine: Machine = process): Promise<string | undefined> {
  const { CHROMIUM_PATH } = machine.env;
  if (CHROMIUM_PATH) {
    if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(
      `CHROMIUM_PATH is ${CHROMIUM_PATH}, which does not exist. Correct it, or unset it to use any browser.`,
    );
  }
  const installed = installedBrowsers(machine).find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  return machine.platform === "linux" && machine.arch === "x64" ? unpackChromium() : undefined;
}
