import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { Agent, request as open } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createContract } from "../../packages/contract/src/checker/create-contract.ts";
import { isUnreachable, type Operation, operationsOf } from "../../packages/contract/src/checker/operations-of.ts";
import { argumentsForOperation } from "../../packages/contract/src/suite/arguments-for-operation.ts";
import { secretsFor } from "../../packages/contract/src/suite/credentials.ts";
import { sendPlain } from "../../packages/contract/src/suite/wire/send-plain.ts";
import { type WrittenCall, writeCall } from "../../packages/contract/src/suite/wire/write-call.ts";
import { loadDocument } from "../../packages/mock/src/document/load-document.ts";
import { servableDocument } from "../../packages/mock/src/document/servable-document.ts";
import { type OpenApiDocument, startMock } from "../../packages/mock/src/index.ts";

const root = join(import.meta.dirname, "../..");
const prism = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");
const cli = join(root, "packages/mock/dist/cli.js");
const prismPort = 4430;

/** Public documents, by the names that their files must have; none is part of this repository. */
const names = [
  ...["petstore-3.0", "petstore-3.1", "petstore-2.0", "train-travel"],
  ...["twilio", "box", "github", "stripe", "cloudflare"],
];
const patienceMs = 300_000;

/** The built mock and Prism's command on public documents: start, processor time, memory, requests; and right requests to each. */
export function benchMockDocuments(rounds: number, folder: string): void {
  // The requests are made up by the contract kit, which imports the mock from its sources.
  const args = ["--conditions=@certspec/source", import.meta.filename, String(rounds), folder];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) throw new Error("measuring the mock on public documents failed");
}

async function run(rounds: number, folder: string): Promise<void> {
  console.log(
    "| document | operations | mock: first response, CPU, memory, requests/s | Prism's command | right requests |",
  );
  console.log("| --- | --- | --- | --- | --- |");
  for (const name of names) {
    const file = [".json", ".yaml", ".yml"].map((ending) => join(folder, name + ending)).find(existsSync);
    console.log(
      file ? await rowOf(name, file, rounds) : `| ${name} | left out: no ${name}.json or .yaml in the folder | | | |`,
    );
  }
}

async function rowOf(name: string, file: string, rounds: number): Promise<string> {
  const { document, leftOut } = servableDocument((await loadDocument(file)).document, name);
  const mock = await startMock(document);
  try {
    const { calls, unmade } = await rightCalls(document, mock.url);
    const judged = await judgeAll(document, mock, calls);
    const [probe] = calls.filter(({ method }) => method === "GET");
    const count = `${operationsOf(document as never).length}${leftOut.length > 0 ? ` + ${leftOut.length} left out` : ""}`;
    const right = `${judged} of ${calls.length}${unmade > 0 ? `, none could be made up for ${unmade} operations` : ""}`;
    if (!probe) return `| ${name} | ${count} | no GET to measure | | ${right} |`;
    const path = probe.url.slice(mock.url.replace(/\/$/, "").length);
    const own: (Figures | undefined)[] = [];
    const other: (Figures | undefined)[] = [];
    for (let round = 0; round < rounds; round += 1) {
      own.push(await figuresOf([cli, file, "--port", "0", "--quiet"], { probe, path }));
      other.push(
        await figuresOf([prism, "mock", "-h", "127.0.0.1", "-p", String(prismPort), file], {
          probe,
          path,
          port: prismPort,
        }),
      );
    }
    return `| ${name} | ${count} | ${best(own)} | ${best(other)} | ${right} |`;
  } finally {
    await mock.close();
  }
}

interface Calls {
  calls: WrittenCall[];
  /** Operations for which no right request could be made up. */
  unmade: number;
}

/** A hundred requests of operations in a random order that is always the same, all of which the checker finds right. */
async function rightCalls(document: OpenApiDocument, baseUrl: string): Promise<Calls> {
  const contract = createContract(document, { baseUrl });
  const operations = shuffled(contract.operations.filter(({ path }) => !isUnreachable(path)));
  const calls: WrittenCall[] = [];
  let unmade = 0;
  for (let turn = 0; calls.length < 100 && turn < Math.max(100, operations.length); turn += 1) {
    const operation = operations[turn % operations.length];
    const call = operation && (await callOf(document, operation, { baseUrl, requiredOnly: turn % 2 === 0 }));
    if (call && (await contract.checkRequest(call)).length === 0) calls.push(call);
    else unmade += 1;
  }
  return { calls, unmade };
}

async function callOf(
  document: OpenApiDocument,
  operation: Operation,
  { baseUrl, requiredOnly }: { baseUrl: string; requiredOnly: boolean },
): Promise<WrittenCall | undefined> {
  const own = document as never;
  try {
    const contractCase = { operation, requiredOnly, status: 200 } as never;
    const { parameters, body, params } = argumentsForOperation(own, contractCase);
    const secrets = secretsFor(own, operation);
    return await writeCall(own, { operation, baseUrl, parameters, body, given: params.body, secrets });
  } catch (error) {
    // It says which value it cannot write.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Sends the requests, and says how many get a response that is valid, or an example of the document that is not. */
async function judgeAll(
  document: OpenApiDocument,
  mock: Awaited<ReturnType<typeof startMock>>,
  calls: readonly WrittenCall[],
): Promise<string> {
  const contract = createContract(document, { baseUrl: mock.url });
  let valid = 0;
  let stated = 0;
  let failures = 0;
  for (const call of calls) {
    mock.reset();
    const response = await sendPlain(call);
    const [recorded] = mock.requests;
    const found = await contract.checkResponse(call, response);
    const isGood = (recorded?.violations ?? []).every(({ on }) => on === "response");
    // A right request gets a failure where the document has no success.
    if (isGood && found.length === 0 && response.status >= 400) failures += 1;
    else if (isGood && found.length === 0) valid += 1;
    else if (isGood && recorded?.source === "example") stated += 1;
    else {
      const wrong = [
        ...(recorded?.violations ?? []).map(({ message }) => message),
        ...found.map(({ code, place }) => `${code} ${place}`),
      ];
      console.error(`  ${call.method} ${call.url}: ${response.status} ${wrong.slice(0, 3).join("; ").slice(0, 300)}`);
    }
  }
  const others = [
    stated > 0 ? `${stated} with the document's own wrong example` : "",
    failures > 0 ? `${failures} valid failures of operations without a success` : "",
  ];
  return [`${valid} valid`, ...others.filter(Boolean)].join(", ");
}

interface Figures {
  /** From the start of the process to the first response. */
  seconds: number;
  cpu: number;
  /** The most that the process had, in megabytes. */
  memory: number;
  rate: number;
}

interface Asked {
  probe: WrittenCall;
  /** Below the base path, with the query. */
  path: string;
  /** Where it will listen; unknown until the mock prints it. */
  port?: number;
}

async function figuresOf(command: string[], { probe, path, port }: Asked): Promise<Figures | undefined> {
  const begin = performance.now();
  const env = { ...process.env, NODE_NO_WARNINGS: "1", NO_COLOR: "1" };
  const child = spawn(process.execPath, ["--max-old-space-size=6000", ...command], {
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  const ended = new Promise((resolve) => child.on("close", resolve));
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  try {
    const isLate = (): boolean => performance.now() - begin > patienceMs || child.exitCode !== null;
    const url = (): string | undefined =>
      port === undefined ? /http:\S+/.exec(output)?.[0].replace(/\/$/, "") : `http://127.0.0.1:${port}`;
    while (url() === undefined || !(await answers(url() + path, probe, agent))) {
      if (isLate()) return undefined;
      await sleep(10);
    }
    const seconds = (performance.now() - begin) / 1000;
    const { cpu, memory } = usageOf(child);
    return { seconds, cpu, memory, rate: await rateOf(() => answers(url() + path, probe, agent)) };
  } finally {
    agent.destroy();
    child.kill("SIGKILL");
    await ended;
  }
}

/** Whether something answers a request with success. */
function answers(url: string, { method, headers }: WrittenCall, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    const call = open(url, { method, agent, headers: Object.fromEntries(headers) }, (response) => {
      response.resume().on("end", () => resolve((response.statusCode ?? 500) < 400));
    });
    call.on("error", () => resolve(false));
    call.end();
  });
}

/** Requests in a second on 16 connections, for two seconds after one to warm up. */
async function rateOf(call: () => Promise<boolean>): Promise<number> {
  const during = async (milliseconds: number): Promise<number> => {
    const begin = performance.now();
    let count = 0;
    const work = async (): Promise<void> => {
      for (; performance.now() - begin < milliseconds; count += 1) if (!(await call())) return;
    };
    await Promise.all(Array.from({ length: 16 }, work));
    return (count / (performance.now() - begin)) * 1000;
  };
  await during(1000);
  return during(2000);
}

function usageOf({ pid }: ChildProcess): Pick<Figures, "cpu" | "memory"> {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  // The fields after the name of the command, which may have spaces in it: user and system time are the 12th and 13th.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return { cpu: (Number(fields[11]) + Number(fields[12])) / 100, memory: Number(kilobytes) / 1024 };
}

function best(figures: readonly (Figures | undefined)[]): string {
  const all = figures.filter((each) => each !== undefined);
  if (figures.length === 0) return "not measured";
  if (all.length === 0) return `ended, or no success within ${patienceMs / 1000} s`;
  const least = (of: (each: Figures) => number): number => Math.min(...all.map(of));
  const rate = Math.max(...all.map((each) => each.rate));
  const memory = Math.round(least((each) => each.memory));
  return `${least((each) => each.seconds).toFixed(2)} s, ${least((each) => each.cpu).toFixed(1)} s, ${memory} MB, ${Math.round(rate)}`;
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state;
  };
  return items
    .map((item) => ({ item, order: random() }))
    .toSorted((one, other) => one.order - other.order)
    .map(({ item }) => item);
}

if (process.argv[1] === import.meta.filename) await run(Number(process.argv[2]), process.argv[3] ?? "");
