import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort, type Service, startService } from "./start-service.ts";

export interface Registry extends Service {
  url: string;
  /** Lines of an `.npmrc` that send the packages of our scope to this registry, and leave all others where they are. */
  npmrc: string;
}

/** Start a package registry on loopback, that holds our scope alone and forgets everything. */
export async function startRegistry(tools: string, folder: string, signal: AbortSignal): Promise<Registry> {
  const port = await freePort();
  const config = {
    storage: "./storage",
    // A registry that asks another one would hide what is missing here.
    uplinks: {},
    packages: { "@certspec/*": { access: "$all", publish: "$all" } },
    log: { type: "stdout", format: "json", level: "error" },
    web: { enable: false },
  };
  mkdirSync(folder, { recursive: true });
  // YAML is a superset of JSON.
  writeFileSync(join(folder, "config.yaml"), JSON.stringify(config));
  const url = `http://127.0.0.1:${port}/`;
  const verdaccio = join(tools, "node_modules/verdaccio/bin/verdaccio");
  const { stop } = await startService(
    process.execPath,
    [verdaccio, "--config", "config.yaml", "--listen", `127.0.0.1:${port}`],
    { folder, signal, url: `${url}-/ping` },
  );
  // npm wants a token to publish; this registry takes any.
  const npmrc = `@certspec:registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\n`;
  return { url, npmrc, stop };
}
