import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { benchMockDocuments } from "./mock-documents.ts";

const root = join(import.meta.dirname, "../..");
const providers = ["cloudflare", "infisical", "numeral"];
const documentOf = (provider: string): string => join(root, "packages", provider, "src/generated/openapi.json");
const list = "/accounts/023e105f4ecef8ad9ca31a8372d0c353/custom_csrs?per_page=20";
const headers = { authorization: "Bearer any" };

/** The built mock: how soon it is ready, what it weighs and how fast it answers, beside Prism's own command. */
export async function benchMock(rounds: number, { documents }: { documents?: string | undefined } = {}): Promise<void> {
  if (documents !== undefined) {
    benchMockDocuments(rounds, documents);
    return;
  }
  const prism = prismCommand();
  const own = [join(root, "packages/mock/dist/cli.js"), ...providers, "--port", "0", "--quiet"];
  const ready: Start[] = [];
  const rivals: Start[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ready.push(await startOf([own], 3));
    rivals.push(
      await startOf(
        providers.map((provider, index) => prism(documentOf(provider), 4410 + index)),
        1,
      ),
    );
  }
  console.log(`three providers ready to answer (best of ${rounds} interleaved rounds)`);
  start("certspec-mock, one process", ready);
  start("three Prism commands at once", rivals);

  const { createMockFetch } = (await import(join(root, "packages/mock/dist/index.js"))) as MockModule;
  const fetch = await createMockFetch(JSON.parse(readFileSync(documentOf("cloudflare"), "utf8")));
  const read = async (): Promise<void> =>
    void (await (await fetch(`https://any/client/v4${list}`, { headers })).json());
  const calls: number[] = [];
  for (let round = 0; round <= rounds; round += 1) calls.push(await rateOf(2000, 1, read));
  // The first round warms up.
  console.log(
    `createMockFetch, one call after the other, bodies read\n  ${Math.round(Math.max(...calls.slice(1)))} calls/s`,
  );

  await compareSockets(rounds, prism);
}

async function compareSockets(rounds: number, prism: ReturnType<typeof prismCommand>): Promise<void> {
  const mock = await launch([
    join(root, "packages/mock/dist/cli.js"),
    documentOf("cloudflare"),
    "--port",
    "0",
    "--quiet",
  ]);
  // Quiet too; it then does not even say where it listens.
  const other = await launch([...prism(documentOf("cloudflare"), 4420), "--verboseLevel", "silent"], 0);
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  try {
    await answering(`http://127.0.0.1:4420${list}`, agent);
    const url = /http:\S+/.exec(mock.output())?.[0] ?? "";
    const rates: Record<"mock" | "prism", number[]> = { mock: [], prism: [] };
    for (let round = 0; round <= rounds; round += 1) {
      rates.mock.push(await rateOf(3000, 16, () => fetched(url + list, agent)));
      rates.prism.push(await rateOf(3000, 16, () => fetched(`http://127.0.0.1:4420${list}`, agent)));
    }
    console.log("requests/s on a socket, 16 connections, Cloudflare's custom CSRs");
    for (const [name, values] of Object.entries(rates))
      console.log(
        `  ${name === "mock" ? "certspec-mock" : "Prism's command"}  ${Math.round(Math.max(...values.slice(1)))}`,
      );
  } finally {
    agent.destroy();
    mock.child.kill();
    other.child.kill();
  }
}

interface MockModule {
  createMockFetch(document: object): Promise<(url: string, init: object) => Promise<Response>>;
}

interface Start {
  seconds: number;
  /** Of all processes together, in megabytes. */
  memory: number;
}

/** Starts commands at once, each of which prints so many addresses. */
async function startOf(commands: string[][], addresses: number): Promise<Start> {
  const begin = performance.now();
  const running = await Promise.all(commands.map((command) => launch(command, addresses)));
  const seconds = (performance.now() - begin) / 1000;
  const memory = running.reduce((sum, { child }) => sum + memoryOf(child), 0);
  for (const { child } of running) child.kill();
  await Promise.all(running.map(({ exit }) => exit));
  return { seconds, memory };
}

interface Launched {
  child: ChildProcess;
  exit: Promise<unknown>;
  output: () => string;
}

/** Starts a script, and waits until it says where it listens. */
async function launch(command: string[], addresses = 1): Promise<Launched> {
  const env = { ...process.env, NODE_NO_WARNINGS: "1", NO_COLOR: "1" };
  const child = spawn(process.execPath, command, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  const exit = new Promise((resolve) => child.on("close", resolve));
  while ((output.match(/https?:\/\/127\.0\.0\.1:\d+\S*\s/g) ?? []).length < addresses) {
    if (child.exitCode !== null) throw new Error(`${command[0]} ended with ${child.exitCode}`);
    await sleep(5);
  }
  return { child, exit, output: () => output };
}

function memoryOf({ pid }: ChildProcess): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}

function start(name: string, starts: readonly Start[]): void {
  const seconds = Math.min(...starts.map((each) => each.seconds));
  const memory = Math.min(...starts.map((each) => each.memory));
  console.log(`  ${name.padEnd(32)} ${seconds.toFixed(2)} s  ${Math.round(memory)} MB`);
}

/** Calls in a second. */
async function rateOf(count: number, parallel: number, call: () => Promise<void>): Promise<number> {
  let left = count;
  const begin = performance.now();
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return (count / (performance.now() - begin)) * 1000;
}

function fetched(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.resume().on("end", resolve);
    }).on("error", reject);
  });
}

async function answering(url: string, agent: Agent): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isThere = await fetched(url, agent).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await sleep(100);
  }
  throw new Error(`nothing answers at ${url}`);
}

/** Prism's command for a document on a port. */
function prismCommand(): (document: string, port: number) => string[] {
  const script = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");
  return (document, port) => [script, "mock", "--host", "127.0.0.1", "--port", String(port), document];
}
