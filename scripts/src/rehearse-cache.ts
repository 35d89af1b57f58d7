#!/usr/bin/env node
// `pnpm cache:rehearse`: share the results of builds through a server on loopback, and see what clones make of it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { styleText } from "node:util";
import { type BuiltClone, buildClone, type CacheAccess } from "./cache/build-clone.ts";
import { startCache } from "./cache/start-cache.ts";
import { tamper } from "./cache/tamper.ts";
import { installTools } from "./release/install-tools.ts";
import { runInterruptible, type Setting } from "./run-interruptible.ts";

if (process.argv.length > 2) {
  console.error(`cache:rehearse: it takes no arguments, but got ${process.argv.slice(2).join(" ")}`);
  process.exit(1);
}

const tools = join(import.meta.dirname, "../cache-rehearsal");

await runInterruptible("cache:rehearse", rehearse);

async function rehearse({ signal, cleanups }: Setting): Promise<boolean> {
  await installTools(tools, signal);
  const folder = mkdtempSync(join(tmpdir(), "certspec-cache-"));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  const cache = await startCache({ tools, folder, signal });
  cleanups.push(cache.stop);
  const { access } = cache;
  const results: boolean[] = [];
  const clone = async (name: string, given: CacheAccess, expected: (tasks: number) => number): Promise<void> => {
    signal.throwIfAborted();
    results.push(tell(name, await buildClone(given, signal), expected));
  };

  await clone("a first clone builds all", { ...access, mayWrite: true }, () => 0);
  await clone("a second clone takes all", access, (tasks) => tasks);
  await clone("with a wrong key no result is used", { ...access, key: "w".repeat(32) }, () => 0);
  tamper(cache.storage);
  await clone("an artifact that was tampered with is built again", access, (tasks) => tasks - 1);
  await cache.stop();
  await clone("without the server all is built", access, () => 0);
  return results.every(Boolean);
}

/** Holds the number of results that a new clone has taken against what it should have taken, and prints a line. */
function tell(name: string, built: BuiltClone, expected: (tasks: number) => number): boolean {
  const isRight = built.status === 0 && built.hits === expected(built.tasks);
  const line = `${built.hits} of ${built.tasks} taken, ${(built.wallMs / 1000).toFixed(1)} s${built.warning ? `; turbo says: ${built.warning}` : ""}`;
  console.log(`${isRight ? styleText("green", "✓") : styleText("red", "✗")} ${name.padEnd(52)} ${line}`);
  return isRight;
}
