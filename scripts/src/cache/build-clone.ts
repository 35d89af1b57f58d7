import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { createScratchWorkspace } from "../scratch-workspace.ts";

/** How a clone reaches a shared cache. */
export interface CacheAccess {
  url: string;
  token: string;
  /** Signs results on upload, and verifies them on download. */
  key: string;
  /** Without it, results are downloaded and not uploaded. */
  mayWrite?: boolean;
}

export interface BuiltClone {
  status: number | null;
  tasks: number;
  /** Tasks whose results came from the shared cache. */
  hits: number;
  hashes: string[];
  wallMs: number;
  /** The first warning of turbo. */
  warning: string | undefined;
}

interface Summary {
  tasks: { hash: string; cache: { remote: boolean; status: string } }[];
}

/** Lint and build a new clone, with what a shared cache has. */
export async function buildClone({ url, token, key, mayWrite }: CacheAccess, signal: AbortSignal): Promise<BuiltClone> {
  const { folder, env, remove } = createScratchWorkspace();
  try {
    signal.throwIfAborted();
    const cache = `--cache=local:rw,remote:${mayWrite ? "rw" : "r"}`;
    const args = ["run", "lint", "build", cache, "--output-logs=none", "--summarize"];
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync("turbo", args, {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...env,
        TURBO_API: url,
        TURBO_TOKEN: token,
        TURBO_TEAM: "team_rehearsal",
        TURBO_REMOTE_CACHE_SIGNATURE_KEY: key,
      },
    });
    const wallMs = performance.now() - start;
    const runs = join(folder, ".turbo/runs");
    const [file] = readdirSync(runs);
    if (!file) throw new Error(`turbo wrote no summary:\n${stdout}${stderr}`);
    const { tasks } = JSON.parse(readFileSync(join(runs, file), "utf8")) as Summary;
    const hits = tasks.filter(({ cache }) => cache.status === "HIT" && cache.remote).length;
    const lines = stripVTControlCharacters(stdout + stderr).split("\n");
    const warning = lines.find((line) => /warn|signature|verif|failed to contact|error/i.test(line))?.trim();
    return { status, tasks: tasks.length, hits, hashes: tasks.map(({ hash }) => hash), wallMs, warning };
  } finally {
    remove();
  }
}
