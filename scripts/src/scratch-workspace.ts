import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A copy of the repository in a temporary folder, installed and ready for any command. */
export interface ScratchWorkspace {
  folder: string;
  /** The environment in which its commands find their tools. */
  env: NodeJS.ProcessEnv;
  /** Runs a command in it; nothing is thrown when it fails. */
  run: (command: string, ...args: string[]) => CommandResult;
  remove: () => void;
}

export interface CommandResult {
  status: number | null;
  /** Standard output and error, one after the other. */
  output: string;
}

export interface ScratchOptions {
  /** Whether results of turbo and of the compiler come along, so that only changed packages are built there. @default false */
  isWarm?: boolean;
}

/** Copies the files that git knows, and new ones that it does not ignore, and installs what they depend on. */
export function createScratchWorkspace({ isWarm = false }: ScratchOptions = {}): ScratchWorkspace {
  const root = join(import.meta.dirname, "../..");
  const folder = mkdtempSync(join(tmpdir(), "certspec-"));
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const file of list.split("\0").filter(Boolean)) {
    if (existsSync(join(root, file))) cpSync(join(root, file), join(folder, file), { recursive: true });
  }
  const env = environmentOf(folder);
  const run = (command: string, ...args: string[]): CommandResult => {
    const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: "utf8", env });
    if (error) throw error;
    return { status, output: stdout + stderr };
  };
  // Without scripts: the one that matters brings Node, and this process runs on it already.
  const installed = run("pnpm", "install", "--frozen-lockfile", "--prefer-offline", "--ignore-scripts");
  if (installed.status !== 0) throw new Error(`the scratch workspace could not be installed:\n${installed.output}`);
  for (const result of isWarm ? results : [])
    if (existsSync(join(root, result))) cpSync(join(root, result), join(folder, result), { recursive: true });
  run("git", "init", "--quiet");
  return { folder, env, run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The caches that are kept between runs; all are keyed by content, so they are never stale. */
const results = [".turbo/cache", "node_modules/.cache/typecheck.tsbuildinfo"];

function environmentOf(folder: string): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, GITHUB_ACTIONS: __, ...environment } = process.env;
  const path = [dirname(process.execPath), join(folder, "node_modules/.bin"), process.env.PATH].join(":");
  return {
    ...environment,
    PATH: path,
    NODE_COMPILE_CACHE: join(folder, "node_modules/.cache/node"),
    NO_COLOR: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    CI: "1",
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  };
}
