import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Group, type GroupOptions, spawnGroup } from "./spawn-group.ts";

export interface ServiceOptions extends GroupOptions {
  /** Answers as soon as the service is up. */
  url: string;
}

/** A server in a separate process. */
export interface Service {
  stop: () => Promise<void>;
}

/**
 * Start a server, and wait until it answers.
 * @throws {Error} with what it printed, when it ends before, or does not answer within a minute.
 */
export async function startService(
  command: string,
  args: readonly string[],
  { url, ...options }: ServiceOptions,
): Promise<Service> {
  const group = spawnGroup(command, args, options);
  let failure: Error | undefined;
  group.child.once("error", (error) => {
    failure = error;
  });
  const deadline = performance.now() + 60_000;
  while (!(await answers(url))) {
    const isAlive = failure === undefined && group.child.exitCode === null && group.child.signalCode === null;
    if (isAlive && performance.now() < deadline) {
      await sleep(100);
      continue;
    }
    await stop(group);
    options.signal.throwIfAborted();
    throw new Error(
      `${command} ${args.join(" ")} does not answer at ${url}\n${failure?.message ?? ""}${group.output()}`,
    );
  }
  return { stop: () => stop(group) };
}

/** A port of this machine that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  return address.port;
}

async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(url)).body?.cancel();
    return true;
  } catch {
    // Not yet.
    return false;
  }
}

async function stop({ child, end }: Group): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const closed = once(child, "close");
  end();
  await closed;
}
