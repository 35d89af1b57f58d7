import { type Browser, chromium } from "playwright-core";
import { browserFlags, findBrowser } from "./find-browser.ts";

/**
 * Starts a browser without a window.
 * @throws {Error} with what to do when there is none.
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: [...browserFlags] });
}
