import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Consumer } from "./consumer.ts";
import { clients, createProject } from "./create-project.ts";

/** Both builds and their declarations included. */
const maxBytes = 3_400_000;
/** The client, and core. */
const maxPackages = 2;

/** The size of an `npm install` of one client, and whether it loads. */
function installed(name: string): Consumer {
  return {
    name: `${name}, installed`,
    run: async (rehearsal) => {
      const { folder, run } = await createProject(`size-${name.replaceAll(/\W+/g, "-")}`, [name], rehearsal);
      // Alone: what a package forgets to ask for may come with another one.
      await run(process.execPath, "--input-type=module", "--eval", `await import(${JSON.stringify(name)})`);
      const files = readdirSync(join(folder, "node_modules"), { recursive: true, withFileTypes: true }).filter((each) =>
        each.isFile(),
      );
      const bytes = files.reduce((sum, { parentPath, name: file }) => sum + statSync(join(parentPath, file)).size, 0);
      // The first is the project itself.
      const packages = (await run("npm", "ls", "--all", "--parseable")).trim().split("\n").length - 1;
      const line = `${packages} packages, ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB`;
      if (packages > maxPackages || bytes > maxBytes)
        throw new Error(`${line}; allowed are ${maxPackages} packages and ${maxBytes / 1e6} MB`);
      return line;
    },
  };
}

export const sizeConsumers: readonly Consumer[] = clients.map(installed);
