import type { Consumer, Rehearsal } from "./consumer.ts";
import { createProject } from "./create-project.ts";
import { node20Environment } from "./node-20-environment.ts";
import { runCommand } from "./run-command.ts";
import { freePort, startService } from "./start-service.ts";

interface Npx {
  /** The first arguments of `npx`. */
  args: string[];
  folder: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
}

/** `npx` of a package that is in the registry only. */
function npx(name: string, run: (npx: Npx, rehearsal: Rehearsal) => Promise<string>): Consumer {
  const project = name.replaceAll(/\W+/g, "-");
  return {
    name: `npx ${name}`,
    run: async (rehearsal) => {
      const { folder } = await createProject(`npx${project}`, ["@certspec/numeral"], rehearsal);
      const args = ["--yes", `${name}@${rehearsal.versions[name]}`];
      return run({ args, folder, env: node20Environment(rehearsal), signal: rehearsal.signal }, rehearsal);
    },
  };
}

const document = "node_modules/@certspec/numeral/src/generated/openapi.json";

export const commandConsumers: readonly Consumer[] = [
  npx("@certspec/mock", async ({ args, ...options }) => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const mock = await startService("npx", [...args, "numeral", "--port", String(port)], { ...options, url });
    const { status } = await fetch(url);
    await mock.stop();
    return `answers ${status}`;
  }),
  npx("@certspec/contract", async ({ args, ...options }, { mocks }) => {
    const header = "Authorization: Bearer key";
    const printed = await runCommand(
      "npx",
      [...args, "verify", document, "--url", mocks.numeral, "--rate", "50", "--header", header],
      options,
    );
    return printed.trim().split("\n").at(-1) ?? "";
  }),
  npx("@certspec/drift", async ({ args, ...options }) => {
    const printed = await runCommand("npx", [...args, "compare", document, document], options);
    return printed.trim().split("\n")[0] ?? "";
  }),
];
