import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { findBrowser, locateBrowser } from "../src/find-browser.ts";
import { installedBrowsers } from "../src/installed-browsers.ts";

const version = manifest.dependencies["@sparticuz/chromium"];
const linux = { platform: "linux", arch: "x64" } as const;

test("the browser that CHROMIUM_PATH names comes before an installed one", async () => {
  const PATH = folderWith("chromium");

  expect(await findBrowser({ ...linux, env: { CHROMIUM_PATH: process.execPath, PATH } })).toBe(process.execPath);
  expect(await findBrowser({ ...linux, env: { CHROMIUM_PATH: "", PATH } })).toBe(join(PATH, "chromium"));
});

test("a CHROMIUM_PATH that leads nowhere is an error, whatever else is there", async () => {
  const env = { CHROMIUM_PATH: "/nowhere/chromium", PATH: folderWith("chromium") };

  await expect(locateBrowser({ ...linux, env })).rejects.toThrow(
    "CHROMIUM_PATH is /nowhere/chromium, which does not exist. Correct it, or unset it to use any browser.",
  );
});

test("an installed browser comes before the one of the registry", async () => {
  const [chrome, edge] = [folderWith("google-chrome"), folderWith("microsoft-edge")];

  const env = { PATH: `/nowhere:${edge}:${chrome}` };

  expect(await findBrowser({ ...linux, env })).toBe(join(chrome, "google-chrome"));
});

test("a browser in a snap is left out, which sees no temporary folder", () => {
  expect(installedBrowsers({ ...linux, env: { PATH: "/snap/bin:/usr/bin" } })).toEqual([
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/usr/bin/microsoft-edge-stable",
  ]);
});

test("on macOS applications are found, the user's too", async () => {
  const HOME = mkdtempSync(join(tmpdir(), "certspec-home-"));
  onTestFinished(() => rm(HOME, { recursive: true }));
  const folder = join(HOME, "Applications/Chromium.app/Contents/MacOS");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "Chromium"), "");
  const mac = { platform: "darwin", arch: "arm64", env: { HOME } } as const;

  expect(installedBrowsers(mac)[0]).toBe("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  expect(installedBrowsers(mac)).toContain(join(folder, "Chromium"));
});

test("on Windows programs are found, for all users and for one", () => {
  const env = { PROGRAMFILES: "C:\\Program Files", LOCALAPPDATA: "C:\\Users\\me\\AppData\\Local" };

  const places = installedBrowsers({ platform: "win32", arch: "x64", env });

  expect(places[0]).toBe("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
  expect(places).toContain("C:\\Users\\me\\AppData\\Local\\Chromium\\Application\\chrome.exe");
  expect(places).toHaveLength(6);
});

test("without an installed browser Linux on x64 gets the registry's, in a folder that names its version", async () => {
  const path = await findBrowser({ ...linux, env: { PATH: "/nowhere" } });

  expect(path).toContain(`node_modules/.cache/chromium-${version}-`);
  expect(existsSync(path)).toBe(true);
});

test("where there is none the message says what to do", async () => {
  const machine = { platform: "linux", arch: "arm64", env: { PATH: "/nowhere" } } as const;

  expect(await locateBrowser(machine)).toBeUndefined();
  await expect(findBrowser(machine)).rejects.toThrow(
    /^No browser found\. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to the path of one\. .*linux on arm64.*\n\/nowhere\/chromium\n/,
  );
});

function folderWith(command: string): string {
  const folder = mkdtempSync(join(tmpdir(), "certspec-browser-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  writeFileSync(join(folder, command), "");
  return folder;
}
