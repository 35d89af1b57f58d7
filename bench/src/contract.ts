import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createContract } from "../../packages/contract/src/checker/create-contract.ts";
import { rightRequests } from "../../packages/contract/test/corpus/right-requests.ts";
import { rightAnswers } from "../../packages/contract/test/corpus/right-responses.ts";
import type { DocumentName, Specimen } from "../../packages/contract/test/corpus/specimen.ts";
import { wrongRequests } from "../../packages/contract/test/corpus/wrong-requests.ts";
import { wrongAnswers } from "../../packages/contract/test/corpus/wrong-responses.ts";
import { forum, ledger, media } from "../../packages/contract/test/fixtures/outsiders.ts";
import { shop } from "../../packages/contract/test/fixtures/shop.ts";
import { judge, type Message } from "../../packages/contract/test/messages.ts";
import { atlas, clinic } from "../../packages/mock/test/fixtures/atlas.ts";
import { measureSuite } from "./contract-suite.ts";

const documents: Readonly<Record<DocumentName, object>> = { forum, media, ledger, shop, atlas, clinic };
const prism = join(import.meta.dirname, "../node_modules/@stoplight/prism-cli/dist/index.js");
const port = 4460;
let running: ChildProcess | undefined;
process.once("exit", () => running?.kill("SIGKILL"));

/** The contract's checker: cases per second in process, and what it and plain Prism find in the same messages. */
export function benchContract(rounds: number): void {
  // The corpus lives in the package's tests, which import the package from its sources.
  const { status } = spawnSync(
    process.execPath,
    ["--conditions=@certspec/source", import.meta.filename, String(rounds)],
    { stdio: "inherit" },
  );
  if (status !== 0) throw new Error("measuring the contract failed");
}

async function run(rounds: number): Promise<void> {
  console.log(`messages checked in process, one after the other (best of ${rounds} rounds)`);
  await rate("requests", rightRequests, rounds);
  await rate("answers", rightAnswers, rounds);
  console.log(
    `generated cases of the suite through a client, without a socket (processor time, best of ${rounds} rounds)`,
  );
  await measureSuite(rounds);
  console.log("found in the same messages");
  const rows = { wrongRequests, wrongAnswers, rightRequests, rightAnswers };
  for (const [name, specimens] of Object.entries(rows)) {
    const ours = await contractFinds(specimens);
    const { found, broken, missed } = await prismFinds(specimens);
    console.log(
      `  ${name.padEnd(14)} of ${String(specimens.length).padStart(3)}: contract ${ours}, Prism ${found}, and ${broken} that stop it`,
    );
    if (process.env.BENCH_DETAILS) console.log(missed.map((title) => `    ${title}`).join("\n"));
  }
}

function contracts(): Record<DocumentName, ReturnType<typeof createContract>> {
  const made = Object.entries(documents).map(([name, document]) => [name, createContract(document)]);
  return Object.fromEntries(made);
}

async function rate(what: string, specimens: readonly Specimen[], rounds: number): Promise<void> {
  const made = contracts();
  const repeats = 100;
  let best = 0;
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    for (let repeat = 0; repeat < repeats; repeat += 1)
      for (const [, name, message] of specimens) await judge(made[name], message);
    const seconds = (performance.now() - start) / 1000;
    if (round > 0) best = Math.max(best, (specimens.length * repeats) / seconds);
  }
  console.log(`  ${what.padEnd(10)} ${Math.round(best)} /s`);
}

async function contractFinds(specimens: readonly Specimen[]): Promise<number> {
  const made = contracts();
  let found = 0;
  for (const [, name, message] of specimens) found += (await judge(made[name], message)).length ? 1 : 0;
  return found;
}

interface Finds {
  found: number;
  /** Messages after which Prism answers nothing, or is gone. */
  broken: number;
  missed: string[];
}

/** Prism's own command, restarted where a message ends it: a mock judges requests, a proxy judges answers. */
async function prismFinds(specimens: readonly Specimen[]): Promise<Finds> {
  const folder = mkdtempSync(join(tmpdir(), "contract-bench-"));
  const finds: Finds = { found: 0, broken: 0, missed: [] };
  for (const name of Object.keys(documents) as DocumentName[]) {
    const own = specimens.filter(([, each]) => each === name);
    if (!own.length) continue;
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(documents[name]));
    const isAnswer = own[0]?.[2].answer !== undefined;
    let server = await startPrism(file, isAnswer);
    for (const [title, , message] of own) {
      const upstream = isAnswer ? await answering(message) : undefined;
      const reply = await exchange(port, requestText(message, name)).catch(() => "");
      upstream?.close();
      if (reply === "") {
        finds.broken += 1;
        server.kill("SIGKILL");
        server = await startPrism(file, isAnswer);
      } else if (isAnswer ? /^sl-violations:.*"response"/im.test(reply) : /^HTTP\/1\.1 [45]/.test(reply))
        finds.found += 1;
      else finds.missed.push(title);
    }
    server.kill("SIGKILL");
    await sleep(100);
  }
  rmSync(folder, { recursive: true });
  return finds;
}

async function startPrism(file: string, isProxy: boolean): Promise<ChildProcess> {
  const command = isProxy
    ? ["proxy", file, `http://127.0.0.1:${port + 1}`, "--validate-request=false"]
    : ["mock", file];
  const child = spawn(process.execPath, [prism, ...command, "-p", String(port), "-h", "127.0.0.1"], {
    stdio: "ignore",
  });
  running = child;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`Prism ended at once; is port ${port} taken?`);
    const reply = await exchange(port, "GET /no-such-path HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").catch(
      () => "",
    );
    if (reply !== "") return child;
    await sleep(50);
  }
  throw new Error("Prism did not start");
}

/** An upstream that answers with the response of a message. */
async function answering({ answer }: Message): Promise<Server> {
  const { status = 200, headers = {}, body = "" } = answer ?? {};
  const lines = Array.isArray(headers) ? headers : Object.entries(headers as Record<string, string>);
  const bytes = Buffer.from((body ?? "") as string);
  const own = lines.filter(([name]) => !/^content-(?:length|encoding)$/i.test(String(name)));
  const head = [
    `HTTP/1.1 ${status} OK`,
    `Content-Length: ${bytes.length}`,
    ...own.map(([name, value]) => `${name}: ${value}`),
  ];
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", () =>
      socket.end(Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\nConnection: close\r\n\r\n`), bytes])),
    );
  });
  await new Promise<void>((resolve) => server.listen(port + 1, "127.0.0.1", resolve));
  return server;
}

const basePaths: Readonly<Record<DocumentName, RegExp>> = {
  forum: /^\/api(?=\/|$)/,
  media: /^\/(?:live|test)(?=\/)/,
  ledger: /^\/ledger\/v2(?=\/)/,
  shop: /^\/v1(?=\/)/,
  atlas: /^\/v3(?=\/)/,
  clinic: /^(?=\/)/,
};

/** A message as bytes; Prism does not know base paths, so they are left out where they are right. */
function requestText({ method = "GET", url = "/", headers = {}, body }: Message, name: DocumentName): Buffer {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(basePaths[name], "") || "/";
  const bytes = Buffer.from((body ?? "") as string);
  const lines = Object.entries(headers).flatMap(([header, value]) =>
    [value].flat().map((line) => `${header}: ${line}`),
  );
  const length = headers["content-length"] === undefined && bytes.length ? [`Content-Length: ${bytes.length}`] : [];
  const head = [`${method} ${path} HTTP/1.1`, "Host: localhost", "Connection: close", ...length, ...lines];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`, "utf8"), bytes]);
}

async function exchange(to: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(to, "127.0.0.1", () => socket.write(bytes));
    let text = "";
    socket.setTimeout(2500, () => {
      socket.destroy();
      resolve(text);
    });
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
    });
    socket.on("end", () => resolve(text));
    socket.on("error", reject);
  });
}

if (process.argv[1] === import.meta.filename) await run(Number(process.argv[2]));
