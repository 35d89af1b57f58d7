import { join } from "node:path";
import type { Consumer } from "./consumer.ts";
import { bundleProgram, clients, createProject } from "./create-project.ts";
import { freePort, startService } from "./start-service.ts";

/** A Worker on Cloudflare's runtime. */
export const workerConsumer: Consumer = {
  name: "workerd",
  run: async (rehearsal) => {
    const { tools, mocks, signal } = rehearsal;
    const project = await createProject("workerd", clients, rehearsal);
    const conditions = ["workerd", "worker", "browser"];
    await bundleProgram(project, "worker.ts", "worker.mjs", { format: "esm", isWhole: true, conditions });
    const address = `127.0.0.1:${await freePort()}`;
    const workerd = await startService(
      join(tools, "node_modules/.bin/workerd"),
      ["serve", "worker.capnp", `--socket-addr=http=${address}`],
      { folder: project.folder, signal, url: `http://${address}/` },
    );
    try {
      const response = await fetch(`http://${address}/?${new URLSearchParams(mocks)}`, { signal });
      const line = await response.text();
      if (!response.ok) throw new Error(line);
      return line;
    } finally {
      await workerd.stop();
    }
  },
};
