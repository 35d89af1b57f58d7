import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { freePort, type Service, startService } from "../release/start-service.ts";
import type { CacheAccess } from "./build-clone.ts";

export interface SharedCache extends Service {
  access: CacheAccess;
  /** The folder of its artifacts. */
  storage: string;
}

export interface CacheOptions {
  /** The folder in which the server is installed. */
  tools: string;
  folder: string;
  signal: AbortSignal;
}

/** Starts the server of a shared cache on loopback. */
export async function startCache({ tools, folder, signal }: CacheOptions): Promise<SharedCache> {
  const port = await freePort();
  const access = { url: `http://127.0.0.1:${port}`, token: "rehearsal", key: "r".repeat(32) };
  const storage = join(folder, "artifacts");
  mkdirSync(storage);
  const env = {
    ...process.env,
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    PORT: String(port),
    LOG_LEVEL: "warn",
    TURBO_TOKEN: access.token,
    STORAGE_PROVIDER: "local",
    STORAGE_PATH: storage,
    STORAGE_PATH_USE_TMP_FOLDER: "false",
    // Without the key the server keeps no signatures, and every read is a miss that nobody hears of.
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: access.key,
  };
  const cli = join(tools, "node_modules/turborepo-remote-cache/dist/cli.js");
  const { stop } = await startService(process.execPath, [cli], {
    folder,
    signal,
    env,
    url: `${access.url}/v8/artifacts/status`,
  });
  return { access, storage, stop };
}
