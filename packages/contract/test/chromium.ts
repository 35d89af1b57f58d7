import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Start the Chromium of this machine.
 * @throws saying what to install where there is none.
 */
export function startChromium(): Promise<Browser> {
  const { CHROMIUM_PATH } = process.env;
  const places = CHROMIUM_PATH ? [CHROMIUM_PATH] : ["/usr/bin/chromium", chromium.executablePath()];
  const executablePath = places.find((place) => existsSync(place));
  if (executablePath === undefined)
    throw new Error(
      `there is no Chromium at ${places.join(" or ")}: install it (npx playwright-core install chromium), or name it in CHROMIUM_PATH`,
    );
  return chromium.launch({ executablePath, args: flags });
}
