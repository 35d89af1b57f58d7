import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Rehearsal } from "./consumer.ts";
import { runCommand } from "./run-command.ts";

/** The packages that the program uses. */
export const clients: readonly string[] = ["@certspec/cloudflare", "@certspec/infisical", "@certspec/numeral"];

export interface Project {
  folder: string;
  /** Run a command in it. */
  run: (command: string, ...args: string[]) => Promise<string>;
}

/** An empty project with the program's sources, in which packages of ours are installed by name. */
export async function createProject(
  name: string,
  packages: readonly string[],
  { folder: parent, npmrc, program, versions, signal }: Rehearsal,
  { type = "module" }: { type?: "module" | "commonjs" } = {},
): Promise<Project> {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type }));
  writeFileSync(join(folder, ".npmrc"), npmrc);
  cpSync(program, folder, { recursive: true });
  const run = (command: string, ...args: string[]): Promise<string> => runCommand(command, args, { folder, signal });
  const wanted = packages.map((each) => (versions[each] ? `${each}@${versions[each]}` : each));
  if (wanted.length) await run("npm", "install", "--no-audit", "--no-fund", ...wanted);
  return { folder, run };
}

/** Make one file of the program, which finds its packages where they are installed, or holds them. */
export async function bundleProgram(
  { folder }: Project,
  entry: string,
  output: string,
  options: { format: "esm" | "cjs"; isWhole: boolean; conditions?: string[] },
): Promise<void> {
  const { format, isWhole, conditions } = options;
  await build({
    absWorkingDir: folder,
    entryPoints: [entry],
    outfile: join(folder, output),
    bundle: true,
    format,
    // With the packages in it, nothing of Node may be needed.
    platform: isWhole ? "browser" : "node",
    packages: isWhole ? "bundle" : "external",
    ...(conditions && { conditions }),
    logLevel: "silent",
  });
}
