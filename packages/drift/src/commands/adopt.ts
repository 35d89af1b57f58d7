import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { type Journal, replaceFile, restoreJournal, startJournal } from "../adopt/journal.ts";
import { type Adoption, type Patch, planEdits } from "../adopt/plan-edits.ts";
import { runStep } from "../adopt/run-step.ts";
import { showPatch } from "../adopt/show-patch.ts";
import { changesetOf } from "../adopt/write-changeset.ts";
import { classify } from "../classify.ts";
import { DriftError } from "../drift-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { exitCodeOf, highest } from "../level.ts";
import { readDivergences } from "../lock/divergences.ts";
import { type Lock, requireLock, writeLock } from "../lock/lock.ts";
import { compareThreeWays } from "../lock/three-way.ts";
import { readSourceFile, type SourceFile } from "../sources/source-file.ts";
import { findProviders, findRoot, readBundle, today } from "../workspace.ts";

interface AdoptOptions {
  dryRun?: boolean;
  yes?: boolean;
}

/** Take open changes over into the spec, and make the package and a changeset from it. */
export async function runAdopt(provider: string, ids: string[], { dryRun, yes }: AdoptOptions): Promise<number> {
  const root = findRoot();
  findProviders(root, [provider]);
  const source = readSourceFile(root, provider);
  if (restoreJournal(root, source.folder))
    console.error(`specs/${provider}: put back what an interrupted run had changed`);
  const lock = requireLock(source.folder, provider);
  const open = openChanges(root, source, lock);
  const adoptions = chosen(open, provider, ids);
  if (adoptions.length === 0) {
    console.log(`${provider}: nothing is open`);
    return 0;
  }
  const patch = planEdits(source.folder, readBundle(root, provider), adoptions);
  if (dryRun) {
    process.stdout.write(showPatch(root, patch));
    return 0;
  }
  const level = highest(adoptions.map(({ change }) => change.level));
  if (level === "major" && !yes && !(await isWanted(adoptions))) {
    console.error(`${provider}: a major change is taken over with a yes only: --yes`);
    return exitCodeOf("major");
  }
  const left = new Set(open.filter((adoption) => !adoptions.includes(adoption)).map(({ operationId }) => operationId));
  await takeOver(root, source, reviewed(lock, adoptions, left), adoptions, patch);
  return 0;
}

function openChanges(root: string, source: SourceFile, lock: Lock): Adoption[] {
  const { provider, folder } = source;
  const bundle = readBundle(root, provider);
  const drifts = compareThreeWays(source, lock, bundle, readDivergences(folder, provider), today());
  return drifts.flatMap(({ operationId, open }) => {
    const locked = lock.operations[operationId];
    return locked ? open.map((change) => ({ operationId, change, locked })) : [];
  });
}

function chosen(open: readonly Adoption[], provider: string, ids: readonly string[]): readonly Adoption[] {
  for (const id of ids)
    if (!open.some(({ change }) => change.id === id))
      throw new DriftError(`${id}: this is not open; \`pnpm drift status ${provider}\` lists what is`);
  return ids.length > 0 ? open.filter(({ change }) => ids.includes(change.id)) : open;
}

async function isWanted(adoptions: readonly Adoption[]): Promise<boolean> {
  for (const { change } of adoptions) console.error(`${change.level}  ${change.sentence}`);
  if (!process.stdin.isTTY) return false;
  const dialog = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await dialog.question("This breaks users of the package. Take it over? (yes or no) ");
  dialog.close();
  return answer.trim().toLowerCase() === "yes";
}

async function takeOver(
  root: string,
  { provider, folder }: SourceFile,
  lock: Lock,
  adoptions: readonly Adoption[],
  patch: Patch,
): Promise<void> {
  const before = readBundle(root, provider);
  const generated = join(root, "packages", provider, "src/generated");
  const written = readdirSync(generated).map((name) => join(generated, name));
  const journal = startJournal(root, folder, [...patch.keys(), ...written, join(folder, "upstream.lock.json")]);
  const interrupted = restoreWhenInterrupted(journal);
  try {
    for (const [file, { after }] of patch) replaceFile(file, after);
    const run = (what: string, ...command: string[]) => runStep(root, what, command, interrupted.signal);
    await run("generating", process.execPath, "scripts/src/generate.ts", provider);
    const test = `packages/${provider}/test/contract.test.ts`;
    if (existsSync(join(root, test))) await run("the contract suite", "vitest", "run", test);
    const { level, changes } = classify(before, readBundle(root, provider));
    const { name, text } = changesetOf(provider, level, changes);
    await writeLock(folder, lock);
    // Last: from here on, everything has been taken over.
    if (level !== "none") replaceFile(join(root, ".changeset", name), text);
    journal.finish();
    console.log(`${provider}: took over ${adoptions.length} changes, ${level}; .changeset/${name}`);
  } catch (error) {
    if (interrupted.signal.aborted)
      throw new DriftError("interrupted; the specs are as they were", { exitCode: exitCodes.notAdopted });
    journal.restore();
    throw error;
  } finally {
    interrupted.stop();
  }
}

/** What was taken over has been reviewed; operations of which something is left stay as they are. */
function reviewed(lock: Lock, adoptions: readonly Adoption[], left: ReadonlySet<string>): Lock {
  const done = new Set(adoptions.map(({ operationId }) => operationId).filter((id) => !left.has(id)));
  return { ...lock, reviewed: Object.fromEntries(Object.entries(lock.reviewed).filter(([id]) => !done.has(id))) };
}

function restoreWhenInterrupted(journal: Journal): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) return;
    journal.restore();
    controller.abort();
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, stop);
  return {
    signal: controller.signal,
    stop: () => {
      for (const signal of signals) process.removeListener(signal, stop);
    },
  };
}
