import { dirname } from "node:path";
import type { Consumer, Rehearsal } from "./consumer.ts";
import { createProject, type Project } from "./create-project.ts";
import { freePort, startService } from "./start-service.ts";

/** `npx` of a package that is in the registry only. */
function npx(name: string, run: (npx: Npx, project: Project, rehearsal: Rehearsal) => Promise<string>): Consumer {
  const folder = name.replaceAll(/\W+/g, "-");
  return {
    name: `npx ${name}`,
    run: async (rehearsal) => {
      const project = await createProject(`npx${folder}`, ["@certspec/numeral"], rehearsal);
      const command = ["--yes", `${name}@${rehearsal.versions[name]}`];
      // The commands need the Node that this runs on; npm's own must not stand before it.
      const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` };
      return run({ args: command, env }, project, rehearsal);
    },
  };
}

interface Npx {
  args: string[];
  env: NodeJS.ProcessEnv;
}

const document = "node_modules/@certspec/numeral/src/generated/openapi.json";

export const commandConsumers: readonly Consumer[] = [
  npx("@certspec/mock", async ({ args, env }, { folder }, { signal }) => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const mock = await startService("npx", [...args, "numeral", "--port", String(port)], { folder, signal, env, url });
    const { status } = await fetch(url);
    await mock.stop();
    return `answers ${status}`;
  }),
  npx("@certspec/contract", async ({ args }, { run }, { mocks }) => {
    const printed = await run(
      "npx",
      ...args,
      "verify",
      document,
      "--url",
      mocks.numeral,
      "--rate",
      "50",
      "--header",
      "Authorization: Bearer key",
    );
    return printed.trim().split("\n").at(-1) ?? "";
  }),
  npx("@certspec/drift", async ({ args }, { run }) => {
    return (await run("npx", ...args, "compare", document, document)).trim().split("\n")[0] ?? "";
  }),
];
