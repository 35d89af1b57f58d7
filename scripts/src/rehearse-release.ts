#!/usr/bin/env node
// `pnpm release:rehearse`: publish all packages to a registry on loopback, install them by name, and use them as users would.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleConsumers } from "./release/bundle-consumers.ts";
import { commandConsumers } from "./release/command-consumers.ts";
import type { Consumer } from "./release/consumer.ts";
import { fetchConsumers } from "./release/fetch-consumers.ts";
import { installTools } from "./release/install-tools.ts";
import { jestConsumers } from "./release/jest-consumers.ts";
import { startMocks } from "./release/mocks.ts";
import { newcomerConsumers } from "./release/newcomer-consumers.ts";
import { pageConsumers } from "./release/page-consumers.ts";
import { projectConsumers } from "./release/project-consumers.ts";
import { prepareRelease, publishRelease } from "./release/publish-release.ts";
import { runtimeConsumers } from "./release/runtime-consumers.ts";
import { sizeConsumers } from "./release/size-consumers.ts";
import { startRegistry } from "./release/start-registry.ts";
import { tarballConsumers } from "./release/tarball-consumers.ts";
import { typesConsumers } from "./release/types-consumers.ts";
import { workerConsumer } from "./release/worker-consumer.ts";
import { runInterruptible, type Setting } from "./run-interruptible.ts";
import { tryAll } from "./try-all.ts";

const consumers: readonly Consumer[] = [
  ...runtimeConsumers,
  workerConsumer,
  ...pageConsumers,
  ...jestConsumers,
  ...typesConsumers,
  ...projectConsumers,
  ...bundleConsumers,
  ...fetchConsumers,
  ...sizeConsumers,
  ...commandConsumers,
  ...newcomerConsumers,
  ...tarballConsumers,
];

if (process.argv.length > 2) {
  console.error(`release:rehearse: it takes no arguments, but got ${process.argv.slice(2).join(" ")}`);
  process.exit(1);
}

const tools = join(import.meta.dirname, "../rehearsal");

await runInterruptible("release:rehearse", rehearse);

async function rehearse({ signal, cleanups }: Setting): Promise<boolean> {
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
  const rehearsal = { folder, tools, program, versions, signal, npmrc: registry.npmrc, mocks: mocks.urls };
  const failed = await tryAll(
    consumers.map(({ name, run }) => ({ name, run: () => run(rehearsal) })),
    signal,
  );
  console.log(`\n${consumers.length - failed} of ${consumers.length} consumers work`);
  return failed === 0;
}
