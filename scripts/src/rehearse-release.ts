#!/usr/bin/env node
// `pnpm release:rehearse`: publish all packages to a registry on loopback, install them by name, and use them as users would.
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { styleText } from "node:util";
import { commandConsumers } from "./release/command-consumers.ts";
import type { Consumer, Rehearsal } from "./release/consumer.ts";
import { installTools } from "./release/install-tools.ts";
import { startMocks } from "./release/mocks.ts";
import { pageConsumers } from "./release/page-consumers.ts";
import { prepareRelease, publishRelease } from "./release/publish-release.ts";
import { runtimeConsumers } from "./release/runtime-consumers.ts";
import { sizeConsumers } from "./release/size-consumers.ts";
import { startRegistry } from "./release/start-registry.ts";
import { tarballConsumers } from "./release/tarball-consumers.ts";
import { typesConsumers } from "./release/types-consumers.ts";
import { workerConsumer } from "./release/worker-consumer.ts";

const consumers: readonly Consumer[] = [
  ...runtimeConsumers,
  workerConsumer,
  ...pageConsumers,
  ...typesConsumers,
  ...sizeConsumers,
  ...commandConsumers,
  ...tarballConsumers,
];

if (process.argv.length > 2) {
  console.error(`release:rehearse: it takes no arguments, but got ${process.argv.slice(2).join(" ")}`);
  process.exit(1);
}

const tools = join(import.meta.dirname, "../rehearsal");
const interruption = new AbortController();
const { signal } = interruption;
const cleanups: (() => unknown)[] = [];
for (const name of ["SIGINT", "SIGTERM"] as const)
  process.once(name, () => interruption.abort(new Error(`interrupted by ${name}`)));

try {
  process.exitCode = (await rehearse()) ? 0 : 1;
} catch (error) {
  console.error(`release:rehearse: ${signal.aborted ? signal.reason.message : (error as Error).message}`);
  process.exitCode = signal.aborted ? 130 : 1;
} finally {
  for (const clean of cleanups.reverse()) await clean();
}

async function rehearse(): Promise<boolean> {
  // The tools are a download, and the release is work.
  const [, release] = await Promise.all([installTools(tools, signal), prepareRelease({ signal, cleanups })]);
  const { workspace, versions } = release;
  const folder = mkdtempSync(join(tmpdir(), "certspec-rehearsal-"));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  const registry = await startRegistry(tools, join(folder, "registry"), signal);
  cleanups.push(registry.stop);
  await publishRelease(release, registry, signal);
  const mocks = await startMocks(workspace.folder);
  cleanups.push(mocks.close);
  const published = Object.entries(versions).map((each) => each.join(" "));
  console.log(`published: ${published.join(", ")}\n`);
  const program = join(tools, "program");
  return tryAll({ folder, tools, program, versions, signal, npmrc: registry.npmrc, mocks: mocks.urls });
}

/** Try all consumers, as many at a time as there are cores, and print a line for each. */
async function tryAll(rehearsal: Rehearsal): Promise<boolean> {
  const waiting = [...consumers];
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      signal.throwIfAborted();
      if (!(await tryOne(next, rehearsal))) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  console.log(`\n${consumers.length - failed} of ${consumers.length} consumers work`);
  return failed === 0;
}

async function tryOne({ name, run }: Consumer, rehearsal: Rehearsal): Promise<boolean> {
  try {
    const line = (await run(rehearsal)).trim();
    console.log(`${styleText("green", "✓")} ${name.padEnd(32)} ${line}`);
    return true;
  } catch (error) {
    signal.throwIfAborted();
    console.log(`${styleText("red", "✗")} ${name.padEnd(32)} ${(error as Error).message.trim()}`);
    return false;
  }
}
