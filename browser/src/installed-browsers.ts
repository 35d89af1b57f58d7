import { posix, win32 } from "node:path";

/** The facts that decide where browsers are, under the names of `process`. */
export type Machine = Pick<NodeJS.Process, "env" | "platform" | "arch">;

// Without `chromium-browser`: on Ubuntu it only starts a snap, and a snap cannot see the temporary folder.
const commands = ["chromium", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];
const applications = ["Google Chrome", "Chromium", "Microsoft Edge"];
const programs = [
  "Google/Chrome/Application/chrome.exe",
  "Chromium/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];

/** Lists the places where a Chromium, Chrome or Edge is usually installed, the best one first. */
export function installedBrowsers({ env, platform }: Machine): string[] {
  if (platform === "darwin") {
    const folders = ["/Applications", ...(env.HOME ? [posix.join(env.HOME, "Applications")] : [])];
    return combine(applications, folders, (name, folder) => posix.join(folder, `${name}.app/Contents/MacOS`, name));
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return combine(programs, folders, (program, folder) => win32.join(folder, program));
  }
  const folders = (env.PATH ?? "").split(":").filter((folder) => folder !== "" && !folder.startsWith("/snap/"));
  return combine(commands, folders, (command, folder) => posix.join(folder, command));
}

function combine(
  names: readonly string[],
  folders: readonly string[],
  join: (name: string, folder: string) => string,
): string[] {
  return names.flatMap((name) => folders.map((folder) => join(name, folder)));
}
