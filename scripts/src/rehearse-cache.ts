#!/usr/bin/env node
// `pnpm cache:rehearse`: share the results of builds through a server on loopback, and see what clones make of it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { styleText } from "node:util";
import { buildClone, type CacheAccess } from "./cache/build-clone.ts";
import { startCache } from "./cache/start-cache.ts";
import { tamper } from "./cache/tamper.ts";
import { installTools } from "./release/install-tools.ts";

if (process.argv.length > 2) {
  console.error(`cache:rehearse: it takes no arguments, but got ${process.argv.slice(2).join(" ")}`);
  process.exit(1);
}

const tools = join(import.meta.dirname, "../cache-rehearsal");
const interruption = new AbortController();
const { signal } = interruption;
const cleanups: (() => unknown)[] = [];
for (const name of ["SIGINT", "SIGTERM"] as const)
  process.once(name, () => interruption.abort(new Error(`interrupted by ${name}`)));

try {
  await rehearse();
} catch (error) {
  console.error(`cache:rehearse: ${signal.aborted ? signal.reason.message : (error as Error).message}`);
  process.exitCode = signal.aborted ? 130 : 1;
} finally {
  for (const clean of cleanups.reverse()) await clean();
}

async function rehearse(): Promise<void> {
  await installTools(tools, signal);
  const folder = mkdtempSync(join(tmpdir(), "certspec-cache-"));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  const cache = await startCache({ tools, folder, signal });
  cleanups.push(cache.stop);
  const { access } = cache;

  await clone("a first clone builds all", { ...access, mayWrite: true }, () => 0);
  await clone("a second clone takes all", access, (tasks) => tasks);
  await clone("with a wrong key nothing is taken", { ...access, key: "w".repeat(32) }, () => 0);
  tamper(cache.storage);
  await clone("an artifact that was tampered with is built again", access, (tasks) => tasks - 1);
  await cache.stop();
  await clone("without the server all is built", access, () => 0);
}

/** Build a new clone, and hold the number of results that it takes against what it should take. */
async function clone(name: string, access: CacheAccess, expected: (tasks: number) => number): Promise<void> {
  signal.throwIfAborted();
  const built = await buildClone(access, signal);
  const isRight = built.status === 0 && built.hits === expected(built.tasks);
  const line = `${built.hits} of ${built.tasks} taken, ${(built.wallMs / 1000).toFixed(1)} s${built.warning ? `; turbo says: ${built.warning}` : ""}`;
  console.log(`${isRight ? styleText("green", "✓") : styleText("red", "✗")} ${name.padEnd(52)} ${line}`);
  if (!isRight) process.exitCode = 1;
}
