import { join } from "node:path";
import type { Consumer, Rehearsal } from "./consumer.ts";
import { bundleProgram, clients, createProject } from "./create-project.ts";

/** A runtime that runs the program as it is installed. */
function runtime(name: string, commandIn: (tools: string) => string[], format: "esm" | "cjs" = "esm"): Consumer {
  return {
    name,
    run: async (rehearsal: Rehearsal) => {
      const project = await createProject(name.replaceAll(/\W+/g, "-").toLowerCase(), clients, rehearsal);
      const file = format === "cjs" ? "main.cjs" : "main.mjs";
      await bundleProgram(project, "main.ts", file, { format, isWhole: false });
      const [command = "", ...args] = commandIn(join(rehearsal.tools, "node_modules"));
      const { cloudflare, infisical, numeral } = rehearsal.mocks;
      return project.run(command, ...args, file, cloudflare, infisical, numeral);
    },
  };
}

/** A runtime, without any permission, that loads the part of the mock which needs no Node. */
function mockIn(name: string, commandIn: (tools: string) => string[]): Consumer {
  return {
    name: `the mock in ${name}`,
    run: async (rehearsal: Rehearsal) => {
      const project = await createProject(`mock-${name.toLowerCase()}`, ["@certspec/mock"], rehearsal);
      const [command = "", ...args] = commandIn(join(rehearsal.tools, "node_modules"));
      return project.run(command, ...args, "mock-fetch.mjs");
    },
  };
}

export const runtimeConsumers: readonly Consumer[] = [
  runtime("Node 20", (tools) => [join(tools, "node-20/bin/node")]),
  runtime("Node 20, require()", (tools) => [join(tools, "node-20/bin/node")], "cjs"),
  runtime("Node 22", (tools) => [join(tools, "node-22/bin/node")]),
  runtime("Node 24", () => [process.execPath]),
  runtime("Bun", (tools) => [join(tools, ".bin/bun"), "run"]),
  runtime("Deno", (tools) => [join(tools, ".bin/deno"), "run", "--no-prompt", "--allow-net=127.0.0.1"]),
  mockIn("Bun", (tools) => [join(tools, ".bin/bun"), "run"]),
  mockIn("Deno", (tools) => [join(tools, ".bin/deno"), "run", "--no-prompt"]),
];
