import { locateBrowser } from "./find-browser.ts";

/** Finds the browser once, unpacked if need be, for all test files and for what they start. */
export async function setup(): Promise<void> {
  const path = await locateBrowser();
  // Without a browser the tests that open one fail, and say what to do; the others pass.
  if (path !== undefined) process.env.CHROMIUM_PATH = path;
}
