import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface LoopbackServer {
  url: string;
  stop: () => void;
}

const program = fileURLToPath(import.meta.resolve("./programs/serve-payload.ts"));

/** Serves a payload from a separate process, so that its work is not counted as a client's. */
export async function startServer(payload: string): Promise<LoopbackServer> {
  const server = spawn(process.execPath, [program, payload], { stdio: ["ignore", "pipe", "inherit"] });
  const stop = (): void => {
    server.kill();
  };
  // A benchmark that is cut off leaves no server behind.
  process.once("exit", stop);
  for await (const url of createInterface({ input: server.stdout })) return { url, stop };
  throw new Error("the server ended before it listened");
}
