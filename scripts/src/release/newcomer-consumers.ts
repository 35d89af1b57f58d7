import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Consumer, Rehearsal } from "./consumer.ts";
import { clients, createProject } from "./create-project.ts";
import { node20Environment } from "./node-20-environment.ts";
import { runCommand } from "./run-command.ts";
import { freePort, startService } from "./start-service.ts";

const root = join(import.meta.dirname, "../../..");
/** The default address of a mock, which another program may use. */
const usualAddress = "127.0.0.1:4010";

/** The lines of a README that start a mock and call it, in a project with the packages that the README installs. */
function readme(page: string): Consumer {
  return {
    name: `${page}, mock`,
    run: async (rehearsal) => {
      const { packages, command, program } = examplesOf(page);
      const project = await createProject(page.replaceAll(/\W+/g, "-"), packages, rehearsal);
      const address = `127.0.0.1:${await freePort()}`;
      const mock = await startMock(command, address, project.folder, rehearsal);
      try {
        writeFileSync(join(project.folder, "example.js"), program.replaceAll(usualAddress, address));
        const env = node20Environment(rehearsal);
        const options = { folder: project.folder, signal: rehearsal.signal, env };
        const lines = (await runCommand("node", ["example.js"], options)).trim().split("\n").filter(Boolean);
        if (!lines.length) throw new Error("the example printed nothing");
        return `prints ${lines.length} lines`;
      } finally {
        await mock.stop();
      }
    },
  };
}

/** @throws {Error} when the README does not have them. */
function examplesOf(page: string): { packages: string[]; command: string; program: string } {
  const text = readFileSync(join(root, page), "utf8");
  const blocks = [...text.matchAll(/^```(sh|ts)\n(.*?)^```$/gms)].map(([, language, code = ""]) => ({
    language,
    code,
  }));
  const shell = blocks.filter(({ language }) => language === "sh").flatMap(({ code }) => code.split("\n"));
  const packages = shell.flatMap((line) => /^npm install (@certspec\/\S+)/.exec(line)?.[1] ?? []);
  const command = shell.find((line) => /\bnpx\b.*@certspec\/mock/.test(line));
  const program = blocks.find(({ language, code }) => language === "ts" && code.includes(usualAddress))?.code;
  if (!packages.length || !command || !program)
    throw new Error(`${page} does not install a client, start a mock with npx, and call it at ${usualAddress}`);
  return { packages, command, program };
}

/** A mock that a shell's line starts. */
function startMock(
  line: string,
  address: string,
  folder: string,
  rehearsal: Rehearsal,
): ReturnType<typeof startService> {
  const [, port = ""] = address.split(":");
  const env = node20Environment(rehearsal);
  const options = { folder, signal: rehearsal.signal, env, url: `http://${address}/` };
  return startService("sh", ["-c", `${line} --port ${port}`], options);
}

/** Where nothing is installed, the mock says what to type, and that works. */
const emptyFolder: Consumer = {
  name: "npx @certspec/mock, empty folder",
  run: async (rehearsal) => {
    const { folder } = await createProject("npx-empty-folder", [], rehearsal);
    const options = { folder, signal: rehearsal.signal, env: node20Environment(rehearsal) };
    const refusal = await runCommand("npx", ["-y", "@certspec/mock", "numeral"], options).then(
      () => "",
      (error: Error) => error.message,
    );
    const [advised] = /npx -y -p .*$/m.exec(refusal) ?? [];
    if (!advised) throw new Error(`it does not say what to type:\n${refusal}`);
    const address = `127.0.0.1:${await freePort()}`;
    const mock = await startMock(advised, address, folder, rehearsal);
    await mock.stop();
    return "says what to type, which serves";
  },
};

/** All packages at once, where a package that asks for a newer Node would end it. */
const engines: Consumer = {
  name: "Node 20, engine-strict",
  run: async (rehearsal) => {
    const { folder } = await createProject("engines", [], rehearsal);
    const options = { folder, signal: rehearsal.signal, env: node20Environment(rehearsal) };
    const wanted = Object.entries(rehearsal.versions).map((each) => each.join("@"));
    await runCommand("npm", ["install", "--engine-strict", "--no-audit", "--no-fund", ...wanted], options);
    return `${readdirSync(join(folder, "node_modules/@certspec")).length} packages installed`;
  },
};

const pages = ["README.md", ...clients.map((name) => `${name.replace("@certspec", "packages")}/README.md`)];

export const newcomerConsumers: readonly Consumer[] = [...pages.map(readme), emptyFolder, engines];
