import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Order, Report } from "./messages.ts";

/** A process that runs tests, one order after the other. */
export interface Runner {
  /** The report, or `undefined` when there was none in time. */
  run: (order: Order, limitMs: number) => Promise<Report | undefined>;
  close: () => void;
}

/** Start a process that runs tests on mutated sources; one that does not come back is ended and replaced. */
export function startRunner(): Runner {
  let ready: Promise<ChildProcess> | undefined;
  return {
    run: async (order, limitMs) => {
      ready ??= start();
      const child = await ready;
      const report = await reportWithin(child, order, limitMs);
      if (report) return report;
      child.kill("SIGKILL");
      ready = undefined;
      return undefined;
    },
    close: () => void ready?.then((child) => child.disconnect()),
  };
}

async function start(): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, "runner.ts"), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    // Orders hold patterns, which JSON cannot.
    serialization: "advanced",
  });
  const stopped = once(child, "exit").then(() => "stopped");
  if ((await Promise.race([once(child, "message"), stopped])) === "stopped")
    throw new Error("the process that runs the tests stopped before it was ready");
  return child;
}

async function reportWithin(child: ChildProcess, order: Order, limitMs: number): Promise<Report | undefined> {
  const settled = new AbortController();
  const { signal } = settled;
  const limit = setTimeout(() => settled.abort(), limitMs);
  const answered = once(child, "message", { signal }).then(([report]) => report as Report);
  // A mutant may end the process.
  const stopped = once(child, "exit", { signal }).then(() => undefined);
  child.send(order);
  try {
    return await Promise.race([answered, stopped]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(limit);
    settled.abort();
    await Promise.allSettled([answered, stopped]);
  }
}
