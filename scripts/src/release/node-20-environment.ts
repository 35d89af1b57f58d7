import { join } from "node:path";
import type { Rehearsal } from "./consumer.ts";

/** The environment of somebody who has nothing but the oldest Node that we support, npm, and no packages of earlier rehearsals. */
export function node20Environment({ tools, folder }: Rehearsal): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${join(tools, "node_modules/node-20/bin")}:${process.env.PATH}`,
    npm_config_cache: join(folder, "npm-cache"),
  };
}
