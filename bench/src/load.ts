import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, type IncomingMessage, type RequestOptions, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const cli = join(import.meta.dirname, "../../packages/mock/dist/cli.js");
const connections = 16;
/** Above what a response may take: nothing that a caller sends holds the mock. */
const patienceMs = 10_000;

/** A kind of request, what it should get, and how it is sent. */
interface Kind {
  name: string;
  /** The classes of statuses that are right, such as 2 for 200; 0 for a connection that is closed. */
  right: readonly number[];
  send: (port: number, agent: Agent) => Promise<number>;
}

/**
 * Sends right, wrong and hostile requests to the mock on 16 connections, while its document is changed, broken and mended;
 * prints what came back, and the memory of the process over time.
 */
export async function benchLoad(
  _rounds: number,
  { seconds = "60" }: { seconds?: string | undefined } = {},
): Promise<void> {
  const duration = Number(seconds) * 1000;
  if (!(duration > 0)) throw new Error(`--seconds takes a number above 0, not "${seconds}"`);
  const folder = mkdtempSync(join(tmpdir(), "certspec-load-"));
  const file = join(folder, "openapi.json");
  writeFileSync(file, documentOf(0));
  // A small heap: what is not collected in it is held, and not only waiting for a collection.
  const child = spawn(
    process.execPath,
    ["--max-old-space-size=192", cli, file, "--port", "0", "--watch", "--quiet", "--stateful"],
    {
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  try {
    const port = await portOf(child);
    const outcomes = new Map<string, Map<string, number>>();
    const memory: number[] = [];
    const end = performance.now() + duration;
    const isOver = (): boolean => performance.now() > end;
    const work = async (worker: number): Promise<void> => {
      for (let turn = worker; !isOver(); turn += 1) {
        const kind = kinds[turn % kinds.length] as Kind;
        const status = await kind.send(port, agent).catch(() => 0);
        const of = outcomes.get(kind.name) ?? new Map<string, number>();
        const verdict = kind.right.includes(Math.floor(status / 100)) ? "right" : `wrong: ${status || "closed"}`;
        outcomes.set(kind.name, of.set(verdict, (of.get(verdict) ?? 0) + 1));
      }
    };
    const reload = async (): Promise<void> => {
      for (let version = 1; !isOver(); version += 1) {
        await sleep(1500);
        writeFileSync(file, version % 3 === 2 ? "{ broken" : documentOf(version));
        memory.push(memoryOf(child));
      }
    };
    await Promise.all([...Array.from({ length: connections }, (_, worker) => work(worker)), reload()]);
    report(outcomes, memory);
    if (child.exitCode !== null) throw new Error(`the mock ended with ${child.exitCode}`);
  } finally {
    agent.destroy();
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(outcomes: ReadonlyMap<string, ReadonlyMap<string, number>>, memory: readonly number[]): void {
  console.log("| request | outcomes |\n| --- | --- |");
  for (const [name, of] of outcomes)
    console.log(`| ${name} | ${[...of].map(([verdict, count]) => `${count} ${verdict}`).join(", ")} |`);
  const quarter = Math.ceil(memory.length / 4);
  const most = [0, 1, 2, 3].map((each) =>
    Math.round(Math.max(...memory.slice(each * quarter, (each + 1) * quarter), 0)),
  );
  console.log(`\nmost memory in each quarter of the time: ${most.join(", ")} MB`);
  const wrong = [...outcomes.values()].flatMap((of) => [...of.keys()]).filter((verdict) => verdict !== "right");
  if (wrong.length > 0) throw new Error("the mock did not respond as it should: see the table");
}

const json = { "content-type": "application/json" };

const kinds: readonly Kind[] = [
  { name: "a right GET", right: [2], send: (port, agent) => send(port, agent, { path: "/trees?page=1" }) },
  {
    name: "a right POST, which creates a record",
    right: [2],
    send: (port, agent) => send(port, agent, { path: "/trees", method: "POST", headers: json }, '{"name":"oak"}'),
  },
  { name: "an unknown path", right: [4], send: (port, agent) => send(port, agent, { path: "/birds" }) },
  { name: "a wrong query", right: [4], send: (port, agent) => send(port, agent, { path: "/trees?page=oak" }) },
  {
    name: "a body that is not JSON",
    right: [4],
    send: (port, agent) => send(port, agent, { path: "/trees", method: "POST", headers: json }, "{"),
  },
  {
    name: "a body 100,000 levels deep",
    right: [4],
    send: (port, agent) => send(port, agent, { path: "/trees", method: "POST", headers: json }, "[".repeat(100_000)),
  },
  {
    name: "a body with __proto__",
    right: [2, 4],
    send: (port, agent) =>
      send(port, agent, { path: "/trees", method: "POST", headers: json }, '{"name":"oak","__proto__":{"x":1}}'),
  },
  {
    name: "a text that makes a pattern explode",
    right: [4],
    send: (port, agent) => send(port, agent, { path: `/trees?kind=${"a".repeat(60)}!` }),
  },
  {
    name: "a broken percent escape",
    right: [2, 4],
    send: (port, agent) => send(port, agent, { path: "/trees?page=%E0%A4%A" }),
  },
  {
    name: "a preflight of a page of this machine",
    right: [2],
    send: (port, agent) => {
      const headers = { origin: "http://localhost:3000", "access-control-request-method": "POST" };
      return send(port, agent, { path: "/trees", method: "OPTIONS", headers });
    },
  },
  {
    name: "another host's name",
    right: [4],
    send: (port, agent) => send(port, agent, { path: "/trees", headers: { host: "evil.test" } }),
  },
  {
    name: "headers without an end",
    right: [0],
    send: (port) => sendRaw(port, "GET /trees HTTP/1.1\r\nHost: localhost\r\nX: ", 50),
  },
  {
    name: "half a body",
    right: [0],
    send: (port) => sendRaw(port, "POST /trees HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{", 50),
  },
  { name: "no HTTP", right: [0, 4], send: (port) => sendRaw(port, "\u0000\u0001\u0002\r\n\r\n", 1000) },
  {
    name: "headers of 64 kB",
    right: [0, 4],
    send: (port) => sendRaw(port, `GET /trees HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(65_536)}\r\n\r\n`, 1000),
  },
];

/** Sends a request; resolves with the status of the response. */
function send(port: number, agent: Agent, options: RequestOptions, body?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request(
      { host: "127.0.0.1", port, agent, timeout: patienceMs, ...options },
      (response: IncomingMessage) => {
        response.resume().on("end", () => resolve(response.statusCode ?? 0));
        response.on("error", reject);
      },
    );
    call.on("timeout", () => call.destroy(new Error("no response")));
    call.on("error", reject);
    call.end(body);
  });
}

/** Sends bytes, and hangs up after a while; resolves with the status of a response, or 0. */
function sendRaw(port: number, bytes: string, hangUpMs: number): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let status = 0;
    socket.on("data", (chunk) => {
      status = Number(/^HTTP\/1\.1 (\d{3})/.exec(chunk.toString("latin1"))?.[1] ?? 0);
      socket.destroy();
    });
    socket.on("error", () => socket.destroy());
    socket.on("close", () => resolve(status));
    socket.setTimeout(hangUpMs, () => socket.destroy());
  });
}

/** A document that grows by a path with each version, and begins anew after twenty. */
function documentOf(version: number): string {
  const tree = { type: "object", required: ["name"], properties: { id: { type: "string" }, name: { type: "string" } } };
  const content = { "application/json": { schema: tree } };
  const parameters = [
    { name: "page", in: "query", schema: { type: "integer", minimum: 1 } },
    { name: "kind", in: "query", schema: { type: "string", pattern: "^(a+)+$" } },
  ];
  const list = { "application/json": { schema: { type: "array", items: tree } } };
  const paths: Record<string, object> = {
    "/trees": {
      get: { operationId: "trees_list", parameters, responses: { 200: { description: "", content: list } } },
      post: {
        operationId: "trees_create",
        requestBody: { required: true, content },
        responses: { 201: { description: "", content } },
      },
    },
  };
  for (let index = 0; index < version % 20; index += 1)
    paths[`/extra${index}`] = { get: { responses: { 200: { description: "", content } } } };
  return JSON.stringify({ openapi: "3.1.0", info: { title: "Trees", version: "1" }, paths });
}

async function portOf(child: ChildProcess): Promise<number> {
  let output = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr?.resume();
  for (let waited = 0; waited < patienceMs; waited += 20) {
    const [, port] = /http:\/\/127\.0\.0\.1:(\d+)/.exec(output) ?? [];
    if (port !== undefined) return Number(port);
    await sleep(20);
  }
  throw new Error("the mock did not start");
}

/** The memory of a process at this moment, in megabytes. */
function memoryOf({ pid }: ChildProcess): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}
