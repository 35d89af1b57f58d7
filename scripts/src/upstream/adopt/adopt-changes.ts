import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { classify } from "@certspec/drift";
import { exitCodes } from "../exit-codes.ts";
import { type Lock, writeLock } from "../lock/lock.ts";
import type { UpstreamConfig } from "../sources/upstream-config.ts";
import { UpstreamError } from "../upstream-error.ts";
import { readBundle } from "../workspace.ts";
import type { Adoption, Patch } from "./adoption.ts";
import { type Journal, replaceFile, startJournal } from "./journal.ts";
import { openChanges } from "./open-changes.ts";
import { runStep } from "./run-step.ts";
import { changesetOf } from "./write-changeset.ts";

/** The changes to adopt. */
export interface AdoptedChanges {
  adoptions: readonly Adoption[];
  /** All changes that are open now, those that stay so among them. */
  open: readonly Adoption[];
  patch: Patch;
  /** Called when files begin to change, and an interrupt puts them back. */
  started?: () => void;
}

/**
 * Write a patch, generate the package, run its contract suite and write the changeset, and say what that came to.
 * Anything that goes wrong, an interrupt too, puts all files back.
 */
export async function adoptChanges(
  root: string,
  config: UpstreamConfig,
  lock: Lock,
  adopted: AdoptedChanges,
): Promise<string> {
  const { provider, folder } = config;
  const before = readBundle(root, provider);
  const generated = join(root, "packages", provider, "src/generated");
  const written = readdirSync(generated).map((name) => join(generated, name));
  const interrupted = listenForInterrupt();
  const journal = startJournal(root, folder, [...adopted.patch.keys(), ...written, join(folder, "upstream.lock.json")]);
  try {
    adopted.started?.();
    for (const [file, { after }] of adopted.patch) replaceFile(file, after);
    const run = (what: string, ...command: string[]) => runStep(root, what, command, interrupted.signal);
    await run("generating", process.execPath, "scripts/src/generate.ts", provider);
    requireAdopted(root, config, lock, adopted);
    const test = `packages/${provider}/test/contract.test.ts`;
    if (existsSync(join(root, test))) await run("the contract suite", "vitest", "run", test);
    await writeLock(folder, reviewed(lock, adopted));
    const { level, changes } = classify(before, readBundle(root, provider));
    const { name, text } = changesetOf(provider, level, changes);
    interrupted.signal.throwIfAborted();
    // Last: from here on, everything has been adopted.
    if (level !== "none") replaceFile(join(root, ".changeset", name), text);
    journal.finish();
    const count = new Set(adopted.adoptions.map(({ change }) => change.id)).size;
    return `${provider}: adopted ${count} ${count === 1 ? "change" : "changes"}, ${level}${level === "none" ? "" : `; .changeset/${name}`}`;
  } catch (error) {
    throw putBack(journal, interrupted.signal, error);
  } finally {
    interrupted.stop();
  }
}

function putBack(journal: Journal, signal: AbortSignal, error: unknown): unknown {
  journal.restore();
  if (!signal.aborted) return error;
  return new UpstreamError("interrupted; the specs are as they were", { exitCode: exitCodes.notAdopted, cause: error });
}

/** Fail for a change that its edit did not adopt, and for one that an edit brought about elsewhere. */
function requireAdopted(root: string, config: UpstreamConfig, lock: Lock, { adoptions, open }: AdoptedChanges): void {
  const keyOf = ({ operationId, change }: Adoption) => `${operationId} ${change.id}`;
  const wanted = new Set(adoptions.map(keyOf));
  const known = new Set(open.map(keyOf));
  const problems = openChanges(root, config, lock).flatMap((left) => {
    if (!wanted.has(keyOf(left)) && known.has(keyOf(left))) return [];
    const { operationId, change } = left;
    const why = wanted.has(keyOf(left))
      ? "the edit does not adopt it"
      : "the edit brings this about, because operations share what it changes";
    return [`${change.id}: adopt this by hand in ${operationId}: ${change.sentence} (${why})`];
  });
  if (problems.length === 0) return;
  throw new UpstreamError(`${[...new Set(problems)].join("\n")}\nNothing was adopted.`, {
    exitCode: exitCodes.notAdopted,
  });
}

/** Marks operations as reviewed when none of their changes is left open. */
function reviewed(lock: Lock, { adoptions, open }: AdoptedChanges): Lock {
  const left = new Set(open.filter((adoption) => !adoptions.includes(adoption)).map(({ operationId }) => operationId));
  const done = new Set(adoptions.map(({ operationId }) => operationId).filter((id) => !left.has(id)));
  return { ...lock, reviewed: Object.fromEntries(Object.entries(lock.reviewed).filter(([id]) => !done.has(id))) };
}

function listenForInterrupt(): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, abort);
  return {
    signal: controller.signal,
    stop: () => {
      for (const signal of signals) process.removeListener(signal, abort);
    },
  };
}
